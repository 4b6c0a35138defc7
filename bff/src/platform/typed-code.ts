import { randomBytes } from 'node:crypto';

/** No letters or figures that are mistaken for one another when read out or typed: 31, near 5 bits each. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 248 = 8 × 31: bytes from there on would make some letters likelier than others. */
const fairBelow = 248;

/** A secret that a person can type, in groups of four: `abcd-efgh-…`. */
export function newTypedCode(letterCount: number): string {
  const letters: string[] = [];
  while (letters.length < letterCount)
    for (const byte of randomBytes(32))
      if (byte < fairBelow && letters.length < letterCount) letters.push(alphabet[byte % alphabet.length]!);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
