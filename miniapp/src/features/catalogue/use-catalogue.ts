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
import { useWhere } from '@/features/centre/centre-choice';

export function useItems() {
  const { key, query } = useWhere();
  return useServerData<{ items: ItemSummary[] }>(['items', key], () =>
    call(memberEndpoints.listItems, { query }),
  );
}

export function useItem(itemCode: string) {
  const { key, query } = useWhere();
  return useServerData<ItemDetail>(['item', key, itemCode], () =>
    call(memberEndpoints.getItem, { params: { itemCode }, query }),
  );
}

/** An item's rules in sentences. */
export function useRules(itemCode: string) {
  const { key, query } = useWhere();
  return useServerData<ItemExplained>(['rules', key, itemCode], () =>
    call(memberEndpoints.explainItem, { params: { itemCode }, query }),
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
  const { key, query } = useWhere();
  return useServerData<Centre>(['centre', key], () => call(memberEndpoints.getCentre, { query }));
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
