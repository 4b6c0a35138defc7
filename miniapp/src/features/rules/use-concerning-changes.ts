import type { CentreChanges } from '@gjj/shared-types';
import { useAllEligibility, useRuleChanges } from '@/features/catalogue/use-catalogue';
import { changesThatConcern } from './rule-changes';

/** What concerns the member; nothing until both the changes and their own results are known. */
export function useConcerningChanges(): CentreChanges[] {
  const changes = useRuleChanges();
  const eligibility = useAllEligibility();
  if (changes.data === undefined || eligibility.data === undefined) return [];
  return changesThatConcern(changes.data.changes, eligibility.data.results);
}
