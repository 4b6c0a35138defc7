import type { UnitVisit } from '@gjj/shared-types';
import { useQuery, useQueryClient } from '@tanstack/react-query';

const key = ['unit-visit'];

/** The employer's agent at this desk, in memory only, as a visitor is. */
export function useUnitVisit() {
  const queryClient = useQueryClient();
  const { data } = useQuery<UnitVisit | null>({
    queryKey: key,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return { visit: data, setVisit: (visit: UnitVisit | null) => queryClient.setQueryData(key, visit) };
}
