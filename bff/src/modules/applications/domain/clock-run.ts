import { dayOf, endOfDay, type ClockName } from '@gjj/shared-types';
import type { CaseClock, ClockRun, SideClockName, StoppedClock } from './case-clock';
import { daysLeft, endOfTerm, type DaySpan, type Term, type WorkingCalendar } from './term-end';

const centreDay = (at: Date) => dayOf(at.toISOString());
const spanOf = ({ from, to }: ClockRun): DaySpan => ({ from: centreDay(from), to: centreDay(to) });

/** A clock by whatever name: the state's, or one beside it. */
export type AnyClock = Omit<CaseClock, 'name'> & { name: ClockName | SideClockName };

/** Where a clock began to run as it runs now. */
const runsSince = ({ resumedAt, startedAt }: AnyClock) => resumedAt ?? startedAt;

type Started<Name> = Omit<CaseClock, 'name'> & { name: Name; term: Term };

/**
 * @param name of the state's clock, or of one beside it
 * @param until an earlier end than the term's, set by a person
 */
export function startClock<Name extends AnyClock['name']>(
  name: Name,
  now: Date,
  term: Term,
  calendar: WorkingCalendar,
  until?: string,
): Started<Name> {
  const begun = { name, startedAt: now, term, dueAt: null, dueOn: null, dueBetween: null, marksDone: [] };
  const counted = countClock<Started<Name>>(begun, term, calendar);
  const latest = counted.dueOn ?? counted.dueBetween?.from ?? null;
  return until === undefined || (latest !== null && latest < until) ? counted : endsOn(counted, until);
}

function endsOn<C extends AnyClock>(clock: C, dueOn: string): C {
  return { ...clock, dueOn, dueBetween: null, dueAt: endOfDay(dueOn) };
}

/** A running clock with its end, counted by the days in which it ran. */
export function countClock<C extends AnyClock>(clock: C, term: Term, calendar: WorkingCalendar): C {
  const ran = (clock.ran ?? []).map(spanOf);
  const { dueOn, dueBetween } = endOfTerm(term, centreDay(runsSince(clock)), calendar, ran);
  return dueOn === null ? { ...clock, dueAt: null, dueOn, dueBetween } : endsOn(clock, dueOn);
}

/** @param term by which it is counted where the clock does not say */
export function stopClock(clock: CaseClock, now: Date, term: Term, calendar: WorkingCalendar): StoppedClock {
  const ran = [...(clock.ran ?? []), { from: runsSince(clock), to: now }];
  const by = clock.term ?? term;
  return { ...clock, term: by, ran, daysLeft: daysLeft(by, ran.map(spanOf), calendar) };
}

/** Goes on with the days that were left, counted from now by the same term. */
export function resumeClock(
  { daysLeft: _atStop, ...clock }: StoppedClock,
  now: Date,
  calendar: WorkingCalendar,
): CaseClock {
  return countClock({ ...clock, resumedAt: now }, clock.term, calendar);
}

/** How long it ran before it last stood still. */
const ranBefore = ({ ran = [] }: AnyClock) =>
  ran.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0);

/** When that part of the running time of a clock is over; what it stood still is no part of it. */
export function whenGone(clock: AnyClock, dueAt: Date, part: number): Date {
  const [since, before] = [runsSince(clock).getTime(), ranBefore(clock)];
  return new Date(since + part * (before + dueAt.getTime() - since) - before);
}

/** How much of its running time is gone, 0–1; null while its end is not known. */
export function shareGone(clock: AnyClock, now: Date): number | null {
  if (clock.dueAt === null) return null;
  const [since, before] = [runsSince(clock).getTime(), ranBefore(clock)];
  const length = before + clock.dueAt.getTime() - since;
  const gone = (before + now.getTime() - since) / length;
  return length <= 0 ? 1 : Math.min(1, Math.max(0, gone));
}
