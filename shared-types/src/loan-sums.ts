/**
 * Sums of a loan, exact: whole fen, whole months, and a rate in thousandths of a percent a year (2600 is 2.6 %). Every
 * intermediate value is a fraction of whole numbers; only the last step rounds.
 */

/** Twelve months of a hundred thousand parts: a month's interest is `balance × rate / monthParts`. */
const monthParts = 1_200_000n;

/** Half a fen and more goes up (四舍五入到分); neither may be below nought. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** A month's interest on what is still owed, rounded half up to the fen. */
export function interestFen(balanceFen: number, rateMilli: number): number {
  return Number(divideHalfUp(BigInt(balanceFen) * BigInt(rateMilli), monthParts));
}

/**
 * 等额本息: what is paid each month, P·i·(1+i)ⁿ ÷ ((1+i)ⁿ − 1), rounded half up to the fen; an equal part where nothing is
 * charged.
 */
export function instalmentFen(loanFen: number, months: number, rateMilli: number): number {
  const [loan, rate] = [BigInt(loanFen), BigInt(rateMilli)];
  if (rate === 0n) return Number(divideHalfUp(loan, BigInt(months)));
  const { grown, plain } = powers(rate, months);
  return Number(divideHalfUp(loan * rate * grown, monthParts * (grown - plain)));
}

/** The most that can be borrowed where so much can be paid a month by 等额本息; rounded down to the fen. */
export function borrowableFen(monthlyFen: number, months: number, rateMilli: number): number {
  if (monthlyFen <= 0 || months <= 0) return 0;
  const [monthly, rate] = [BigInt(monthlyFen), BigInt(rateMilli)];
  if (rate === 0n) return monthlyFen * months;
  const { grown, plain } = powers(rate, months);
  return Number((monthly * monthParts * (grown - plain)) / (rate * grown));
}

/** (1+i)ⁿ as a fraction: `grown / plain`. */
function powers(rate: bigint, months: number): { grown: bigint; plain: bigint } {
  const n = BigInt(months);
  return { grown: (monthParts + rate) ** n, plain: monthParts ** n };
}
