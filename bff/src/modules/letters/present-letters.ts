import { caseLetter, type CaseLetterView } from '@gjj/shared-types';
import type { CaseRecord } from '../applications';
import type { IssuedLetter } from './domain/issued-letter';
import { letterTitle } from './letter-title';

/** What the case owes beside what is made of it, the newest first. */
export function presentLetters(
  { letters = [] }: Pick<CaseRecord, 'letters'>,
  made: readonly IssuedLetter[],
  catalogue: Parameters<typeof letterTitle>[0],
): CaseLetterView[] {
  return letters.toReversed().map(({ letterId, name, number, issuedAt }) => {
    const file = made.find((one) => one.letterId === letterId);
    return {
      letterId: caseLetter.shape.letterId.parse(letterId),
      name,
      title: letterTitle(catalogue, { name, issuedAt }),
      number,
      issuedAt: issuedAt.toISOString(),
      file: file === undefined ? null : { sizeBytes: file.sizeBytes, checkCode: file.checkCode },
    };
  });
}
