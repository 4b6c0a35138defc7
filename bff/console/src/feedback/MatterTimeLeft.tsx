import { dayInWords, windowInWords, type MatterRowView } from '@gjj/shared-types';
import { Tag } from '../look/Tag';
import { timeLeft } from '../look/time-left';

const tones = { calm: 'neutral', soon: 'action', late: 'bad' } as const;

/** Until when it is owed; of a call-back, its window. */
export function MatterTimeLeft({ row, now }: { row: MatterRowView; now: string }) {
  const { window, explainedTo, startedAt, dueAt, dueOn, dueBetween, state } = row;
  if (state !== 'received' && state !== 'in-hand') return <span className="hint">不计时</span>;
  if (window !== null && dueAt === window.to)
    return <Tag tone={row.overdue ? 'bad' : 'action'}>{windowInWords(window)}回电</Tag>;
  if (explainedTo !== null && !row.overdue)
    return <Tag tone="action">{`已说明，${dayInWords(explainedTo)}前答复`}</Tag>;
  const { words, until, urgency } = timeLeft({ startedAt, dueAt, dueOn, dueBetween }, now);
  return <Tag tone={tones[urgency]}>{`${words}，${until}`}</Tag>;
}
