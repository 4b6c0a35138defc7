import { checkDigit } from './receipt-number';
import { inGroups, withoutGroups } from './plain-text';

/**
 * Numbers on paper that a barcode reader types: of a bundle of paper (材料袋, D) and of a collection list (收取清单, L).
 * Two letters of the centre, the kind, digits, and the check digit of a receipt number (ISO 7064 MOD 11,10).
 */
function paperNumber(prefix: string, kind: 'D' | 'L', digits: string): string {
  return `${prefix}${kind}${digits}${checkDigit(digits)}`;
}

function isOfKind(text: string, form: RegExp): boolean {
  const match = form.exec(text);
  return match !== null && checkDigit(match[1]!) === match[2];
}

/**
 * The paper of a case's so many-th hand-in: the receipt's own digits and two more, so that it is unique by itself.
 * @param receiptNumber of the case
 * @param count 1 for what came with the application, 2 for the first correction …
 */
export function bundleNumber(receiptNumber: string, count: number): string {
  return paperNumber(
    receiptNumber.slice(0, 2),
    'D',
    receiptNumber.slice(2, 17) + String(count).padStart(2, '0'),
  );
}

export const isBundleNumber = (text: string): boolean => isOfKind(text, /^[A-Z]{2}D(\d{17})(\d)$/);

/** @param serial six digits */
export function listNumber(centrePrefix: string, day: string, serial: string): string {
  return paperNumber(centrePrefix, 'L', day.replaceAll('-', '') + serial);
}

export const isListNumber = (text: string): boolean => isOfKind(text, /^[A-Z]{2}L(\d{14})(\d)$/);

/** As typed, pasted, or sent by a barcode reader. */
export const readPaperNumber = (text: string): string => withoutGroups(text).toUpperCase();

/** QZD20261129 0012345 013: centre and day, serial, hand-in and check digit. */
export const groupPaperNumber = (number: string): string => inGroups(number, [11, 7]);
