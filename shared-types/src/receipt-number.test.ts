import fc from 'fast-check';
import { groupReceiptNumber, isReceiptNumber, readReceiptNumber, receiptNumber } from './receipt-number';

const serial = fc.stringMatching(/^\d{7}$/);

it('is right as made', () => {
  fc.assert(fc.property(serial, (text) => isReceiptNumber(receiptNumber('QZ', '2026-11-22', text))));
});

it('finds every single wrong digit (a forged receipt)', () => {
  fc.assert(
    fc.property(
      serial,
      fc.integer({ min: 2, max: 17 }),
      fc.integer({ min: 1, max: 9 }),
      (text, place, shift) => {
        const right = receiptNumber('QZ', '2026-11-22', text);
        const digit = (Number(right[place]) + shift) % 10;
        return !isReceiptNumber(right.slice(0, place) + digit + right.slice(place + 1));
      },
    ),
  );
});

it.each([
  'qz202611220012345%',
  'QZ20261122 0012 345%',
  'ＱＺ２０２６１１２２００１２３４５%',
  ' qz20261122-0012345% ',
])('reads %j as pasted', (typed) => {
  const right = receiptNumber('QZ', '2026-11-22', '0012345');
  expect(readReceiptNumber(typed.replace('%', right.at(-1)!))).toBe(right);
});

it('shows itself in groups', () => {
  expect(groupReceiptNumber('QZ20261122001234585')).toBe('QZ20261122 0012 34585');
});
