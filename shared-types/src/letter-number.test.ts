import { isBundleNumber } from './bundle-number';
import {
  checkCode,
  groupCheckCode,
  groupLetterNumber,
  isCheckCode,
  isLetterNumber,
  letterNumber,
  readCheckCode,
  readLetterNumber,
} from './letter-number';
import { receiptNumber } from './receipt-number';

const receipt = receiptNumber('QZ', '2026-11-29', '0012345');
const first = letterNumber(receipt, 1);
const code = checkCode('12345678901');

/** Every way to have one digit wrong. */
const misread = (text: string) =>
  [...text].flatMap((digit, at) =>
    /\d/.test(digit) ? [text.slice(0, at) + ((Number(digit) + 1) % 10) + text.slice(at + 1)] : [],
  );

it('numbers each letter of a case, past the hundredth too', () => {
  expect(first).toMatch(/^QZW20261129001234501\d$/);
  const numbers = Array.from({ length: 120 }, (_, index) => letterNumber(receipt, index + 1));
  expect(numbers.filter(isLetterNumber)).toHaveLength(120);
  expect(new Set(numbers).size).toBe(120);
  expect(isBundleNumber(first)).toBe(false);
});

it('tells every wrong digit from what was read well', () => {
  expect(misread(first).filter(isLetterNumber)).toEqual([]);
  expect(isCheckCode(code)).toBe(true);
  expect(misread(code).filter(isCheckCode)).toEqual([]);
});

it('is read as a person copies it', () => {
  expect(readLetterNumber(groupLetterNumber(first).toLowerCase())).toBe(first);
  expect(groupCheckCode(code)).toMatch(/^1234 5678 901\d$/);
  expect(readCheckCode(groupCheckCode(code))).toBe(code);
});
