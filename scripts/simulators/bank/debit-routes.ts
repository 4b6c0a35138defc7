import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { Debit, Debits } from './debits';

const debitBody = z.strictObject({
  debitId: z.string().min(1).max(100),
  amountFen: z.number().int().positive(),
  payerName: z.string().min(1).max(200),
  cardNumber: z.string().regex(/^\d{16,19}$/),
  remark: z.string().max(60),
});

const present = ({
  debitId,
  bankReference,
  amountFen,
  status,
  failureReason,
  updatedAt,
}: Readonly<Debit>) => ({
  ...{ debitId, bankReference, amountFen, status, updatedAt },
  ...(failureReason !== undefined && { failureReason }),
});

export function debitRoutes(debits: Debits): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/debits',
      operation: 'debit',
      handle: (call) => ({ status: 202, body: present(debits.take(parse(debitBody, call.json))) }),
    },
    {
      method: 'GET',
      path: '/v1/debits/:debitId',
      operation: 'get-debit',
      handle: (call: Call) => ({ body: present(debits.get(call.params['debitId'] ?? '')) }),
    },
  ];
}
