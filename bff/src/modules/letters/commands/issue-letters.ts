import { dayOf } from '@gjj/shared-types';
import { bytesOf, sha256Hex } from '../../../platform/byte-flow';
import { newId } from '../../../platform/ids';
import type { CaseLetter, CaseRecord } from '../../applications';
import { keepOnly } from '../../documents';
import { checkCodeOf } from '../check-code-of';
import type { IssuedLetter } from '../domain/issued-letter';
import { letterPaper } from '../letter-paper';
import type { LetterParts } from '../letter-parts';

/**
 * Makes every letter of a case that is not made yet; owed by the case, and safe to do any number of times. Each attempt
 * keeps its bytes under a key of its own before the row that names them: there is never a row without bytes, and
 * never two of one letter. Number and check code are the letter's, so that every attempt prints the same. What a killed
 * attempt left under such a key is taken away by the next.
 */
export async function issueLetters(parts: LetterParts, caseId: string): Promise<void> {
  const record = await parts.desk.get(caseId);
  const made = new Set((await parts.letters.listOfCase(caseId)).map(({ letterId }) => letterId));
  for (const letter of record.letters ?? [])
    if (!made.has(letter.letterId)) await issue(parts, record, letter);
  for (const { letterId, storageKey } of await parts.letters.listOfCase(caseId))
    await keepOnly(parts.storage, prefixOf(letterId), [storageKey]);
}

const prefixOf = (letterId: string) => `letters/${letterId}/`;

async function issue(parts: LetterParts, record: CaseRecord, letter: CaseLetter): Promise<void> {
  const { letterId, name, number, issuedAt } = letter;
  const code = await freeCodeOf(parts, letterId);
  const bytes = await pdfOf(parts, record, letter, code);
  const storageKey = prefixOf(letterId) + newId();
  await parts.storage.put(storageKey, bytesOf(bytes));
  const issued: IssuedLetter = {
    letterId,
    caseId: record._id,
    centreCode: record.centreCode,
    name,
    number,
    checkCode: code,
    issuedAt,
    sha256: sha256Hex(bytes),
    sizeBytes: bytes.length,
    storageKey,
  };
  const standing = await keepOrTidy(parts, issued);
  // Somebody else was first: their bytes are the letter.
  if (standing.storageKey !== storageKey) await parts.storage.delete(storageKey);
}

/** The letter's own, whoever makes it and how often; the next of its codes where another letter has it. */
async function freeCodeOf({ letters }: LetterParts, letterId: string): Promise<string> {
  for (let turn = 0; ; turn += 1) {
    const code = checkCodeOf(letterId, turn);
    const standing = await letters.findByCheckCode(code);
    if (standing === null || standing.letterId === letterId) return code;
  }
}

/** Where the row was not written, nothing names the bytes. */
async function keepOrTidy({ letters, storage }: LetterParts, issued: IssuedLetter): Promise<IssuedLetter> {
  try {
    return await letters.keep(issued);
  } catch (error) {
    const standing = await letters.find(issued.letterId);
    if (standing?.storageKey !== issued.storageKey) await storage.delete(issued.storageKey);
    throw error;
  }
}

async function pdfOf(
  { centres, printer, seal, checkAddress }: LetterParts,
  { centreCode }: CaseRecord,
  letter: CaseLetter,
  code: string,
): Promise<Buffer> {
  const { letterId, name, number, issuedAt } = letter;
  const catalogue = centres.of(centreCode);
  const template = catalogue.letterTemplate(name, dayOf(issuedAt.toISOString()));
  const { name: centreName, hotline } = catalogue.centre;
  const sealed = { letterId, centreCode, centreName, title: template.title, number, issuedAt };
  const frame = { template, centreName, hotline, checkCode: code, checkAddress: checkAddress(code) };
  const paper = letterPaper(letter, { ...frame, seal: seal.words(sealed) });
  return seal.seal(await printer.write(paper, 'a4'), sealed);
}
