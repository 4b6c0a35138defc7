import fc from 'fast-check';
import { isReceiptNumber, receiptNumber } from './receipt-number';

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
