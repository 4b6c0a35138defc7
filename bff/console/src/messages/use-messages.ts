import { staffEndpoints, type StaffMessage, type StaffMessagesPage } from '@gjj/shared-types';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

const listKey = ['messages', 'list'] as const;
const unreadKey = ['messages', 'unread'] as const;

/** How many lie unread, asked anew where it is shown. */
export function useUnread() {
  return useQuery({
    queryKey: unreadKey,
    queryFn: async () => (await call(staffEndpoints.getStaffMe, {})).unreadMessages,
    refetchOnMount: 'always',
  });
}

/** The officer's own, newest first, as far as they have been asked for. */
export function useMessages() {
  return useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ pageParam }) =>
      call(staffEndpoints.listStaffMessages, { query: pageParam === null ? {} : { cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: StaffMessagesPage) => nextCursor,
    refetchOnMount: 'always',
    select: ({ pages }) => ({
      messages: pages.flatMap(({ messages }) => messages),
      unread: pages[0]?.unread ?? 0,
    }),
  });
}

/** What was read is asked for anew, with the count in the menu. */
export function useReading() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: ['messages'] });
  return {
    one: useMutation({
      mutationFn: ({ messageId }: Pick<StaffMessage, 'messageId'>) =>
        call(staffEndpoints.readStaffMessage, { params: { messageId } }),
      onSettled,
    }),
    all: useMutation({
      mutationFn: (seenUntil: string) => call(staffEndpoints.readAllStaffMessages, { body: { seenUntil } }),
      onSettled,
    }),
  };
}

export type Reading = ReturnType<typeof useReading>;
