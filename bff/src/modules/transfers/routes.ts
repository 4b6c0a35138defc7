import { memberEndpoints, staffEndpoints, type StaffTransfers, type Transfers } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import { askTransfer, listCentres, mayAsk } from './commands/ask-transfer';
import { cancelTransfer, objectToTransfer } from './commands/member-steps';
import { stepTransfer, stepTransferOut } from './commands/staff-steps';
import {
  presentInForStaff,
  presentOutForStaff,
  presentTransfer,
  presentTransferOut,
} from './present-transfer';
import { termsOf, termsOrUsual, type MovesOfficer, type TransferParts } from './transfer-parts';
import type { Show } from './domain/show';

export interface StaffTransferParts extends TransferParts {
  officerOf: (session: StaffSession) => Promise<MovesOfficer>;
}

/** What is kept of a member's moves, both ways. */
export async function readTransfers(
  parts: TransferParts,
  userId: string,
): Promise<Pick<Transfers, 'transfers' | 'movedAway'>> {
  const [rows, away] = await Promise.all([
    parts.transfersIn.listOfMember(userId),
    parts.transfersOut.listOfMember(userId),
  ]);
  return {
    transfers: rows.map((row) => presentTransfer(row, termsOrUsual(parts, row.centreCode))),
    movedAway: away.map(presentTransferOut),
  };
}

async function listTransfers(parts: TransferParts, userId: string): Promise<Transfers> {
  const [kept, { whyNot }] = await Promise.all([readTransfers(parts, userId), mayAsk(parts, userId)]);
  return { ...kept, mayAsk: whyNot.length === 0, whyNot };
}

async function readForm(parts: TransferParts, userId: string) {
  const { centreCode } = await parts.members.getPerson(userId);
  const [centres, { account, whyNot }] = await Promise.all([listCentres(parts), mayAsk(parts, userId)]);
  const terms = termsOf(parts, parts.centres.ofOrMain(centreCode).centre.code);
  return {
    centres,
    account: account && { accountLast4: account.accountNo.slice(-4), employerName: account.employerName },
    ...{ mayAsk: whyNot.length === 0, whyNot, says: terms?.says ?? [] },
  };
}

/** 异地转移接续: a member's own. */
export function transferRoutes(parts: TransferParts): Route[] {
  return [
    defineRoute(memberEndpoints.listTransfers, ({ session }) => listTransfers(parts, session.userId)),
    defineRoute(memberEndpoints.getTransferForm, ({ session }) => readForm(parts, session.userId)),
    defineRoute(memberEndpoints.askTransfer, async ({ session, body, idempotencyKey }) => {
      await askTransfer(parts, { userId: session.userId, key: idempotencyKey, body });
      return listTransfers(parts, session.userId);
    }),
    defineRoute(memberEndpoints.cancelTransfer, async ({ session, params, body }) => {
      await cancelTransfer(parts, { userId: session.userId, ...params, ...body });
      return listTransfers(parts, session.userId);
    }),
    defineRoute(memberEndpoints.objectToTransfer, async ({ session, params, body }) => {
      await objectToTransfer(parts, { userId: session.userId, ...params, ...body });
      return listTransfers(parts, session.userId);
    }),
  ];
}

/** What a person has to look at first, then the newest. */
async function listForStaff(
  parts: TransferParts,
  officer: MovesOfficer,
  show: Show,
): Promise<StaffTransfers> {
  if (officer.centreCode === null) throw new AppError('access.forbidden');
  const { centreCode } = officer;
  const [into, out] = await Promise.all([
    parts.transfersIn.listOfCentre(centreCode, show),
    parts.transfersOut.listOfCentre(centreCode, show),
  ]);
  const counts = await Promise.all([
    parts.transfersIn.countLooking({ centreCode }),
    parts.transfersOut.countLooking({ centreCode }),
  ]);
  return {
    into: lookedAtFirst(into.map((row) => presentInForStaff(row, officer))),
    away: lookedAtFirst(out.map((row) => presentOutForStaff(row, officer))),
    looking: counts[0] + counts[1],
  };
}

/** They come newest first, and stay so among themselves. */
function lookedAtFirst<Row extends { looking: unknown }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => Number(one.looking === null) - Number(other.looking === null));
}

/** The same for officers of the centre. */
export function staffTransferRoutes(parts: StaffTransferParts): Route[] {
  return [
    defineRoute(staffEndpoints.listStaffTransfers, async ({ session, query }) =>
      listForStaff(parts, await parts.officerOf(session), query.show ?? 'open'),
    ),
    defineRoute(staffEndpoints.stepTransfer, async ({ session, params, body }) => {
      const officer = await parts.officerOf(session);
      await stepTransfer(parts, officer, { ...params, ...body });
      return listForStaff(parts, officer, 'open');
    }),
    defineRoute(staffEndpoints.stepTransferOut, async ({ session, params, body }) => {
      const officer = await parts.officerOf(session);
      await stepTransferOut(parts, officer, { ...params, ...body });
      return listForStaff(parts, officer, 'open');
    }),
  ];
}
