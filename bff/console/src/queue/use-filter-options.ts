import { memberEndpoints } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';

const once = { staleTime: Infinity, retry: 1 } as const;

/** Items and districts of the centre, to filter by. */
export function useFilterOptions() {
  const items = useQuery({
    queryKey: ['items'],
    queryFn: () => call(memberEndpoints.listItems, {}),
    ...once,
  });
  const centre = useQuery({
    queryKey: ['centre'],
    queryFn: () => call(memberEndpoints.getCentre, {}),
    ...once,
  });
  return {
    items: (items.data?.items ?? []).map((item) => ({ value: item.code, label: item.shortName })),
    districts: (centre.data?.districts ?? []).map(({ code, name }) => ({ value: code, label: name })),
  };
}
