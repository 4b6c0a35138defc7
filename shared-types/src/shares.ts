import { z } from 'zod';

/** A fraction of the whole, e.g. 1/3; exact, never a decimal. */
export const share = z
  .strictObject({
    numerator: z.int().min(1).max(9999),
    denominator: z.int().min(1).max(9999),
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, '份额不能大于全部');
export type Share = z.infer<typeof share>;

interface Fraction {
  over: bigint;
  under: bigint;
}

/** As a person writes it: 1/3, or 1 for everything. */
export const shareInWords = ({ numerator, denominator }: Share): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;

/** What was typed, as 1/3 or 1, full-width signs and blanks included; null where it is no share. */
export function readShare(typed: string): Share | null {
  const [over = '', under = '1', ...rest] = typed.normalize('NFKC').replaceAll(/\s/g, '').split('/');
  if (rest.length > 0 || !/^\d{1,4}$/.test(over) || !/^\d{1,4}$/.test(under)) return null;
  const read = share.safeParse({ numerator: Number(over), denominator: Number(under) });
  return read.success ? read.data : null;
}

/** How shares stand to the whole: all of it, or by how much they fall short or go beyond. */
export function sumOfShares(shares: readonly Share[]): { standing: 'whole' | 'short' | 'over'; by: string } {
  const sum = shares.map(fractionOf).reduce(plus, { over: 0n, under: 1n });
  const gap = sum.under - sum.over;
  if (gap === 0n) return { standing: 'whole', by: '0' };
  const { over, under } = reduced({ over: gap < 0n ? -gap : gap, under: sum.under });
  return { standing: gap > 0n ? 'short' : 'over', by: under === 1n ? `${over}` : `${over}/${under}` };
}

/**
 * The parts of a sum by shares that add up to the whole, in whole fen: each gets its part rounded down; the fen that
 * are then left go one each to the largest remainders, the earlier share first where two are equal. The parts always
 * add up to the sum. @throws RangeError where the shares are not the whole
 */
export function divideFen(totalFen: number, shares: readonly Share[]): number[] {
  if (sumOfShares(shares).standing !== 'whole') throw new RangeError('the shares are not the whole');
  const total = BigInt(totalFen);
  const parts = shares.map(fractionOf).map(({ over, under }, place) => ({
    place,
    fen: (total * over) / under,
    left: { over: (total * over) % under, under },
  }));
  const missing = Number(total - parts.reduce((sum, { fen }) => sum + fen, 0n));
  const favoured = parts.toSorted((one, other) => larger(one.left, other.left)).slice(0, missing);
  return parts.map((part) => Number(part.fen) + (favoured.includes(part) ? 1 : 0));
}

/** Negative where the first is larger; a sort keeps the order of equals. */
function larger(one: Fraction, other: Fraction): number {
  const difference = other.over * one.under - one.over * other.under;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function fractionOf({ numerator, denominator }: Share): Fraction {
  return { over: BigInt(numerator), under: BigInt(denominator) };
}

function plus(one: Fraction, other: Fraction): Fraction {
  return reduced({ over: one.over * other.under + other.over * one.under, under: one.under * other.under });
}

function reduced({ over, under }: Fraction): Fraction {
  const common = gcd(over, under);
  return { over: over / common, under: under / common };
}

function gcd(one: bigint, other: bigint): bigint {
  return other === 0n ? one : gcd(other, one % other);
}
