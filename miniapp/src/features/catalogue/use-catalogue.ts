import {
  memberEndpoints,
  type Centre,
  type Eligibility,
  type ItemDetail,
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
