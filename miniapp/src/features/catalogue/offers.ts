import { daysBetween, type Eligibility } from '@gjj/shared-types';
import type { UnderWay } from '@/features/cases/case-words';

const aYear = 366;
const atMost = 3;

export interface Offers {
  /** What can be taken today, the most first; where there is nothing, what comes within a year, the soonest first. */
  useful: Eligibility[];
  /** Is `useful` for today? */
  now: boolean;
  /** What closes the account for good: said plainly, never as a bargain beside the others. */
  closing: Eligibility[];
}

/** What to offer of all that was judged. What is under way is not offered anew, what is uncertain not at all. */
export function findOffers(results: readonly Eligibility[], underWay: UnderWay, today: string): Offers {
  const fresh = results.filter(({ itemCode }) => !underWay.has(itemCode));
  const possible = fresh.filter(({ verdict }) => verdict === 'yes');
  const possibleNow = possible.filter(({ closesAccount }) => !closesAccount).sort(mostFirst);
  const soon = fresh.filter((result) => comesSoon(result, today)).sort(soonestFirst);
  const now = possibleNow.length > 0;
  return {
    useful: (now ? possibleNow : soon).slice(0, atMost),
    now,
    closing: possible.filter(({ closesAccount }) => closesAccount),
  };
}

function mostFirst(one: Eligibility, other: Eligibility): number {
  return (other.capFen ?? 0) - (one.capFen ?? 0);
}

function soonestFirst(one: Eligibility, other: Eligibility): number {
  return (one.nextDate ?? '') < (other.nextDate ?? '') ? -1 : 1;
}

function comesSoon({ verdict, closesAccount, nextDate }: Eligibility, today: string): boolean {
  return verdict === 'no' && !closesAccount && nextDate !== null && daysBetween(today, nextDate) <= aYear;
}
