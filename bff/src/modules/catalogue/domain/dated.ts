import { day } from '@gjj/shared-types';
import { addDays } from './calendar';

/** Both ends belong to the time in force; an absent end is open. */
export interface Dated {
  effectiveFrom?: string | undefined;
  effectiveTo?: string | undefined;
}

export const datedShape = { effectiveFrom: day.optional(), effectiveTo: day.optional() };

export function inForce({ effectiveFrom, effectiveTo }: Dated, on: string): boolean {
  return (effectiveFrom ?? on) <= on && on <= (effectiveTo ?? on);
}

/** Is there a day on which both are in force? */
export function meet(one: Dated, other: Dated): boolean {
  return startOf(one) <= endOf(other) && startOf(other) <= endOf(one);
}

/** The days on which something begins or has just ended, in order. */
export function turningDays(entries: readonly Dated[]): string[] {
  const days = entries.flatMap(({ effectiveFrom, effectiveTo }) => [
    ...(effectiveFrom === undefined ? [] : [effectiveFrom]),
    ...(effectiveTo === undefined ? [] : [addDays(effectiveTo, 1)]),
  ]);
  return [...new Set(days)].sort();
}

export interface TimeProblem {
  /** Which of the entries, as given. */
  index: number;
  message: string;
}

/** What is wrong with the times of entries that are versions of one thing: one that ends early, overlaps, gaps. */
export function timeProblems(entries: readonly Dated[]): TimeProblem[] {
  const placed = entries.map((entry, index) => ({ entry, index }));
  const backward = placed.filter(({ entry }) => startOf(entry) > endOf(entry));
  const inOrder = placed.toSorted((one, other) => startOf(one.entry).localeCompare(startOf(other.entry)));
  return [
    ...backward.map(({ entry, index }) => ({
      index,
      message: `ends on ${entry.effectiveTo}, before it begins on ${entry.effectiveFrom}`,
    })),
    ...inOrder.slice(1).flatMap(({ entry, index }, before) => seam(inOrder[before]!.entry, entry, index)),
  ];
}

function seam(earlier: Dated, later: Dated, index: number): TimeProblem[] {
  if (meet(earlier, later))
    return [{ index, message: `overlaps the version ${inWords(earlier)}; end that one the day before` }];
  const expected = addDays(endOf(earlier), 1);
  if (startOf(later) === expected) return [];
  return [{ index, message: `leaves a gap: nothing is in force from ${expected} until ${startOf(later)}` }];
}

function inWords({ effectiveFrom, effectiveTo }: Dated): string {
  return `${effectiveFrom ?? 'from the beginning'} to ${effectiveTo ?? 'open'}`;
}

const startOf = ({ effectiveFrom }: Dated) => effectiveFrom ?? '0001-01-01';
const endOf = ({ effectiveTo }: Dated) => effectiveTo ?? '9999-12-30';
