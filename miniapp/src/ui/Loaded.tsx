import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { timeInWords } from '@gjj/shared-types';
import { wordsOf } from '@/api/api-error';
import { isGone } from '@/api/server-data';
import { useSettings } from '@/features/settings/settings';
import { Button } from './Button';
import { ErrorState } from './ErrorState';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (value: T) => ReactNode;
  /** How many cards the content has, for the skeleton. */
  cards?: number;
}

/** Where the bar at the top already says that there is no network, the time is all that is left to say. */
function LastKnown<T>({ query, retry }: { query: UseQueryResult<T>; retry: () => void }) {
  const online = useSettings((settings) => settings.online);
  const since = `下面是 ${timeInWords(new Date(query.dataUpdatedAt).toISOString())} 的内容。`;
  if (!online) return <div className="secondary numeric">{since}</div>;
  return (
    <Notice tone="action">
      <div>{wordsOf(query.error)}</div>
      <div>{since}</div>
      <Button small kind="secondary" icon="refresh" busy={query.isFetching} onPress={retry}>
        再试一次
      </Button>
    </Notice>
  );
}

/** Skeleton, then content; when the server does not answer, what was last known with its time and a retry. */
export function Loaded<T>({ query, children, cards = 2 }: LoadedProps<T>) {
  const retry = () => void query.refetch();
  if (query.data === undefined || isGone(query.error)) {
    if (!query.isError) return <Skeleton cards={cards} />;
    return <ErrorState error={query.error} onRetry={retry} busy={query.isFetching} />;
  }
  return (
    <div className="stack-wide">
      {query.isError && <LastKnown query={query} retry={retry} />}
      {children(query.data)}
    </div>
  );
}
