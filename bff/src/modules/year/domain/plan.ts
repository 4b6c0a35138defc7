import type { Day, Eligibility } from '@gjj/shared-types';

/** What a plan has taken by a day. */
export interface Taken {
  itemCode: string;
  amountFen: number;
  on: Day;
  homeKey: string | null;
}

export interface PlanItem {
  code: string;
  /** On which its answer may change, in order. */
  days: readonly Day[];
}

export interface Planning {
  items: readonly PlanItem[];
  until: Day;
  /** By the rules and facts of that day, after what was taken; null where the item is not offered. */
  judge(code: string, day: Day, taken: readonly Taken[]): Eligibility | null;
  /** What may leave on a day beside the rules: less where money is kept for a loan. */
  mayLeaveFen(day: Day, taken: readonly Taken[]): number;
  homeKeyOf(code: string): string | null;
  /** More than this nobody can take: a plan that takes it needs no better one. */
  mostFen: number;
}

export interface PlanStep extends Taken {
  eligibility: Eligibility;
}

/** Below this a step is not worth a person's while, in fen. */
const leastFen = 10_000;
/** Plans that are tried before the best of them is taken. */
const tries = 24;

/**
 * The steps that give the most by the end of the year: each taken in full on the first day on which it can be, unless
 * waiting with one of them gives more. Every step is what the rules say on its own day after the steps before it, so that
 * no plan takes more than judging day by day gives. Pure.
 */
export function planYear(planning: Planning): PlanStep[] {
  let best = planFrom(planning, new Map());
  let left = tries;
  for (const { code, days } of planning.items) {
    if (!best.some(({ itemCode }) => itemCode === code)) continue;
    for (const from of firstOfMonths(days)) {
      if (left === 0 || sumOf(best) >= planning.mostFen) return best;
      left -= 1;
      const other = planFrom(planning, new Map([[code, from]]));
      if (sumOf(other) > sumOf(best)) best = other;
    }
  }
  return best;
}

export const sumOf = (steps: readonly Taken[]): number =>
  steps.reduce((sum, { amountFen }) => sum + amountFen, 0);

const firstOfMonths = (days: readonly Day[]) => days.slice(1).filter((day) => day.endsWith('-01'));

/** @param from days before which an item is left alone */
function planFrom(planning: Planning, from: ReadonlyMap<string, Day>): PlanStep[] {
  const steps: PlanStep[] = [];
  const next = new Map(
    planning.items.map(({ code, days }) => [code, dayFrom(days, from.get(code) ?? days[0] ?? '')]),
  );
  for (;;) {
    const due = soonest(planning.items, next);
    if (due === null || due.on > planning.until) return steps;
    const step = stepOn(planning, due, steps);
    if (step.taken !== null) steps.push(step.taken);
    if (step.taken?.eligibility.closesAccount) return steps;
    next.set(due.item.code, step.again);
  }
}

interface Due {
  item: PlanItem;
  on: Day;
}

function soonest(items: readonly PlanItem[], next: ReadonlyMap<string, Day | null>): Due | null {
  return items.reduce<Due | null>((first, item) => {
    const on = next.get(item.code) ?? null;
    return on !== null && (first === null || on < first.on) ? { item, on } : first;
  }, null);
}

/** What is taken on the day, and when the item is looked at again. */
function stepOn(
  planning: Planning,
  { item: { code, days }, on }: Due,
  steps: readonly PlanStep[],
): { taken: PlanStep | null; again: Day | null } {
  const eligibility = planning.judge(code, on, steps);
  const later = dayFrom(days, on, true);
  if (eligibility === null) return { taken: null, again: later };
  const { verdict, capFen, nextDate } = eligibility;
  if (verdict !== 'yes' || capFen === null) return { taken: null, again: sooner(nextDate, later, on) };
  const amountFen = Math.min(capFen, planning.mayLeaveFen(on, steps));
  if (amountFen < leastFen) return { taken: null, again: later };
  const taken = { itemCode: code, amountFen, on, homeKey: planning.homeKeyOf(code), eligibility };
  return { taken, again: nextDate !== null && nextDate > on ? nextDate : later };
}

/** The first day of an item's own that is not before the day, or after it. */
function dayFrom(days: readonly Day[], on: Day, after = false): Day | null {
  return days.find((day) => day > on || (!after && day === on)) ?? null;
}

/** A "no" that ends on a known day may end earlier by what changes meanwhile. */
function sooner(nextDate: Day | null, later: Day | null, on: Day): Day | null {
  if (nextDate === null || nextDate <= on) return later;
  return later === null || nextDate < later ? nextDate : later;
}
