import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 characters of base 32, 130 random bits: unguessable, safe in URLs, job ids and file names. */
export function newId(): string {
  return [...randomBytes(26)].map((byte) => alphabet[byte % 32]).join('');
}

/** Decimal digits for receipts and SMS codes; rejection sampling keeps them even. */
export function randomDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of randomBytes(count))
      if (byte < 250 && digits.length < count) digits += String(byte % 10);
  }
  return digits;
}
