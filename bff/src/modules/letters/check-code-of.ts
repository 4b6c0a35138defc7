import { checkCode } from '@gjj/shared-types';
import { createHash } from 'node:crypto';

/**
 * 查验码 of a letter. It is made of the letter's id, which is random and unguessable, so that every try to make the letter
 * prints the same one, and nobody works it out without the id.
 * @param turn 0, or how many of its codes before this one another letter had already
 */
export function checkCodeOf(letterId: string, turn = 0): string {
  const digest = createHash('sha256').update(`${letterId} ${turn}`).digest();
  return checkCode(String(digest.readBigUInt64BE() % 10n ** 11n).padStart(11, '0'));
}
