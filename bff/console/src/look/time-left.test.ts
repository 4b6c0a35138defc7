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
    expect(timeLeft({ ...clock, dueAt: null, dueOn: null }, '2026-11-23T11:00:00Z').words).toBe('期限待定');
  });

  it('does not fail on a term of no length', () => {
    expect(timeLeft({ ...clock, startedAt: clock.dueAt }, '2026-11-25T10:00:00Z').share).toBe(0);
  });
});
