import { staffEndpoints } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

const key = ['archives'];

export const useArchiveShelf = () =>
  useQuery({
    queryKey: key,
    queryFn: () => call(staffEndpoints.readArchiveShelf, {}),
    refetchOnMount: 'always',
  });

/** Both steps towards a destruction; whatever came of it, the shelf is read again. */
export function useDestruction() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: key });
  const propose = useMutation({
    mutationFn: (reason: string) => call(staffEndpoints.proposeDestruction, { body: { reason } }),
    onSettled,
  });
  const decide = useMutation({
    mutationFn: ({ listId, agree }: { listId: string; agree: boolean }) =>
      call(staffEndpoints.decideDestruction, { params: { listId }, body: { agree } }),
    onSettled,
  });
  return { propose, decide };
}
