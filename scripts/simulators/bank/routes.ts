import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { Book } from './book';
import { debitRoutes } from './debit-routes';
import type { Debits } from './debits';
import type { Collection } from './collection';
import type { KnownCard } from './cards';
import { presentPayment } from './payment';

const cardNumber = z.string().regex(/^\d{16,19}$/);
const paymentBody = z.strictObject({
  instructionId: z.string().min(1).max(100),
  amountFen: z.number().int().positive(),
  payeeName: z.string().min(1).max(200),
  cardNumber,
  remark: z.string().max(60),
});
const repaymentsQuery = z.strictObject({ reference: z.string().min(1).max(100) });
const cardCheckBody = z.strictObject({ cardNumber });

/** docs/integrations/bank.openapi.yaml, route by route. */
export function bankRoutes(
  book: Book,
  collection: Collection,
  debits: Debits,
  cards: ReadonlyMap<string, KnownCard>,
): Route[] {
  return [
    ...debitRoutes(debits),
    {
      method: 'POST',
      path: '/v1/payments',
      operation: 'pay',
      handle: (call) => {
        const { instructionId, bankReference } = book.instruct(parse(paymentBody, call.json));
        // The answer to an instruction is always "taken"; how it ended is asked for or told later.
        return { status: 202, body: { instructionId, bankReference, status: 'processing' } };
      },
    },
    {
      method: 'GET',
      path: '/v1/payments/:instructionId',
      operation: 'get-payment',
      handle: (call: Call) => ({ body: presentPayment(book.get(call.params['instructionId'] ?? '')) }),
    },
    {
      method: 'POST',
      path: '/v1/payments/:instructionId/stop',
      operation: 'stop',
      handle: (call: Call) => {
        const { instructionId, status } = book.stop(call.params['instructionId'] ?? '');
        return { body: { instructionId, result: status === 'stopped' ? 'stopped' : 'too-late', status } };
      },
    },
    {
      method: 'GET',
      path: '/v1/repayments',
      operation: 'list-repayments',
      handle: (call: Call) => {
        const { reference } = parse(repaymentsQuery, Object.fromEntries(call.query));
        return { body: { repayments: collection.of(reference) } };
      },
    },
    {
      method: 'POST',
      path: '/v1/card-checks',
      operation: 'check-card',
      handle: (call) => {
        const check = parse(cardCheckBody, call.json);
        const card = cards.get(check.cardNumber);
        return {
          body: {
            known: card !== undefined,
            holderName: card?.holder ?? '',
            bankName: card?.bankName ?? '',
            kind: card?.kind ?? 'debit',
          },
        };
      },
    },
  ];
}
