import { identityDocumentKind } from '@gjj/shared-types';
import { z } from 'zod';
import { parse } from '../http/parse';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import type { Bans } from './bans';
import type { Books } from './books';
import type { Closing } from './closing';
import { cityTransferRoutes } from './city-transfer-routes';
import { loanOffsetRoutes } from './loan-offset-routes';
import type { LoanOffsets } from './loan-offsets';
import type { CityTransfers } from './city-transfers';
import { correctionRoutes } from './correction-routes';
import type { Corrections } from './corrections';
import {
  presentAccount,
  presentBan,
  presentEntries,
  presentMember,
  presentOperation,
  presentReservation,
  presentUnit,
} from './present';
import type { Repayments } from './repayments';
import type { Reservations } from './reservations';
import { operationRequest } from './unit-operations/request';
import type { UnitOperations } from './unit-operations/unit-operations';

const id = z.string().min(1).max(100);
const reason = z.string().min(1).max(200);
const findBody = z.strictObject({
  document: z.strictObject({ kind: identityDocumentKind, number: z.string() }),
});
const findUnitBody = z.strictObject({ creditCode: z.string() });
const reserveBody = z.strictObject({
  memberNo: z.string(),
  amountFen: z.number().int().positive(),
  itemCode: z.string().regex(/^[A-Z]{1,8}\d\d$/),
  homeKey: z.string().optional(),
});
const postingBody = z.strictObject({
  paymentReference: id,
  amountFen: z.number().int().positive().optional(),
});
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const banBody = z.strictObject({
  kind: z.enum(['withdrawal-fraud', 'loan-fraud']),
  from: day,
  until: day,
  reason,
});
const repaymentBody = z.strictObject({ reservationId: id, amountFen: z.number().int().positive(), reason });
const voidingBody = z.strictObject({ reason });
const reinstatementBody = z.strictObject({ reason, paymentReference: id.optional() });
const sealingBody = z.strictObject({ sealingId: id, reason });
const closureBody = z.strictObject({ closureId: id, reason, reservationId: id.optional() });
const entriesQuery = z.strictObject({
  year: z.coerce.number().int().optional(),
  kind: z.enum(['deposit', 'interest', 'withdrawal', 'transfer-in', 'transfer-out', 'adjustment']).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export interface LedgerParts {
  readonly books: Books;
  readonly reservations: Reservations;
  readonly closing: Closing;
  readonly bans: Bans;
  readonly repayments: Repayments;
  readonly corrections: Corrections;
  readonly cityTransfers: CityTransfers;
  readonly loanOffsets: LoanOffsets;
  readonly operations: UnitOperations;
  readonly now: () => Date;
}

/** docs/integrations/core-ledger.openapi.yaml, route by route. */
export function ledgerRoutes(parts: LedgerParts): Route[] {
  return [
    ...memberRoutes(parts),
    ...banRoutes(parts),
    ...reservationRoutes(parts),
    ...accountRoutes(parts),
    ...unitRoutes(parts),
    ...correctionRoutes(parts),
    ...cityTransferRoutes(parts),
    ...loanOffsetRoutes(parts),
  ];
}

function memberRoutes({ books, now }: LedgerParts): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/members/find',
      operation: 'find-member',
      handle: ({ json }) => {
        const { document } = parse(findBody, json);
        const member = books.members
          .all()
          .find((one) => one.document.number === document.number && one.document.kind === document.kind);
        if (member === undefined) throw new Refusal(404, 'member-unknown');
        return { body: { memberNo: member.memberNo, name: member.name } };
      },
    },
    {
      method: 'GET',
      path: '/v1/members/:memberNo',
      operation: 'get-member',
      handle: (call) => {
        const member = books.members.get(param(call, 'memberNo'));
        if (member === undefined) throw new Refusal(404, 'member-unknown');
        return { body: presentMember(books, member, now().toISOString()) };
      },
    },
  ];
}

function banRoutes({ bans }: LedgerParts): Route[] {
  const path = '/v1/members/:memberNo/bans/:banId';
  return [
    {
      method: 'PUT',
      path,
      operation: 'enter-ban',
      handle: (call) => {
        const request = parse(banBody, call.json);
        return { body: presentBan(bans.enter(param(call, 'memberNo'), param(call, 'banId'), request)) };
      },
    },
    {
      method: 'POST',
      path: `${path}/lifting`,
      operation: 'lift-ban',
      handle: (call) => {
        parse(voidingBody, call.json);
        return { body: presentBan(bans.lift(param(call, 'memberNo'), param(call, 'banId'))) };
      },
    },
  ];
}

