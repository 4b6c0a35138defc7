import { dayWithYear, type ClaimView, type Tone } from '@gjj/shared-types';
import { timeLeft } from '../look/time-left';

type Due = Pick<ClaimView, 'leftFen' | 'dueOn' | 'overdue' | 'resting'>;

/** Counted as the clock of the case counts it, from the end of its last day at the centre. */
function lateInWords(dueOn: string, now: string): string {
  const dueAt = new Date(`${dueOn}T23:59:59.999+08:00`).toISOString();
  return timeLeft({ startedAt: dueAt, dueAt, dueOn }, now).words;
}

/** How a claim stands today: overdue by days, paid, or still in time. @param now an instant, ISO 8601 */
export function standingOfClaim(
  { leftFen, dueOn, overdue, resting, endedAt }: Due & Partial<Pick<ClaimView, 'endedAt'>>,
  now: string,
): { words: string; tone: Tone } {
  if (endedAt != null) return { words: '复核后不用退了', tone: 'neutral' };
  if (leftFen === 0) return { words: '不用再退', tone: 'good' };
  if (resting) return { words: '复核中，不计期限', tone: 'waiting' };
  if (overdue && dueOn !== null) return { words: lateInWords(dueOn, now), tone: 'bad' };
  return { words: '等职工退回', tone: 'waiting' };
}

/** The last day on which it is in time. */
export function dueInWords({ dueOn, leftFen, resting }: Pick<Due, 'dueOn' | 'leftFen' | 'resting'>): string {
  if (leftFen === 0) return '—';
  if (resting) return '维持撤销的，从有结果起重新计算';
  return dueOn === null ? '还没有定，要看放假安排' : dayWithYear(dueOn);
}
