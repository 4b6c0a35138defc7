import type { CaseRecord, SideClock } from '../domain/case-record';
import { marksDue, startSideClock } from '../domain/clocks';
import type { WorkingCalendar } from '../domain/term-end';

/** The clock beside the state's that wants something done; undefined where none does. */
export function dueSideClock({ sideClocks = [] }: CaseRecord, now: Date): SideClock | undefined {
  return sideClocks.find((clock) => marksDue(clock, now).length > 0);
}

/**
 * All marks that have fallen are noted at once, and the last of them speaks: after an outage nobody is reminded three
 * times in a row of the same thing.
 */
export function noteMarks(clock: SideClock, now: Date) {
  const marks = marksDue(clock, now);
  return { mark: marks.at(-1)!, clock: { ...clock, marksDone: [...clock.marksDone, ...marks] } };
}

export function replaceSideClock({ sideClocks = [] }: CaseRecord, clock: SideClock): SideClock[] {
  const isSame = (one: SideClock) => one.name === clock.name && one.subject === clock.subject;
  return sideClocks.map((one) => (isSame(one) ? clock : one));
}

/** Counted again, where holidays may be known by now. */
export function recountSideClocks(
  { sideClocks = [] }: CaseRecord,
  calendar: WorkingCalendar,
): Pick<CaseRecord, 'sideClocks'> {
  if (sideClocks.every(({ dueAt }) => dueAt !== null)) return {};
  const recount = (clock: SideClock) =>
    clock.dueAt === null ? startSideClock(clock, clock.startedAt, calendar) : clock;
  return { sideClocks: sideClocks.map(recount) };
}
