import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { CityTransfers } from './city-transfers';

const whose = { memberNo: z.string(), accountNo: z.string(), summary: z.string().min(1).max(60) };
const inBody = z.strictObject({ ...whose, amountFen: z.number().int().positive() });
const outBody = z.strictObject(whose);

const idOf = (call: Call) => call.params['transferId'] ?? '';

export function cityTransferRoutes({ cityTransfers }: { cityTransfers: CityTransfers }): Route[] {
  return [
    {
      method: 'PUT',
      path: '/v1/city-transfers/:transferId',
      operation: 'enter-transfer',
      handle: (call) => ({ body: cityTransfers.enter(idOf(call), parse(inBody, call.json)) }),
    },
    {
      method: 'PUT',
      path: '/v1/city-transfers/:transferId/out',
      operation: 'move-out',
      handle: (call) => ({ body: cityTransfers.moveOut(idOf(call), parse(outBody, call.json)) }),
    },
  ];
}
