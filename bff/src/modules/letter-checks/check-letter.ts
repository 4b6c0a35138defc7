import {
  compareNames,
  dayOf,
  type CheckedLetter,
  type LetterCheck,
  type LetterFileCheck,
} from '@gjj/shared-types';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AppError } from '../../platform/errors';
import { newId } from '../../platform/ids';
import type { IssuedLetter } from '../letters';
import type { LetterCheckParts, LetterOrigin } from './ports';

/** What the asker has before them. */
export interface Question {
  checkCode: string;
  name?: string | undefined;
  receiptNumber?: string | undefined;
  amountFen?: number | undefined;
}

/**
 * One answer for every code: whoever guesses learns nothing from how it looks, how long it takes, or when it is refused,
 * for a code that nobody has is looked up, compared and counted like any other.
 */
export async function checkLetter(parts: LetterCheckParts, question: Question): Promise<LetterCheck> {
  const { checkCode, name, receiptNumber, amountFen } = question;
  const asks = [name, receiptNumber, amountFen].some((field) => field !== undefined);
  if (asks) await parts.comparisons.spend(checkCode);
  const { letter, origin } = await look(parts, await parts.letters.findByCheckCode(checkCode));
  const compared: LetterCheck['compared'] = {
    name: yesOrNo(name, (asked) => origin !== null && compareNames(asked, origin.name) === 'same'),
    receiptNumber: yesOrNo(receiptNumber, (asked) => asked === origin?.receiptNumber),
    amountFen: yesOrNo(amountFen, (asked) => asked === origin?.amountFen),
  };
  if (asks && !Object.values(compared).includes(false)) await parts.comparisons.giveBack(checkCode);
  return { letter, compared };
}

const yesOrNo = <Asked>(asked: Asked | undefined, fits: (asked: Asked) => boolean): boolean | null =>
  asked === undefined ? null : fits(asked);

/** Ours byte for byte, or not: a file is hashed as it comes, and nothing of it is kept. */
export async function checkLetterFile(
  parts: LetterCheckParts,
  { bytes, contentLength, limit }: { bytes: Readable; contentLength: number | null; limit: number },
): Promise<LetterFileCheck> {
  if (contentLength !== null && contentLength > limit) throw new AppError('request.too-large');
  const sha256 = await hashOf(bytes, limit);
  const { letter } = await look(parts, await parts.letters.findBySha256(sha256));
  return { letter };
}

/** The request is left open where it is too large, so that the answer can still be sent. */
async function hashOf(bytes: Readable, limit: number): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new AppError('request.too-large');
      hash.update(chunk);
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('request.malformed', { cause });
  }
  return hash.digest('hex');
}

/** What a letter belongs to is read for every question, also where there is no letter. */
async function look(
  { origins, centres }: LetterCheckParts,
  found: IssuedLetter | null,
): Promise<{ letter: CheckedLetter | null; origin: LetterOrigin | null }> {
  const origin = await origins.find(found ?? { of: { kind: 'case', id: newId() }, letterId: '' });
  const centre = found === null ? null : centres.frameOf(found);
  if (found === null || origin === null || centre === null) return { letter: null, origin: null };
  const issuedOn = dayOf(found.issuedAt.toISOString());
  const { validUntil, standing } = origin;
  return { letter: { ...centre, issuedOn, validUntil, standing }, origin };
}
