import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsToSend, percentArrived } from './plan-parts';

describe('sending a file in parts', () => {
  test('leaves out what has arrived', () => {
    expect(partsToSend(2500, 1000, [1])).toEqual([
      { number: 2, start: 1000, end: 2000 },
      { number: 3, start: 2000, end: 2500 },
    ]);
  });

  test('has nothing left when all has arrived', () => {
    expect(partsToSend(2000, 1000, [2, 1])).toEqual([]);
  });

  test('covers every byte of the file once, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 90 }), (size, part) => {
        const parts = partsToSend(size, part, []);
        expect(parts[0]?.start).toBe(0);
        expect(parts.at(-1)?.end).toBe(size);
        parts.slice(1).forEach((one, index) => expect(one.start).toBe(parts[index]?.end));
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
      }),
    );
  });

  test('counts a part that came twice once', () => {
    expect(percentArrived(4, [1, 1, 2])).toBe(50);
  });
});
