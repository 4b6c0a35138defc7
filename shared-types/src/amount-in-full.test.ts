import fc from 'fast-check';
import { yuanInFull } from './amount-in-full';

it.each([
  [1_234_567, '人民币壹万贰仟叁佰肆拾伍元陆角柒分'],
  [540_000, '人民币伍仟肆佰元整'],
  [100, '人民币壹元整'],
  [0, '人民币零元整'],
  [5, '人民币零元伍分'],
  [160, '人民币壹元陆角整'],
  [100_005, '人民币壹仟元零伍分'],
  [10_050_000, '人民币壹拾万零伍佰元整'],
  [1_000_100_000, '人民币壹仟万零壹仟元整'],
  [100_200_300, '人民币壹佰万零贰仟零叁元整'],
  [10_000_000_000, '人民币壹亿元整'],
  [10_000_010_000, '人民币壹亿零壹佰元整'],
  [2_010_000, '人民币贰万零壹佰元整'],
])('writes %d fen in full', (amountFen, words) => {
  expect(yuanInFull(amountFen)).toBe(words);
});

it('gives every sum words of its own, without two zeros side by side', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), fc.nat(10_000_000_000), (one, other) => {
      expect(yuanInFull(one)).not.toMatch(/零零|零[万亿]/);
      expect(yuanInFull(one) === yuanInFull(other)).toBe(one === other);
    }),
  );
});
