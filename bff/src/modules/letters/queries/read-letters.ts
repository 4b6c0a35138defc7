import { dayOf, type CaseLetterView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { OutsideError } from '../../../platform/outside';
import type { PrintedFile } from '../../../platform/print';
import type { CaseRecord } from '../../applications';
import { ObjectMissing } from '../../documents';
import type { IssuedLetter } from '../domain/issued-letter';
import type { LetterParts } from '../letter-parts';
import { presentLetters } from '../present-letters';

/** Gives the case to whoever may read it. Throws `case.not-found`, `access.forbidden`. */
export type OpenCase = (caseId: string) => Promise<CaseRecord>;

export async function listLetters(
  { letters, centres }: Pick<LetterParts, 'letters' | 'centres'>,
  open: OpenCase,
  caseId: string,
): Promise<CaseLetterView[]> {
  const record = await open(caseId);
  return presentLetters(record, await letters.listOfCase(caseId), centres.of(record.centreCode));
}

/** The file as it was issued. A letter of a case that is not theirs is not there. Throws `letter.not-found`. */
export async function readLetter(
  parts: Pick<LetterParts, 'letters' | 'centres' | 'storage'>,
  open: OpenCase,
  letterId: string,
): Promise<PrintedFile> {
  const letter = await parts.letters.find(letterId);
  if (letter === null) throw new AppError('letter.not-found');
  await open(letter.caseId).catch((error: unknown) => {
    const hidden = error instanceof AppError && error.code === 'case.not-found';
    throw hidden ? new AppError('letter.not-found') : error;
  });
  const { name, issuedAt, centreCode, number, sizeBytes } = letter;
  const { title } = parts.centres.of(centreCode).letterTemplate(name, dayOf(issuedAt.toISOString()));
  return {
    stream: await openStored(parts, letter),
    contentType: 'application/pdf',
    sizeBytes,
    fileName: `${title}-${number}.pdf`,
  };
}

/** A row without its bytes means that the store lost them: an outage, not an answer to the reader. */
async function openStored({ storage }: Pick<LetterParts, 'storage'>, { storageKey }: IssuedLetter) {
  try {
    return await storage.get(storageKey);
  } catch (error) {
    if (error instanceof ObjectMissing)
      throw new OutsideError('storage', 'unavailable', 'get', { cause: error });
    throw error;
  }
}
