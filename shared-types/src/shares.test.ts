import fc from 'fast-check';
import { divideFen, readShare, share, shareInWords, sumOfShares, type Share } from './shares';

const total = fc.integer({ min: 0, max: 10_000_000_00 });
/** Any list of shares that are the whole: weights over their sum. */
const whole: fc.Arbitrary<Share[]> = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 19 })
  .map((weights) => {
    const denominator = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((numerator) => ({ numerator, denominator }));
  });

describe('an estate by shares', () => {
  it('is divided to the fen: nothing is lost, nobody is a fen from their exact part, twice the same', () => {
    fc.assert(
      fc.property(total, whole, (totalFen, shares) => {
        const parts = divideFen(totalFen, shares);
        expect(parts.reduce((sum, fen) => sum + fen, 0)).toBe(totalFen);
        expect(divideFen(totalFen, shares)).toEqual(parts);
        for (const [place, { numerator, denominator }] of shares.entries()) {
          const away = BigInt(parts[place]!) * BigInt(denominator) - BigInt(totalFen) * BigInt(numerator);
          expect(away < BigInt(denominator) && -away < BigInt(denominator)).toBe(true);
        }
      }),
    );
  });

  it('gives the fen that is left to the largest remainder, and to the first among equals', () => {
    const third = { numerator: 1, denominator: 3 };
    expect(divideFen(100, [third, third, third])).toEqual([34, 33, 33]);
    const uneven = [{ numerator: 1, denominator: 2 }, third, { numerator: 1, denominator: 6 }];
    expect(divideFen(7_000_001, uneven)).toEqual([3_500_000, 2_333_334, 1_166_667]);
    expect(divideFen(0, [{ numerator: 1, denominator: 1 }])).toEqual([0]);
  });

  it('is refused to be divided while the shares are not the whole', () => {
    fc.assert(
      fc.property(whole, (shares) => {
        expect(sumOfShares(shares)).toEqual({ standing: 'whole', by: '0' });
        if (shares.length < 2) return;
        expect(sumOfShares(shares.slice(1)).standing).toBe('short');
        expect(sumOfShares([...shares, { numerator: 1, denominator: 9999 }]).standing).toBe('over');
        expect(() => divideFen(100, shares.slice(1))).toThrow(RangeError);
      }),
    );
    expect(
      sumOfShares([
        { numerator: 1, denominator: 2 },
        { numerator: 1, denominator: 3 },
      ]),
    ).toEqual({
      standing: 'short',
      by: '1/6',
    });
    expect(sumOfShares([]).by).toBe('1');
  });

  it('reads shares as people write them', () => {
    expect(readShare(' １／３ ')).toEqual({ numerator: 1, denominator: 3 });
    expect(readShare('1')).toEqual({ numerator: 1, denominator: 1 });
    for (const typed of ['', '1/0', '0', '4/3', '1/3/1', '0.5', '一半', '1/12345'])
      expect(readShare(typed)).toBeNull();
    expect(shareInWords({ numerator: 1, denominator: 1 })).toBe('1');
    expect(share.safeParse({ numerator: 2, denominator: 1 }).success).toBe(false);
  });
});
