import {
  dayInWords,
  dayWithYear,
  staffEndpoints,
  standingGoalInWords,
  timeInWords,
  yuan,
  type StaffCase,
  type StaffStandingOrder,
  type StandingRun,
  type StandingState,
  type Tone,
} from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { call } from '../../api/call';
import { FailureNote } from '../../look/FailureNote';
import { Tag } from '../../look/Tag';

const states: Record<StandingState, { words: string; tone: Tone }> = {
  active: { words: '约定中', tone: 'good' },
  paused: { words: '已暂停', tone: 'action' },
  ended: { words: '已结束', tone: 'neutral' },
};

const outcomes: Record<StandingRun['outcome'], string> = {
  coming: '下一次',
  made: '已自动申请',
  'not-made': '没有办成',
  waiting: '等着补上',
  skipped: '没有办',
};

function Run({ run }: { run: StandingRun }) {
  const { caseId, amountFen, sentence, reasons, remedies } = run;
  const told = [...reasons, ...remedies].join('；');
  return (
    <li>
      <span className="numbers">{dayInWords(run.plannedOn)}</span> {outcomes[run.outcome]}
      {amountFen !== null && ` ${yuan(amountFen)}`}
      {sentence !== null && `，${sentence}`}
      {told !== '' && `：${told}`}
      {caseId !== null && (
        <>
          {' '}
          <Link to={`/cases/${caseId}`}>看这件</Link>
        </>
      )}
    </li>
  );
}

function Order({ order }: { order: StaffStandingOrder }) {
  const { words, tone } = states[order.state];
  return (
    <li className="stack">
      <span className="check-head">
        <strong>{order.itemName}</strong>
        <Tag tone={tone}>{words}</Tag>
      </span>
      <span>
        {order.whenWords}，{order.amountWords}，{standingGoalInWords(order)}，到
        {dayWithYear(order.endOn)}
      </span>
      <span className="quiet">{timeInWords(order.signedAt)} 签名</span>
      {order.why !== null && (
        <span>
          {order.why.reasons.join('；')}。{order.why.remedies.join('；')}
        </span>
      )}
      <ul className="plain-list">
        {order.runs.map((run) => (
          <Run key={run.period} run={run} />
        ))}
      </ul>
    </li>
  );
}

function Orders({ caseId }: Pick<StaffCase, 'caseId'>) {
  const query = useQuery({
    queryKey: ['standing-orders', caseId],
    queryFn: () => call(staffEndpoints.listStandingOrdersOfCase, { params: { caseId } }),
  });
  if (query.isPending) return <output>正在取约定</output>;
  if (query.data === undefined)
    return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.orders.length === 0) return <p>这位职工没有签过约定提取。</p>;
  return (
    <ul className="plain-list">
      {query.data.orders.map((order) => (
        <Order key={order.orderId} order={order} />
      ))}
    </ul>
  );
}

/** 约定提取 of the case's member, to read only. Asked for by a press: every look is a trace that the member sees. */
export function StandingOrdersPanel({ shown: { caseId, origin, matter } }: { shown: StaffCase }) {
  const [open, setOpen] = useState(false);
  if (matter === 'books') return null;
  return (
    <section className="card panel" aria-label="约定提取">
      <h2>约定提取 {origin !== undefined && <Tag tone="neutral">约定提取自动发起</Tag>}</h2>
      {origin !== undefined && <p>这件是职工签的约定到了日子，系统替他提交的；照平常的规定办。</p>}
      {open ? (
        <Orders caseId={caseId} />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          看这位职工的约定
        </Button>
      )}
    </section>
  );
}