function reservationRoutes({ reservations, repayments }: LedgerParts): Route[] {
  const path = '/v1/reservations/:reservationId';
  const reservationId = (call: Call) => param(call, 'reservationId');
  return [
    {
      method: 'PUT',
      path,
      operation: 'reserve',
      handle: (call) => ({
        body: presentReservation(reservations.reserve(reservationId(call), parse(reserveBody, call.json))),
      }),
    },
    {
      method: 'GET',
      path,
      operation: 'get-reservation',
      handle: (call) => ({ body: presentReservation(reservations.get(reservationId(call))) }),
    },
    {
      method: 'POST',
      path: `${path}/posting`,
      operation: 'post',
      handle: (call) => {
        const { paymentReference, amountFen } = parse(postingBody, call.json);
        return {
          body: presentReservation(reservations.post(reservationId(call), paymentReference, amountFen)),
        };
      },
    },
    {
      method: 'POST',
      path: `${path}/voiding`,
      operation: 'void',
      handle: (call) => {
        parse(voidingBody, call.json);
        return { body: presentReservation(reservations.void(reservationId(call))) };
      },
    },
    {
      method: 'POST',
      path: `${path}/reinstatement`,
      operation: 'reinstate',
      handle: (call) => {
        const { paymentReference } = parse(reinstatementBody, call.json);
        return { body: presentReservation(reservations.reinstate(reservationId(call), paymentReference)) };
      },
    },
    {
      method: 'PUT',
      path: '/v1/repayments/:repaymentId',
      operation: 'take-repayment',
      handle: (call) => {
        const { reason: _why, ...request } = parse(repaymentBody, call.json);
        return { body: repayments.take(param(call, 'repaymentId'), request) };
      },
    },
  ];
}

function accountRoutes({ books, closing }: LedgerParts): Route[] {
  const path = '/v1/accounts/:accountNo';
  const accountNo = (call: Call) => param(call, 'accountNo');
  return [
    {
      method: 'GET',
      path: `${path}/entries`,
      operation: 'list-entries',
      handle: (call) => {
        const filter = parse(entriesQuery, Object.fromEntries(call.query));
        return { body: presentEntries(books.entriesOf(closing.get(accountNo(call)).accountNo), filter) };
      },
    },
    {
      method: 'POST',
      path: `${path}/sealing`,
      operation: 'seal',
      handle: (call) => {
        const { sealingId, reason: why } = parse(sealingBody, call.json);
        return { body: presentAccount(closing.seal(accountNo(call), sealingId, why)) };
      },
    },
    {
      method: 'POST',
      path: `${path}/closure`,
      operation: 'close',
      handle: (call) => {
        const { closureId, reason: why, reservationId } = parse(closureBody, call.json);
        return { body: presentAccount(closing.close(accountNo(call), closureId, why, reservationId)) };
      },
    },
  ];
}

function unitRoutes({ books, operations }: LedgerParts): Route[] {
  const path = '/v1/unit-operations/:operationId';
  const operationId = (call: Call) => param(call, 'operationId');
  return [
    {
      method: 'POST',
      path: '/v1/units/find',
      operation: 'find-unit',
      handle: ({ json }) => {
        const { creditCode } = parse(findUnitBody, json);
        return { body: presentUnit(books, operations.findUnit(creditCode)) };
      },
    },
    {
      method: 'POST',
      path: '/v1/unit-operations/check',
      operation: 'check-unit-operation',
      handle: ({ json }) => ({ body: { problems: operations.check(parse(operationRequest, json)) } }),
    },
    {
      method: 'PUT',
      path,
      operation: 'do-unit-operation',
      handle: (call) => ({
        body: presentOperation(operations.carryOut(operationId(call), parse(operationRequest, call.json))),
      }),
    },
    {
      method: 'GET',
      path,
      operation: 'get-unit-operation',
      handle: (call) => ({ body: presentOperation(operations.get(operationId(call))) }),
    },
  ];
}

function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
