import { caseStateWords, dayOf, type CaseState, type ClockName } from '@gjj/shared-types';
import type { CaseClock } from './case-record';
import { endOfTerm, type Term, type WorkingCalendar } from './term-end';

const dayMs = 86_400_000;

/** End of a day at the centre (UTC+8), the last instant at which a term still holds. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+08:00`);
}

export function startClock(name: ClockName, now: Date, term: Term, calendar: WorkingCalendar): CaseClock {
  const { dueOn, dueBetween } = endOfTerm(term, dayOf(now.toISOString()), calendar);
  const dueAt = dueOn === null ? null : endOfDay(dueOn);
  return { name, startedAt: now, dueAt, dueOn, dueBetween, marksDone: [] };
}

export type ClockMark = 'half' | 'most' | 'reminder' | 'due';

/** When each mark of a clock falls; 50/80/100 % tell staff, the reminder tells the member (domain.md, Messages). */
function marksOf(clock: CaseClock): { mark: ClockMark; at: Date }[] {
  if (clock.dueAt === null) return [];
  const length = clock.dueAt.getTime() - clock.startedAt.getTime();
  const share = (part: number) => new Date(clock.startedAt.getTime() + length * part);
  const due = { mark: 'due' as const, at: clock.dueAt };
  switch (clock.name) {
    case 'correction':
      return [{ mark: 'reminder', at: new Date(clock.dueAt.getTime() - 3 * dayMs) }, due];
    case 'acceptance':
    case 'decision':
      return [{ mark: 'half', at: share(0.5) }, { mark: 'most', at: share(0.8) }, due];
    default:
      return [due];
  }
}

const unknownTermRetryMs = 60 * 60 * 1000;

/** The next mark that is not done; a clock without a known end is looked at again every hour. */
export function nextMark(
  clock: CaseClock | null,
  now: Date,
): { mark: ClockMark | 'recompute'; at: Date } | null {
  if (clock === null) return null;
  if (clock.dueAt === null) return { mark: 'recompute', at: new Date(now.getTime() + unknownTermRetryMs) };
  return marksOf(clock).find(({ mark }) => !clock.marksDone.includes(mark)) ?? null;
}

const farAway = new Date('9999-12-31T00:00:00Z');

/** What a case keeps of its clock: the clock, when it next wants something, and its place in the queue. */
export function clockFields(clock: CaseClock | null, now: Date) {
  return { clock, clockNextAt: nextMark(clock, now)?.at ?? null, queueDueAt: clock?.dueAt ?? farAway };
}

/** Does the case's clock go on when it moves between these states? (accepted → review is one term.) */
export function keepsClock(from: CaseState, to: CaseState): boolean {
  return caseStateWords[from].clock === caseStateWords[to].clock;
}
