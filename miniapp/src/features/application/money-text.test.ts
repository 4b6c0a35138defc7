import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYuan, yuanText } from './money-text';

describe('reading an amount that a person types', () => {
  test.each([
    ['1200', 120000],
    ['1,200.5', 120050],
    ['￥0.01', 1],
    ['１２００．５０', 120050],
    ['1200.', 120000],
    ['5400元', 540000],
  ])('reads %s', (text, fen) => {
    expect(readYuan(text)).toBe(fen);
  });

  test.each(['', '一千', '1e3', '-1', '0.001', '1.2.3', '99999999999999999'])(
    'does not guess at %j',
    (text) => {
      expect(readYuan(text)).toBeNull();
    },
  );

  test('reads back every amount that it writes, to the fen', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e14 }), (fen) => readYuan(yuanText(fen)) === fen));
  });
});
