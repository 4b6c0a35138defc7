import type { Day } from '@gjj/shared-types';
import type { AssessedLoanLimit } from '../catalogue';
import type { Taken } from './domain/plan';
import type { YearAhead } from './year-ahead';

/** What the limit would be on a day after what was taken; null where the centre does not state how it is worked out. */
export function loanOn(year: YearAhead, on: Day, taken: readonly Taken[] = []): AssessedLoanLimit | null {
  const rule = year.foresight.catalogue.on(on).homeLoan;
  return rule === null ? null : rule.limit(year.factsOn(on, taken), year.momentOf(on));
}

const halvings = 40;

/**
 * The least that must be in the account on the day for the limit to reach what is wanted, or what it would be if nothing
 * were taken, where that is less. A limit never falls where the balance rises; where it does not hang on the balance,
 * nothing need be kept. null: not stated, or not to be worked out.
 */
export function balanceFor(year: YearAhead, on: Day, wantedFen: number | null): number | null {
  const allFen = year.availableOn(on);
  const limitOf = (balanceFen: number) => loanOn(year, on, spare(on, allFen - balanceFen))?.limitFen ?? null;
  const mostFen = limitOf(allFen);
  if (mostFen === null) return null;
  const aimFen = Math.min(mostFen, wantedFen ?? mostFen);
  let [tooLittle, enough] = [-1, allFen];
  for (let step = 0; step < halvings && enough - tooLittle > 1; step += 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if ((limitOf(middle) ?? -1) >= aimFen) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/** As if so much were gone by then, whatever for. */
const spare = (on: Day, amountFen: number): Taken[] =>
  amountFen <= 0 ? [] : [{ itemCode: '', amountFen, on, homeKey: null }];
