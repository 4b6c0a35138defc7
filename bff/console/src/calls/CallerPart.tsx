import {
  matterKindWords,
  matterStateWords,
  staffEndpoints,
  windowInWords,
  type CallerView,
} from '@gjj/shared-types';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { call } from '../api/call';
import { useRequestId } from '../intake/use-request-id';
import { KnowledgeLink } from '../knowledge/KnowledgeLink';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { Waiting } from '../look/Waiting';

function CaseLine({ one }: { one: CallerView['cases'][number] }) {
  return (
    <li>
      <div className="people-line">
        <Tag tone={one.open ? 'waiting' : 'neutral'}>{one.open ? '办理中' : '已有结果'}</Tag>
        <strong>{one.say}</strong>
        <KnowledgeLink words={one.itemName} />
        {one.receiptNumber !== null && <Link to={`/cases/${one.caseId}`}>打开这件，记一笔</Link>}
      </div>
      <span>{one.next}</span>
    </li>
  );
}

function CallBack({ view }: { view: CallerView }) {
  const [from, setFrom] = useState<string | null>(null);
  const [text, setText] = useState('');
  const requestId = useRequestId();
  const window = view.callWindows.find((one) => one.from === from);
  const book = useMutation({
    mutationFn: () =>
      call(staffEndpoints.bookCallBack, {
        params: { personId: view.personId },
        body: { window: window!, text },
        idempotencyKey: requestId.get(),
      }),
    onError: (error) => requestId.refused(error),
  });
  if (book.data !== undefined)
    return (
      <p>
        已约好：{windowInWords(book.data.window!)}。<Link to={`/matters/${book.data.matterId}`}>看这件</Link>
      </p>
    );
  return (
    <div className="people-line">
      <Select
        aria-label="什么时候回电"
        placeholder="什么时候回电"
        value={from}
        options={view.callWindows.map((one) => ({ value: one.from, label: windowInWords(one) }))}
        onChange={setFrom}
        popupMatchSelectWidth={false}
      />
      <Input
        aria-label="回电说什么事"
        placeholder="回电说什么事"
        maxLength={200}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button disabled={window === undefined} loading={book.isPending} onClick={() => book.mutate()}>
        约回电
      </Button>
      {book.isError && <FailureNote error={book.error} />}
    </div>
  );
}

function Matters({ matters }: Pick<CallerView, 'matters'>) {
  if (matters.length === 0) return <p className="quiet">没有反映过。</p>;
  return (
    <ul className="people-list">
      {matters.map(({ matterId, kind, state, text }) => (
        <li key={matterId}>
          <div className="people-line">
            <Tag tone={matterStateWords[state].tone}>{matterStateWords[state].term}</Tag>
            <Link to={`/matters/${matterId}`}>{matterKindWords[kind].name}</Link>
            <span className="quiet">{text.slice(0, 40)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What may be said to whoever rings, each case in one sentence. */
export function CallerPart({ personId }: { personId: string }) {
  const query = useQuery({
    queryKey: ['caller', personId],
    queryFn: () => call(staffEndpoints.getCaller, { params: { personId } }),
    gcTime: 0,
  });
  const view = query.data;
  if (view === undefined) return <Waiting asked={query} words="正在取来电人的业务" />;
  return (
    <div className="people-columns">
      <div>
        <section className="card panel" aria-label="能说什么">
          <h2>
            {view.nameMasked} {view.documentMasked}
          </h2>
          {view.cases.length === 0 && <p className="quiet">没有办过业务。</p>}
          <ul className="people-list">
            {view.cases.map((one) => (
              <CaseLine key={one.caseId} one={one} />
            ))}
          </ul>
        </section>
        <section className="card panel" aria-label="约回电">
          <h2>约回电</h2>
          <CallBack view={view} />
        </section>
      </div>
      <div>
        <section className="card panel">
          <h2>不能在电话里说的</h2>
          <ul>
            {view.neverSay.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
        <section className="card panel" aria-label="反映">
          <h2>反映过的</h2>
          <Matters matters={view.matters} />
        </section>
      </div>
    </div>
  );
}
