import type { Visit } from '@gjj/shared-types';
import { useQuery, useQueryClient } from '@tanstack/react-query';

const key = ['visit'];

/** Who stands at this desk, in memory only: personal data never goes into an address or onto the disk. */
export function useVisit() {
  const queryClient = useQueryClient();
  const { data } = useQuery<Visit | null>({
    queryKey: key,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return { visit: data, setVisit: (visit: Visit | null) => queryClient.setQueryData(key, visit) };
}
