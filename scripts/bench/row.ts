/** One line of docs/benchmarks.md. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly target: string;
  readonly met: boolean;
}

export const ratioRow = (what: string, ratio: number, atLeast: number): Row => ({
  what,
  figure: ratio.toFixed(2),
  target: `≥ ${atLeast}`,
  met: ratio >= atLeast,
});

/** Points out of 100. */
export const scoreRow = (what: string, points: number, atLeast: number): Row => ({
  what,
  figure: String(points),
  target: `≥ ${atLeast}`,
  met: points >= atLeast,
});

export const limitRow = (what: string, value: number, atMost: number, unit: string): Row => ({
  what,
  figure: `${Math.round(value)} ${unit}`,
  target: `≤ ${atMost} ${unit}`,
  met: value <= atMost,
});

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of all values lies; the larger one between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * (sorted.length - 1)))] ?? Number.NaN;
}
