import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { LoanOffsets } from './loan-offsets';

const body = z.strictObject({
  reservationId: z.string().min(1).max(100),
  loanNo: z.string().min(1).max(60),
  amountFen: z.number().int().positive(),
});

const path = '/v1/loan-offsets/:offsetId';
const idOf = (call: Call) => call.params['offsetId'] ?? '';

export function loanOffsetRoutes({ loanOffsets }: { loanOffsets: LoanOffsets }): Route[] {
  return [
    {
      method: 'PUT',
      path,
      operation: 'pay-loan',
      handle: (call) => ({ body: loanOffsets.pay(idOf(call), parse(body, call.json)) }),
    },
    {
      method: 'GET',
      path,
      operation: 'get-loan-offset',
      handle: (call) => ({ body: loanOffsets.get(idOf(call)) }),
    },
  ];
}
