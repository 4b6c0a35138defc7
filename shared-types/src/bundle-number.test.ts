import {
  bundleNumber,
  groupPaperNumber,
  isBundleNumber,
  isListNumber,
  listNumber,
  readPaperNumber,
} from './bundle-number';
import { receiptNumber } from './receipt-number';

const receipt = receiptNumber('KF', '2026-11-29', '0012345');
const first = bundleNumber(receipt, 1);

it('names the receipt and the hand-in, each with a check digit of its own', () => {
  expect(first).toMatch(/^KFD20261129001234501\d$/);
  expect(isBundleNumber(first)).toBe(true);
  expect(bundleNumber(receipt, 2)).not.toBe(first);
  expect(isListNumber(listNumber('KF', '2026-11-29', '001234'))).toBe(true);
});

it('tells every wrong digit from a number that was read well', () => {
  const wrong = [...first].flatMap((digit, at) =>
    /\d/.test(digit) ? [first.slice(0, at) + ((Number(digit) + 1) % 10) + first.slice(at + 1)] : [],
  );
  expect(wrong.filter(isBundleNumber)).toEqual([]);
  expect(isBundleNumber(receipt)).toBe(false);
});

it('is read as a reader types it, and as a person copies it', () => {
  expect(readPaperNumber(groupPaperNumber(first).toLowerCase())).toBe(first);
});
