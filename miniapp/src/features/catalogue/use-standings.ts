import type { ItemSummary } from '@gjj/shared-types';
import { itemsUnderWay } from '@/features/cases/case-words';
import { useCases } from '@/features/cases/use-cases';
import { today } from '@/platform/clock';
import { standingOf, type ItemStanding } from './item-standing';
import { useAllEligibility } from './use-catalogue';

export type StandingFinder = (item: ItemSummary) => ItemStanding | 'loading' | 'unavailable';

/** How each item stands for the member; asked for beside the list, which does not wait for it. */
export function useStandings(member: boolean): StandingFinder | null {
  const eligibility = useAllEligibility(member);
  const cases = useCases(member);
  if (!member) return null;
  const results = new Map(eligibility.data?.results.map((result) => [result.itemCode, result]));
  const underWay = itemsUnderWay(cases.data?.cases ?? []);
  const missing = eligibility.isPending ? 'loading' : 'unavailable';
  return (item) => standingOf(item, results.get(item.code), underWay, today()) ?? missing;
}
