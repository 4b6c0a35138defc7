import { useState } from 'react';
import { dayInWords, entryKindWords, yuan } from '@gjj/shared-types';
import { entryKinds, type Entry, type EntryKind } from '@/features/accounts/entry-kinds';
import { useEntries } from '@/features/accounts/use-entries';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { usePageParam } from '@/platform/lifecycle';
import { Rows } from '@/ui/Card';
import { Chips } from '@/ui/Chips';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { OlderButton } from '@/ui/OlderButton';
import { PageFrame } from '@/ui/PageFrame';
import { Skeleton } from '@/ui/Skeleton';

const kindOptions = [
  { value: null, label: '全部' },
  ...entryKinds.map((kind) => ({ value: kind, label: entryKindWords[kind] })),
];

function EntryRow({ entry }: { entry: Entry }) {
  const amount = entry.amountFen >= 0 ? `+${yuan(entry.amountFen)}` : yuan(entry.amountFen);
  return (
    <div className="plain-row">
      <div className="row row-wrap row-between">
        <div className="strong">{entryKindWords[entry.kind] ?? entry.summary}</div>
        <div className="strong numeric">{amount}</div>
      </div>
      <div className="secondary">{entry.summary}</div>
      <div className="row row-wrap row-between secondary numeric">
        <div>{dayInWords(entry.postedOn, today())}</div>
        <div>余额 {yuan(entry.balanceFen)}</div>
      </div>
    </div>
  );
}

function Entries({ accountNo }: { accountNo: string }) {
  const [year, setYear] = useState<number | null>(null);
  const [kind, setKind] = useState<EntryKind | null>(null);
  const query = useEntries({ accountNo, year, kind });
  const everything = useEntries({ accountNo, year: null, kind: null });
  const pages = query.data?.pages ?? [];
  const entries = pages.flatMap((page) => page.entries);
  const years = everything.data?.pages[0]?.years ?? [];
  if (everything.isError && everything.data === undefined)
    return (
      <ErrorState
        error={everything.error}
        onRetry={() => void everything.refetch()}
        busy={everything.isFetching}
      />
    );
  return (
    <div className="stack-wide">
      <div className="stack">
        <Chips
          label="年份"
          options={[
            { value: null, label: '全部年份' },
            ...years.map((one) => ({ value: one, label: `${one}年` })),
          ]}
          value={year}
          onChange={setYear}
        />
        <Chips label="种类" options={kindOptions} value={kind} onChange={setKind} />
      </div>
      {query.isPending && <Skeleton cards={3} />}
      {query.isError && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.isSuccess && entries.length === 0 && (
        <EmptyState icon="list" words="这里没有明细。换个年份或种类看看。" />
      )}
      {entries.length > 0 && (
        <Rows>
          {entries.map((entry) => (
            <EntryRow key={entry.entryId} entry={entry} />
          ))}
        </Rows>
      )}
      <OlderButton
        id="more-entries"
        more={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onPress={() => void query.fetchNextPage()}
      />
    </div>
  );
}

export default function EntriesPage() {
  const accountNo = usePageParam('account');
  return (
    <PageFrame title="账户明细">
      <MemberOnly what="看到账户明细">
        <Entries accountNo={accountNo} />
      </MemberOnly>
    </PageFrame>
  );
}
