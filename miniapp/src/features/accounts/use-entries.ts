import { useInfiniteQuery } from '@tanstack/react-query';
import type { EntriesPage } from '@gjj/shared-types';
import { askAbout } from '@/api/ask-about';
import { call } from '@/api/call';
import type { EntryKind } from './entry-kinds';

interface Wanted {
  accountNo: string;
  year: number | null;
  kind: EntryKind | null;
}

/** Entries of one account, by year and kind, page after page. */
export function useEntries({ accountNo, year, kind }: Wanted) {
  return useInfiniteQuery({
    queryKey: ['entries', accountNo, year, kind],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      askAbout([accountNo], () =>
        call('listEntries', {
          params: { accountNo },
          query: {
            limit: 30,
            ...(year === null ? {} : { year }),
            ...(kind === null ? {} : { kind }),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        }),
      ),
    getNextPageParam: (page: EntriesPage) => page.nextCursor,
  });
}
