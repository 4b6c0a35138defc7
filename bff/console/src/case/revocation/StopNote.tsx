import { timeInWords, type StaffCase, type Tone } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';

type Stop = StaffCase['stops'][number];

const outcomes: Record<NonNullable<Stop['outcome']>, { words: string; tone: Tone }> = {
  stopped: { words: '付款已停下', tone: 'neutral' },
  'too-late': { words: '没有赶上，钱已付出', tone: 'bad' },
  released: { words: '停下后又继续付款', tone: 'neutral' },
};
const asking = { words: '正在请银行止付，等银行答复', tone: 'waiting' } as const;

/** 止付: who asked for it and why, and what the bank said. */
export function StopNote({ stop }: { stop: Stop }) {
  const { words, tone } = stop.outcome === null ? asking : outcomes[stop.outcome];
  return (
    <section className="stack" aria-label="止付">
      <p>
        <Tag tone={tone}>{words}</Tag>{' '}
        <span className="quiet">
          {stop.by}请银行止付，{timeInWords(stop.at)}
          {stop.endedAt !== null && `；${timeInWords(stop.endedAt)} 有结果`}
        </span>
      </p>
      <p className="typed">查到：{stop.facts}</p>
      <p className="typed">理由：{stop.reason}</p>
    </section>
  );
}
