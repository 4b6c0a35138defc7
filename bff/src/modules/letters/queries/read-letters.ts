import type { CaseLetterView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { OutsideError } from '../../../platform/outside';
import type { PrintedFile } from '../../../platform/print';
import type { CaseRecord } from '../../applications';
import { ObjectMissing } from '../../documents';
import type { IssuedLetter, LetterOf } from '../domain/issued-letter';
import type { LetterParts } from '../letter-parts';
import { letterTitle } from '../letter-title';
import { presentLetters } from '../present-letters';

/** Gives the case to whoever may read it. Throws `case.not-found`, `access.forbidden`. */
export type OpenCase = (caseId: string) => Promise<CaseRecord>;

export async function listLetters(
  { letters, centres }: Pick<LetterParts, 'letters' | 'centres'>,
  open: OpenCase,
  caseId: string,
): Promise<CaseLetterView[]> {
  const record = await open(caseId);
  return presentLetters(
    record,
    await letters.listOf({ kind: 'case', id: caseId }),
    centres.of(record.centreCode),
  );
}

/** Lets those through who may read what a letter belongs to. Throws `…not-found`, `access.forbidden`. */
export type OpenLetterOf = (of: LetterOf) => Promise<unknown>;

/** The file as it was issued. A letter of what is not theirs is not there. Throws `letter.not-found`. */
export async function readLetter(
  parts: Pick<LetterParts, 'letters' | 'centres' | 'storage'>,
  open: OpenLetterOf,
  letterId: string,
): Promise<PrintedFile> {
  const letter = await parts.letters.find(letterId);
  if (letter === null) throw new AppError('letter.not-found');
  await open(letter.of).catch((error: unknown) => {
    const hidden = error instanceof AppError && hides.has(error.code);
    throw hidden ? new AppError('letter.not-found') : error;
  });
  const { centreCode, number, sizeBytes } = letter;
  const title = letterTitle(parts.centres.of(centreCode), letter);
  return {
    stream: await openStored(parts, letter),
    contentType: 'application/pdf',
    sizeBytes,
    fileName: `${title}-${number}.pdf`,
  };
}

/** To whom it is not theirs to read, it is not there. */
const hides: ReadonlySet<string> = new Set(['case.not-found', 'certificate.not-found']);

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
