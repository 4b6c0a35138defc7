import { bytesOf, sha256Hex } from '../../../platform/byte-flow';
import { newId } from '../../../platform/ids';
import { keepOnly } from '../../documents';
import { checkCodeOf } from '../check-code-of';
import type { IssuedLetter } from '../domain/issued-letter';
import { letterPaper, type LetterFrame, type LetterText } from '../letter-paper';
import type { LetterParts } from '../letter-parts';

/** A letter that is owed: what was frozen of it, and how the centre words such a one on its day. */
export type LetterToIssue = LetterText &
  Pick<IssuedLetter, 'letterId' | 'of' | 'centreCode'> &
  Pick<LetterFrame, 'template'>;

export type IssueParts = Omit<LetterParts, 'desk'>;

/**
 * Makes one letter of anything, safe to do any number of times. Each attempt keeps its bytes under a key of its own
 * before the row that names them: there is never a row without bytes, and never two of one letter. Number and check code
 * are the letter's, so that every attempt prints the same. What a killed attempt left is `keepOnlyLetter`'s to take away.
 */
export async function issueLetter(parts: IssueParts, letter: LetterToIssue): Promise<IssuedLetter> {
  const { letterId, of, centreCode, name, number, issuedAt } = letter;
  const checkCode = await freeCodeOf(parts, letterId);
  const bytes = await pdfOf(parts, letter, checkCode);
  const storageKey = prefixOf(letterId) + newId();
  await parts.storage.put(storageKey, bytesOf(bytes));
  const file = { checkCode, sha256: sha256Hex(bytes), sizeBytes: bytes.length, storageKey };
  const standing = await keepOrTidy(parts, { letterId, of, centreCode, name, number, issuedAt, ...file });
  // Somebody else was first: their bytes are the letter.
  if (standing.storageKey !== storageKey) await parts.storage.delete(storageKey);
  return standing;
}

/** Takes away what killed attempts at this letter left. */
export async function keepOnlyLetter(
  { storage }: Pick<LetterParts, 'storage'>,
  { letterId, storageKey }: IssuedLetter,
): Promise<void> {
  await keepOnly(storage, prefixOf(letterId), [storageKey]);
}

const prefixOf = (letterId: string) => `letters/${letterId}/`;

/** The letter's own, whoever makes it and how often; the next of its codes where another letter has it. */
async function freeCodeOf({ letters }: IssueParts, letterId: string): Promise<string> {
  for (let turn = 0; ; turn += 1) {
    const code = checkCodeOf(letterId, turn);
    const standing = await letters.findByCheckCode(code);
    if (standing === null || standing.letterId === letterId) return code;
  }
}

/** Where the row was not written, nothing names the bytes. */
async function keepOrTidy({ letters, storage }: IssueParts, issued: IssuedLetter): Promise<IssuedLetter> {
  try {
    return await letters.keep(issued);
  } catch (error) {
    const standing = await letters.find(issued.letterId);
    if (standing?.storageKey !== issued.storageKey) await storage.delete(issued.storageKey);
    throw error;
  }
}

async function pdfOf(
  { centres, printer, seal, checkAddress }: IssueParts,
  letter: LetterToIssue,
  code: string,
): Promise<Buffer> {
  const { letterId, number, issuedAt, centreCode, template } = letter;
  const { name: centreName, hotline } = centres.of(centreCode).centre;
  const sealed = { letterId, centreCode, centreName, title: template.title, number, issuedAt };
  const check = { checkCode: code, checkAddress: checkAddress(code) };
  const frame = { template, centreName, hotline, ...check };
  const paper = letterPaper(letter, { ...frame, seal: seal.words(sealed) });
  return seal.seal(await printer.write(paper, 'a4'), sealed);
}
