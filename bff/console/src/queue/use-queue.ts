import { staffEndpoints, type QueueRow } from '@gjj/shared-types';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { call } from '../api/call';
import { someoneIsHere } from '../session/activity';
import { session } from '../session/session-store';
import type { QueueFilters } from './queue-filters';

const pageRows = 50;
const lookAgainEveryMs = 20_000;
const hereWithinMs = 5 * 60_000;

/** The queue for these filters, looked at again while somebody is at the desk. */
export function useQueue(filters: QueueFilters) {
  const query = useInfiniteQuery({
    queryKey: ['queue', filters],
    queryFn: ({ pageParam }) =>
      call(staffEndpoints.listQueue, {
        query: { ...filters, limit: pageRows, ...(pageParam === null ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

  const { refetch } = query;
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (session.current() !== null && someoneIsHere(hereWithinMs)) void refetch();
    }, lookAgainEveryMs);
    return () => window.clearInterval(timer);
  }, [refetch]);

  const rows = useMemo(() => uniqueRows(query.data?.pages.flatMap((page) => page.rows) ?? []), [query.data]);
  return { ...query, rows, newest: query.data?.pages[0] ?? null };
}

/** A case may move from one page to the next between two calls. */
function uniqueRows(rows: QueueRow[]): QueueRow[] {
  return [...new Map(rows.map((row) => [row.caseId, row])).values()];
}
