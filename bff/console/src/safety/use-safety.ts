import { staffEndpoints } from '@gjj/shared-types';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

const key = ['safety-requests'];

/** What was asked at windows, the newest first. */
export function useSafetyRequests() {
  return useQuery({
    queryKey: key,
    queryFn: () => call(staffEndpoints.listSafetyRequests, {}),
    refetchOnMount: 'always',
  });
}

export function useOutdateRequests() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: key });
}
