import { timeInWords } from '@gjj/shared-types';
import { Button, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { usePageTitle } from '../shell/use-page-title';
import { CaseTable } from './CaseTable';
import { filtersOf, searchOf, type QueueFilters } from './queue-filters';
import { queuePlace } from './queue-place';
import { QueueEmpty } from './QueueEmpty';
import { QueueFilterBar } from './QueueFilterBar';
import { QueueTabs } from './QueueTabs';
import { useClaim } from './use-claim';
import { useQueue } from './use-queue';
import { useQueueKeys } from './use-queue-keys';
import { useSelection } from './use-selection';
import './queue.css';

function useFilters() {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const written = searchOf(filters);
  useEffect(() => queuePlace.rememberSearch(written), [written]);
  return { filters, change: (next: QueueFilters) => setSearch(searchOf(next), { replace: true }) };
}

export function QueuePage() {
  usePageTitle('待办');
  const { filters, change } = useFilters();
  const queue = useQueue(filters);
  const { rows, newest } = queue;
  const { selectedId, select } = useSelection(rows);
  const { claim, said } = useClaim();
  useQueueKeys({ rows, selectedId, select, claim });
  const { state: _state, ...withoutState } = filters;

  return (
    <main className="page">
      <div className="page-head">
        <h1>待办</h1>
        <output className="quiet">{said}</output>
        <span className="quiet">
          {newest !== null && `${timeInWords(newest.asOf)} 的情况，时间紧的在前。`}按 <kbd>?</kbd> 看快捷键
        </span>
      </div>
      <div className="queue-bar">
        <QueueTabs
          counts={newest?.counts ?? []}
          chosen={filters.state}
          onChoose={(state) => change(state === undefined ? withoutState : { ...withoutState, state })}
        />
        <QueueFilterBar filters={filters} onChange={change} />
      </div>
      {queue.isError && (
        <FailureNote
          error={queue.error}
          {...(newest === null ? {} : { more: `下面是 ${timeInWords(newest.asOf)} 的情况。` })}
          onRetry={() => void queue.refetch()}
        />
      )}
      {queue.isPending && (
        <div className="card skeleton-rows">
          <output className="only-heard">正在取待办</output>
          <Skeleton active title={false} paragraph={{ rows: 10, width: '100%' }} />
        </div>
      )}
      {newest !== null && (
        <div className="card">
          {rows.length === 0 ? (
            <QueueEmpty filters={filters} onClear={() => change({})} />
          ) : (
            <CaseTable label="待办" rows={rows} now={newest.asOf} selectedId={selectedId} onSelect={select} />
          )}
        </div>
      )}
      {newest !== null && rows.length > 0 && (
        <div className="queue-foot quiet">
          共 {newest.total} 件，显示了 {rows.length} 件
          {queue.hasNextPage && (
            <Button loading={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
              再显示 50 件
            </Button>
          )}
        </div>
      )}
    </main>
  );
}
