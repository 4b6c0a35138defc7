import { inGroups, withoutGroups } from './plain-text';

/**
 * Receipt number (收件号): two letters of the centre, the day, seven digits, one check digit,
 * e.g. QZ20261122 0012345 8 written without blanks. ISO 7064 MOD 11,10 finds every single wrong digit
 * and nearly every swap of neighbours, so that a clerk who mistypes is told at once.
 */
export function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** @param serial seven digits */
export function receiptNumber(centrePrefix: string, day: string, serial: string): string {
  const digits = day.replaceAll('-', '') + serial;
  return `${centrePrefix}${digits}${checkDigit(digits)}`;
}

export function isReceiptNumber(text: string): boolean {
  const match = /^[A-Z]{2}(\d{15})(\d)$/.exec(text);
  return match !== null && checkDigit(match[1]!) === match[2];
}

/** A receipt number as typed or pasted: small letters, blanks and full-width characters are taken. */
export function readReceiptNumber(text: string): string {
  return withoutGroups(text).toUpperCase();
}

/** QZ 20261122 0012345 8 → QZ20261122 0012 3458: centre and day, then two groups that a person can read out. */
export function groupReceiptNumber(number: string): string {
  return inGroups(number, [10, 4]);
}
