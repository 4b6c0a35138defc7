import { randomBytes } from 'node:crypto';

/** How long it may be used, and only for choosing another. */
const validMs = 72 * 60 * 60 * 1000;

export const oneTimeUntil = (now: Date): Date => new Date(now.getTime() + validMs);

/** No letters or figures that are mistaken for one another when read out: 16 of 31, 79 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

export function oneTimePassword(): string {
  const letters: string[] = [];
  while (letters.length < 16)
    for (const byte of randomBytes(32))
      // 248 = 8 × 31: what is above would make some letters likelier than others.
      if (byte < 248 && letters.length < 16) letters.push(alphabet[byte % alphabet.length]!);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
