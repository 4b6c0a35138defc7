import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { Corrections } from './corrections';
import type { Correction } from './records';

const askBody = z.strictObject({
  memberNo: z.string(),
  accountNo: z.string(),
  entryIds: z.array(z.string()).min(1).max(20),
  reason: z.string().max(200),
});

const present = ({ correctionId, status, words }: Readonly<Correction>) => ({ correctionId, status, words });

export function correctionRoutes({ corrections }: { corrections: Corrections }): Route[] {
  const path = '/v1/corrections/:correctionId';
  const idOf = (call: Call) => call.params['correctionId'] ?? '';
  return [
    {
      method: 'PUT',
      path,
      operation: 'ask-correction',
      handle: (call) => {
        const { reason: _why, ...request } = parse(askBody, call.json);
        return { body: present(corrections.ask(idOf(call), request)) };
      },
    },
    {
      method: 'GET',
      path,
      operation: 'get-correction',
      handle: (call) => ({ body: present(corrections.get(idOf(call))) }),
    },
  ];
}
