import { useState } from 'react';
import { dayInWords, entryKindWords, yuan } from '@gjj/shared-types';
import { entryKinds, type Entry, type EntryKind } from '@/features/accounts/entry-kinds';
import { useEntries } from '@/features/accounts/use-entries';
import { ticksOf, useDisputed, type Ticked } from '@/features/matters/disputed';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { Chips } from '@/ui/Chips';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LinkRow } from '@/ui/LinkRow';
import { OlderButton } from '@/ui/OlderButton';
import { PageFrame } from '@/ui/PageFrame';
import { Skeleton } from '@/ui/Skeleton';
import { StatusWord } from '@/ui/StatusWord';

const kindOptions = [
  { value: null, label: '全部' },
  ...entryKinds.map((kind) => ({ value: kind, label: entryKindWords[kind] })),
];

interface EntryWordsProps {
  entry: Entry;
  /** The open matter in which it is in question. */
  disputedIn: string | undefined;
}

function EntryWords({ entry, disputedIn }: EntryWordsProps) {
  const amount = entry.amountFen >= 0 ? `+${yuan(entry.amountFen)}` : yuan(entry.amountFen);
  return (
    <>
      <div className="row row-wrap row-between">
        <div className="strong">{entryKindWords[entry.kind] ?? entry.summary}</div>
        <div className="strong numeric">{amount}</div>
      </div>
      <div className="secondary">{entry.summary}</div>
      <div className="row row-wrap row-between secondary numeric">
        <div>{dayInWords(entry.postedOn, today())}</div>
        <div>余额 {yuan(entry.balanceFen)}</div>
      </div>
      {disputedIn !== undefined && <StatusWord tone="waiting">您有异议，正在核对</StatusWord>}
    </>
  );
}

function Entries({ accountNo, ticks }: { accountNo: string; ticks: Ticks }) {
  const { ticking, isTicked, tick } = ticks;
  const disputed = useDisputed(accountNo);
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
      <Rows>
        <LinkRow
          id="see-picture"
          icon="history"
          title="看图"
          detail="这些年的缴存、利息、提取和余额"
          onPress={() => open('/packages/picture/years/index', {})}
        />
      </Rows>
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
            <div key={entry.entryId} className="plain-row">
              {ticking && !disputed.has(entry.entryId) ? (
                <CheckRow
                  id={`tick-${entry.entryId}`}
                  checked={isTicked(entry)}
                  onChange={(on) => tick(entry, on)}
                >
                  <EntryWords entry={entry} disputedIn={undefined} />
                </CheckRow>
              ) : (
                <EntryWords entry={entry} disputedIn={disputed.get(entry.entryId)} />
              )}
            </div>
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

const mostTicked = 20;

/** 余额异议: the entries that are ticked, kept on this phone till they are sent. */
function useTicks(accountNo: string) {
  const { value: ticked, put } = useKept<Ticked>(ticksOf(accountNo), []);
  const [ticking, setTicking] = useState(ticked.length > 0);
  return {
    ...{ ticked, ticking, setTicking },
    isTicked: ({ entryId }: Entry) => ticked.some((one) => one.entryId === entryId),
    tick: ({ entryId, postedOn, kind, amountFen, summary }: Entry, on: boolean) => {
      const others = ticked.filter((one) => one.entryId !== entryId);
      const all = on ? [...others, { entryId, postedOn, kind, amountFen, summary }] : others;
      put(all.slice(0, mostTicked));
    },
    drop: () => {
      put([]);
      setTicking(false);
    },
  };
}
type Ticks = ReturnType<typeof useTicks>;

function DisputeButtons({ accountNo, ticks }: { accountNo: string; ticks: Ticks }) {
  const { ticked, ticking, setTicking, drop } = ticks;
  if (!ticking)
    return (
      <Button kind="secondary" id="begin-dispute" onPress={() => setTicking(true)}>
        有不对的？提出异议
      </Button>
    );
  return (
    <>
      <Button
        id="go-dispute"
        disabled={ticked.length === 0}
        onPress={() => open('/packages/heard/new/index', { kind: 'balance-dispute', account: accountNo })}
      >
        {ticked.length === 0 ? '请勾出有疑问的明细' : `对这 ${ticked.length} 笔提出异议`}
      </Button>
      <Button kind="quiet" id="end-dispute" onPress={drop}>
        不提了
      </Button>
    </>
  );
}

export default function EntriesPage() {
  const accountNo = usePageParam('account');
  const ticks = useTicks(accountNo);
  return (
    <PageFrame title="账户明细" action={<DisputeButtons accountNo={accountNo} ticks={ticks} />}>
      <MemberOnly what="看到账户明细">
        <Entries accountNo={accountNo} ticks={ticks} />
      </MemberOnly>
    </PageFrame>
  );
}
