import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { findKept, forget, keep } from '@/platform/storage';
import { now } from '@/platform/clock';
import { drawnLater } from '@/platform/drawn-later';
import { ApiError } from './api-error';
import { askAbout } from './ask-about';

interface Known<T> {
  value: T;
  at: string;
}

function mayHelpAtOnce(error: unknown): boolean {
  return error instanceof ApiError && error.isUncertain;
}

/** What is not there for this person, or not any more, is not shown as it last was. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.status === 404;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 1 && mayHelpAtOnce(error),
      networkMode: 'always',
      refetchOnWindowFocus: true,
      ...drawnLater,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** What the server says, or what it last said: kept on the phone with its time, so that no screen is ever bare. */
export function useServerData<T>(
  name: readonly (string | number)[],
  ask: () => Promise<T>,
  options: { enabled?: boolean; refreshEveryMs?: (value: T) => number | false } = {},
): UseQueryResult<T> {
  const keptUnder = `known:${name.join(':')}`;
  const enabled = options.enabled ?? true;
  // What may not be asked now is nothing to show either; and reading a phone's storage is slow.
  const known = () => (enabled ? findKept<Known<T>>(keptUnder) : null);
  return useQuery<T>({
    queryKey: [...name],
    queryFn: async () => {
      const value = await askAbout(name, ask).catch((error: unknown) => {
        if (isGone(error)) forget(keptUnder);
        throw error;
      });
      keep(keptUnder, { value, at: now() } satisfies Known<T>);
      return value;
    },
    enabled,
    refetchInterval: ({ state: { data } }) =>
      data === undefined ? false : (options.refreshEveryMs?.(data) ?? false),
    initialData: () => known()?.value,
    initialDataUpdatedAt: () => Date.parse(known()?.at ?? '') || 0,
    // What this page only knows from the phone is asked for, however new: it may be of another visit.
    refetchOnMount: ({ state: { dataUpdateCount } }) => (dataUpdateCount === 0 ? 'always' : true),
  });
}

/** Puts an answer that carries the new whole in place of the old. */
export function noteServerData<T>(name: readonly (string | number)[], value: T): void {
  queryClient.setQueryData([...name], value);
  keep(`known:${name.join(':')}`, { value, at: now() } satisfies Known<T>);
}

export function outdate(...names: string[]): void {
  for (const name of names) void queryClient.invalidateQueries({ queryKey: [name] });
}
