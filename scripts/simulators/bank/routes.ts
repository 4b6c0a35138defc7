import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { Book } from './book';
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
const cardCheckBody = z.strictObject({ cardNumber });

/** docs/integrations/bank.openapi.yaml, route by route. */
export function bankRoutes(book: Book, cards: ReadonlyMap<string, KnownCard>): Route[] {
  return [
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
