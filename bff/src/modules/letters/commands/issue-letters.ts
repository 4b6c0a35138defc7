import { dayOf } from '@gjj/shared-types';
import type { LetterParts } from '../letter-parts';
import { issueLetter, keepOnlyLetter } from './issue-letter';

/** Makes every letter of a case that is not made yet; owed by the case, and safe to do any number of times. */
export async function issueLetters(parts: LetterParts, caseId: string): Promise<void> {
  const { centreCode, letters = [] } = await parts.desk.get(caseId);
  const of = { kind: 'case', id: caseId } as const;
  const catalogue = parts.centres.of(centreCode);
  const made = new Set((await parts.letters.listOf(of)).map(({ letterId }) => letterId));
  for (const letter of letters.filter(({ letterId }) => !made.has(letterId))) {
    const template = catalogue.letterTemplate(letter.name, dayOf(letter.issuedAt.toISOString()));
    await issueLetter(parts, { ...letter, of, centreCode, template });
  }
  for (const letter of await parts.letters.listOf(of)) await keepOnlyLetter(parts, letter);
}
