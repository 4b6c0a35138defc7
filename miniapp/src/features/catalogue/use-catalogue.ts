import type {
  Centre,
  CentreChanges,
  Eligibility,
  ItemDetail,
  ItemExplained,
  ItemSummary,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';
import { useWhere } from '@/features/centre/centre-choice';

export function useItems() {
  const { key, query } = useWhere();
  return useServerData<{ items: ItemSummary[] }>(['items', key], () => call('listItems', { query }));
}

export function useItem(itemCode: string) {
  const { key, query } = useWhere();
  return useServerData<ItemDetail>(['item', key, itemCode], () =>
    call('getItem', { params: { itemCode }, query }),
  );
}

/** An item's rules in sentences: today's, or those by which a case was judged on that day. */
export function useRules(itemCode: string, judged: { on: string; version: string } | null) {
  const { key, query } = useWhere();
  const then = judged === null ? [] : [judged.on, judged.version];
  return useServerData<ItemExplained>(['rules', key, itemCode, ...then], () =>
    call('explainItem', { params: { itemCode }, query: { ...query, ...judged } }),
  );
}

/** Changes of the rules that are to come or have come of late. */
export function useRuleChanges() {
  return useServerData<{ changes: CentreChanges[] }>(['rule-changes'], () => call('listRuleChanges'));
}

const minuteMs = 60_000;

export function useCentre() {
  const { key, query } = useWhere();
  return useServerData<Centre>(['centre', key], () => call('getCentre', { query }));
}

/** An old answer about what changes with the clock is no answer: it would send people to a shut door. */
export function isOfNow(query: {
  isError: boolean;
  isFetchedAfterMount: boolean;
  isStale: boolean;
}): boolean {
  return !query.isError && (query.isFetchedAfterMount || !query.isStale);
}

/** As `useCentre`, and again every minute: who is at a window changes with the clock. */
export function useWindowsNow() {
  const { key, query } = useWhere();
  return useServerData<Centre>(['centre', key], () => call('getCentre', { query }), {
    refreshEveryMs: () => minuteMs,
  });
}

/** What the member could do now, over all items that can be done online. */
export function useAllEligibility(enabled = true) {
  return useServerData<{ results: Eligibility[] }>(['eligibility'], () => call('listEligibility'), {
    enabled,
  });
}

export function useEligibility(itemCode: string, enabled = true) {
  return useServerData<Eligibility>(
    ['eligibility', itemCode],
    () => call('getEligibility', { params: { itemCode } }),
    { enabled },
  );
}
