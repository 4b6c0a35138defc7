import { inGroups, withoutGroups } from './plain-text';
import { checkDigit } from './receipt-number';

/**
 * 文号: two letters of the centre, W, the receipt's own digits and which letter of the case it is, and the check digit
 * of a receipt number (ISO 7064 MOD 11,10): unique by itself, and it tells whose case it belongs to.
 * @param receiptNumber of the case
 * @param count 1 for the case's first letter
 */
export function letterNumber(receiptNumber: string, count: number): string {
  const digits = receiptNumber.slice(2, 17) + String(count).padStart(2, '0');
  return `${receiptNumber.slice(0, 2)}W${digits}${checkDigit(digits)}`;
}

/**
 * 文号 of a certificate: Z where letters of cases have W, so that no two share a number.
 * @param prefix two letters of the centre
 * @param day of issue, e.g. 2026-11-30
 * @param serial seven random digits
 */
export function certificateNumber(prefix: string, day: string, serial: string): string {
  const digits = day.replaceAll('-', '') + serial;
  return `${prefix}Z${digits}${checkDigit(digits)}`;
}

export const isLetterNumber = (text: string): boolean => isWhole(text, /^[A-Z]{2}W(\d{17,18})(\d)$/);

/** As typed or pasted. */
export const readLetterNumber = (text: string): string => withoutGroups(text).toUpperCase();

/** QZW20261129 0012345 013: centre and day, serial, which letter and check digit. */
export const groupLetterNumber = (number: string): string => inGroups(number, [11, 7]);

/**
 * 查验码: what somebody types to check a letter. Nobody guesses it, and it says nothing of whose it is.
 * @param serial eleven random digits
 */
export const checkCode = (serial: string): string => serial + checkDigit(serial);

export const isCheckCode = (text: string): boolean => isWhole(text, /^(\d{11})(\d)$/);

export const readCheckCode = withoutGroups;

/** 1234 5678 9012 */
export const groupCheckCode = (code: string): string => inGroups(code, [4, 4]);

function isWhole(text: string, form: RegExp): boolean {
  const match = form.exec(text);
  return match !== null && checkDigit(match[1]!) === match[2];
}
