import {
  staffEndpoints,
  type AnswerMatterBody,
  type MatterGrounds,
  type StaffMatter,
} from '@gjj/shared-types';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../api/call';
import type { MatterFilters } from './matter-filters';

export function useMatterQueue(filters: MatterFilters) {
  return useInfiniteQuery({
    queryKey: ['matters', filters],
    queryFn: ({ pageParam }) =>
      call(staffEndpoints.listStaffMatters, {
        query: { ...filters, ...(pageParam !== null && { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchOnMount: 'always',
    placeholderData: keepPreviousData,
  });
}

const keyOf = (matterId: string) => ['matter', matterId];

export function useMatter(matterId: string) {
  return useQuery({
    queryKey: keyOf(matterId),
    queryFn: () => call(staffEndpoints.getStaffMatter, { params: { matterId } }),
    refetchOnMount: 'always',
  });
}

/** Whatever was done, the answer is the matter as it is now; after a conflict it is asked for anew. */
export function useMatterStep<Body>(
  { matterId }: Pick<StaffMatter, 'matterId'>,
  send: (body: Body) => Promise<StaffMatter>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (matter) => queryClient.setQueryData(keyOf(matterId), matter),
    onError: () => void queryClient.invalidateQueries({ queryKey: keyOf(matterId) }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['matters'] }),
  });
}

export const sendAnswer = ({ matterId, version }: StaffMatter, body: Omit<AnswerMatterBody, 'version'>) =>
  call(staffEndpoints.answerMatter, { params: { matterId }, body: { version, ...body } });

/** As the member will read it. */
export function usePreview(matterId: string, text: string, grounds: MatterGrounds | undefined) {
  return useQuery({
    queryKey: ['answer-preview', matterId, text, grounds],
    queryFn: () =>
      call(staffEndpoints.previewAnswer, {
        params: { matterId },
        body: { text, ...(grounds && { grounds }) },
      }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
}
