import {
  memberEndpoints,
  type Centre,
  type CentreChanges,
  type Eligibility,
  type ItemDetail,
  type ItemExplained,
  type ItemSummary,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';

export function useItems() {
  return useServerData<{ items: ItemSummary[] }>(['items'], () => call(memberEndpoints.listItems));
}

export function useItem(itemCode: string) {
  return useServerData<ItemDetail>(['item', itemCode], () =>
    call(memberEndpoints.getItem, { params: { itemCode } }),
  );
}

/** An item's rules in sentences. */
export function useRules(itemCode: string) {
  return useServerData<ItemExplained>(['rules', itemCode], () =>
    call(memberEndpoints.explainItem, { params: { itemCode } }),
  );
}

/** Changes of the rules that are to come or have come of late. */
export function useRuleChanges(enabled: boolean) {
  return useServerData<{ changes: CentreChanges[] }>(
    ['rule-changes'],
    () => call(memberEndpoints.listRuleChanges),
    { enabled },
  );
}

export function useCentre() {
  return useServerData<Centre>(['centre'], () => call(memberEndpoints.getCentre));
}

/** What the member could do now, over all items that can be done online. */
export function useAllEligibility(enabled: boolean) {
  return useServerData<{ results: Eligibility[] }>(
    ['eligibility'],
    () => call(memberEndpoints.listEligibility),
    {
      enabled,
    },
  );
}

export function useEligibility(itemCode: string, enabled = true) {
  return useServerData<Eligibility>(
    ['eligibility', itemCode],
    () => call(memberEndpoints.getEligibility, { params: { itemCode } }),
    { enabled },
  );
}
