import { randomBytes, randomFillSync } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

const idLength = 26;

/**
 * Random letters drawn ahead, and an id cut from them in one piece: a system call for each request, or a string put
 * together letter by letter, costs more than the rest of its name.
 */
const pool = Buffer.alloc(idLength * 128);
let used = pool.length;

function drawLetters(): void {
  randomFillSync(pool);
  for (const [at, byte] of pool.entries()) pool[at] = alphabet.charCodeAt(byte % 32);
  used = 0;
}

/** 26 characters of base 32, 130 random bits: unguessable, safe in URLs, job ids and file names. */
export function newId(): string {
  if (used === pool.length) drawLetters();
  used += idLength;
  return pool.toString('latin1', used - idLength, used);
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
