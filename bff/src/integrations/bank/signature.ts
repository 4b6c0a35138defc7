import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_MS = 5 * 60 * 1000;

export interface Signed {
  /** Milliseconds since 1970. */
  readonly timestamp: string;
  /** Hex HMAC-SHA256 over `<timestamp>.<raw body>`. */
  readonly signature: string;
}

export function signBody(secret: string, rawBody: string, now: Date): Signed {
  const timestamp = String(now.getTime());
  return { timestamp, signature: hmac(secret, timestamp, rawBody) };
}

/** True when the secret's holder signed exactly this body within five minutes of now. */
export function isSigned(secret: string, rawBody: string, signed: Signed, now: Date): boolean {
  if (!/^\d{13}$/.test(signed.timestamp)) return false;
  if (Math.abs(now.getTime() - Number(signed.timestamp)) > TOLERANCE_MS) return false;
  const expected = Buffer.from(hmac(secret, signed.timestamp, rawBody));
  const sent = Buffer.from(signed.signature);
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}

function hmac(secret: string, timestamp: string, rawBody: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${rawBody}`).digest('hex');
}
