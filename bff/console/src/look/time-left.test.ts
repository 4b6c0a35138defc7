import type { ClockView } from '@gjj/shared-types';
import { timeLeft } from './time-left';

const clock = {
  name: 'decision',
  startedAt: '2026-11-22T01:00:00Z',
  dueAt: '2026-11-25T15:59:59Z',
  dueOn: '2026-11-25',
} as const satisfies ClockView;

describe('time left of a case', () => {
  it('says days and hours, and the last day in words', () => {
    const left = timeLeft(clock, '2026-11-23T11:00:00Z');
    expect(left.words).toBe('还剩 2 天 4 小时');
    expect(left.until).toBe('11月25日（周三）止');
    expect(left.urgency).toBe('calm');
  });

  it('warns once four fifths of the term have gone', () => {
    expect(timeLeft(clock, '2026-11-25T12:00:00Z').urgency).toBe('soon');
    expect(timeLeft(clock, '2026-11-23T11:00:00Z', 0.8).urgency).toBe('soon');
    expect(timeLeft(clock, '2026-11-23T11:00:00Z', 0.79).urgency).toBe('calm');
  });

  it('counts on after the term has passed, with an empty bar', () => {
    expect(timeLeft(clock, '2026-11-25T19:00:00Z')).toMatchObject({
      words: '超期 3 小时',
      share: 0,
      urgency: 'late',
    });
  });

  it('speaks of minutes in the last hour and never of zero', () => {
    expect(timeLeft(clock, '2026-11-25T15:20:00Z').words).toBe('还剩 39 分钟');
    expect(timeLeft(clock, '2026-11-25T15:59:50Z').words).toBe('还剩 1 分钟');
  });

  it('never guesses a term that is unknown', () => {
    const open = { ...clock, dueAt: null, dueOn: null };
    expect(timeLeft(open, '2026-11-23T11:00:00Z')).toMatchObject({ words: '工作日，待公布' });
    const dueBetween = { from: '2027-01-11', to: '2027-01-15' };
    expect(timeLeft({ ...open, dueBetween }, '2026-12-24T02:00:00Z').until).toBe(
      '2027年1月11日（周一）至2027年1月15日（周五）之间（2027年放假安排公布后确定）',
    );
  });

  it('does not fail on a term of no length', () => {
    expect(timeLeft({ ...clock, startedAt: clock.dueAt }, '2026-11-25T10:00:00Z').share).toBe(0);
  });
});
