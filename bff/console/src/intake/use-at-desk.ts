import { useQuery, useQueryClient } from '@tanstack/react-query';

/** What belongs to whoever stands at this desk: in memory only, never in an address or onto the disk. */
export function useAtDesk<Kept>(name: string): [Kept | null, (kept: Kept | null) => void] {
  const queryClient = useQueryClient();
  const key = [name];
  const { data } = useQuery<Kept | null>({
    queryKey: key,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return [data, (kept) => queryClient.setQueryData(key, kept)];
}
