import { randomBytes, randomFillSync } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

const idLength = 26;

/** Random bytes drawn ahead: a system call for each request costs more than the rest of its name. */
const pool = Buffer.alloc(idLength * 128);
let used = pool.length;

/** 26 characters of base 32, 130 random bits: unguessable, safe in URLs, job ids and file names. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let id = '';
  for (const end = used + idLength; used < end; used += 1) id += alphabet[pool[used]! % 32];
  return id;
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
