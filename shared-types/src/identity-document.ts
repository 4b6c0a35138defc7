import {
  identityDocumentKinds,
  identityDocumentRules,
  isBornOn,
  type IdentityDocumentKind,
} from './identity-document-rules';
import { plainTyping } from './plain-text';

export interface IdentityDocument {
  kind: IdentityDocumentKind;
  number: string;
}

export const identityDocumentWords: Record<IdentityDocumentKind, string> = {
  'resident-id': '居民身份证',
  'hk-macao-residence': '港澳居民居住证',
  'taiwan-residence': '台湾居民居住证',
  'hk-macao-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  'permanent-residence': '外国人永久居留身份证',
  passport: '护照',
};

/** A number as typed or pasted, in the form that the document prints: capitals, no groups, no brackets. */
export function readDocumentNumber(text: string): string {
  return plainTyping(text)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s()[\]-]/g, '')
    .replaceAll(/[×Х]$/g, 'X');
}

/** What is wrong with a number of this kind, in words; null where nothing is. */
export function documentProblem({ kind, number }: IdentityDocument): string | null {
  if (identityDocumentRules[kind].isRight(number)) return null;
  const other = documentsLike(number).find(({ kind: one }) => one !== 'passport' && one !== kind);
  if (other !== undefined && kind !== 'passport')
    return `这像是${identityDocumentWords[other.kind]}的号码，请改选证件类型`;
  return identityDocumentRules[kind].problem;
}

/** Every document that a number can be of, for a search by number alone. */
export function documentsLike(typed: string): IdentityDocument[] {
  const number = readDocumentNumber(typed);
  return identityDocumentKinds
    .filter((kind) => identityDocumentRules[kind].isRight(number))
    .map((kind) => ({ kind, number }));
}

export function isIdNumber(number: string): boolean {
  return identityDocumentRules['resident-id'].isRight(number);
}

/** Birth day that the number tells, as YYYY-MM-DD; null where its kind tells none. */
export function birthDayOf({ kind, number }: IdentityDocument): string | null {
  const tells = identityDocumentRules[kind].tellsBirth && number.length === 18 && isBornOn(number);
  return tells ? `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` : null;
}

/** First 3 and last 4 of a number of 18 digits (as printed on official receipts); of a shorter one a third at each end at most. */
export function maskDocument({ number }: Pick<IdentityDocument, 'number'>): string {
  if (number.length === 18) return `${number.slice(0, 3)}***********${number.slice(-4)}`;
  const shown = number.length > 10 ? 3 : 2;
  return number.slice(0, shown) + '*'.repeat(Math.max(4, number.length - 2 * shown)) + number.slice(-shown);
}

/**
 * The text by which a document is found: a resident's number alone, others with their kind, since a passport may have
 * the number of somebody's permit.
 */
export function documentKey({ kind, number }: IdentityDocument): string {
  return kind === 'resident-id' ? number : `${kind}:${number}`;
}
