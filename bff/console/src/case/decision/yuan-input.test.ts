import fc from 'fast-check';
import { yuan } from '@gjj/shared-types';
import { parseYuan, yuanText } from './yuan-input';

describe('an amount that is typed', () => {
  it('is read to the fen', () => {
    expect(parseYuan('5400')).toBe(540_000);
    expect(parseYuan('0.1')).toBe(10);
    expect(parseYuan('12,345.67')).toBe(1_234_567);
    expect(parseYuan(' ¥1.05 ')).toBe(105);
  });

  it.each([
    '',
    '1e3',
    '-1',
    '5.123',
    '1,23',
    '５４００',
    '0x10',
    '12,34,567',
    '9007199254740993',
    '5 400',
    'NaN',
  ])('refuses %p', (typed) => expect(parseYuan(typed)).toBeNull());

  it('reads back every amount that it or a notice writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => {
        expect(parseYuan(yuanText(fen))).toBe(fen);
        expect(parseYuan(yuan(fen))).toBe(fen);
      }),
    );
  });
});
