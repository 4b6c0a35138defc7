import { timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal';
import type { Call } from './route';

/** `Authorization: Bearer <key>`, as the ledger, the exchange, the bank and the SMS gateway ask for. */
export function requireBearer(call: Call, apiKey: string): void {
  const sent = Buffer.from(call.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${apiKey}`);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) {
    throw new Refusal(401, 'unauthorised', 'the API key is missing or wrong');
  }
}
