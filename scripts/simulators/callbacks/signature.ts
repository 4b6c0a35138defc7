import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../http/refusal';
import type { Call } from '../http/route';

const TOLERANCE_MS = 5 * 60 * 1000;

/** Hex HMAC-SHA256 over `<timestamp>.<raw body>`; the same in both directions. */
export function sign(secret: string, timestamp: string, rawBody: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${rawBody}`).digest('hex');
}

/** Refuses a request that is unsigned, forged, or older than five minutes (a replay). */
export function requireSignature(call: Call, secret: string): void {
  const timestamp = String(call.headers['x-timestamp'] ?? '');
  const sent = Buffer.from(String(call.headers['x-signature'] ?? ''));
  const expected = Buffer.from(sign(secret, timestamp, call.rawBody));
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) {
    throw new Refusal(401, 'signature-invalid', 'the signature is missing or wrong');
  }
  if (!/^\d{13}$/.test(timestamp) || Math.abs(Date.now() - Number(timestamp)) > TOLERANCE_MS) {
    throw new Refusal(401, 'timestamp-stale', 'the timestamp is not within five minutes');
  }
}
