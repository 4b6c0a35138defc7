import { dayOf, isOwed, type TimeSpan } from '@gjj/shared-types';
import type { CaseRecord, SideClock } from './case-record';
import { startSideClock } from './clocks';
import { isFlagged } from './flagged';
import { endOfTerm, type WorkingCalendar } from './term-end';
import { isFor, stepped, type Undertaking, type UndertakingTerms } from './undertakings';

type Running = Pick<CaseRecord, 'undertakings' | 'sideClocks'>;

export function termEndOf(within: TimeSpan | null, now: Date, calendar: WorkingCalendar) {
  if (within === null) return { dueOn: null, dueBetween: null };
  return endOfTerm(within, dayOf(now.toISOString()), calendar);
}

const owedClock = (subject: string, term: TimeSpan, now: Date, calendar: WorkingCalendar) =>
  startSideClock({ name: 'undertaking', subject, term }, now, calendar);

/** Signed for at `now`; @param drawn whether this promise is one of those that are checked */
export function takeUp(
  { check, ...terms }: UndertakingTerms,
  drawn: boolean,
  now: Date,
  calendar: WorkingCalendar,
): { undertaking: Undertaking; clocks: SideClock[] } {
  const { within, materialCode: subject } = terms;
  const undertaking: Undertaking = {
    ...terms,
    ...termEndOf(within, now, calendar),
    status: within === null ? 'promised' : 'owed',
    outcome: null,
    history: [{ at: now, did: 'taken', words: null }],
  };
  const owed = within === null ? [] : [owedClock(subject, within, now, calendar)];
  const checked =
    check === null || !drawn
      ? []
      : [startSideClock({ name: 'promise-check', subject, term: check.within }, now, calendar)];
  return { undertaking, clocks: [...owed, ...checked] };
}

/** The case with this undertaking as it is now; its clock goes once nothing is owed any more. */
export function withUndertaking({ undertakings = [], sideClocks = [] }: Running, changed: Undertaking) {
  const same = isFor(changed.materialCode);
  const isDone = ({ name, subject }: SideClock) =>
    name === 'undertaking' && subject === changed.materialCode && !isOwed(changed.status);
  return {
    undertakings: undertakings.map((one) => (same(one) ? changed : one)),
    sideClocks: sideClocks.filter((clock) => !isDone(clock)),
  };
}

/** Another paper is needed: the same term once more. */
export function withTermAgain(
  record: Running,
  changed: Undertaking,
  now: Date,
  calendar: WorkingCalendar,
): Running {
  const { within, materialCode } = changed;
  const { undertakings, sideClocks } = withUndertaking(record, changed);
  const clock = within === null ? [] : [owedClock(materialCode, within, now, calendar)];
  const others = sideClocks.filter(({ name, subject }) => name !== 'undertaking' || subject !== materialCode);
  return { undertakings, sideClocks: [...others, ...clock] };
}

/** What a correction asked for has come with it, though it was to come later. */
export function withCorrectedPapers(record: Running & Pick<CaseRecord, 'correction'>, now: Date): Running {
  const step = { at: now, did: 'handed-in' as const, words: null };
  return (record.undertakings ?? [])
    .filter((one) => isFlagged(record, one.materialCode) && isOwed(one.status))
    .reduce<Running>((so, one) => ({ ...so, ...withUndertaking(so, stepped(one, 'handed-in', step)) }), {
      ...(record.undertakings && { undertakings: record.undertakings }),
      ...(record.sideClocks && { sideClocks: record.sideClocks }),
    });
}

/** With the application ends what was undertaken for it; what is done stays as it ended. */
export function withUndertakingsEnded({ undertakings, sideClocks }: Running, now: Date): Running {
  if (undertakings === undefined || undertakings.length === 0) return {};
  const step = { at: now, did: 'ended' as const, by: null, words: null };
  const end = (one: Undertaking) =>
    isOwed(one.status) || ['handed-in', 'promised', 'doubted'].includes(one.status)
      ? stepped(one, 'ended', step)
      : one;
  return { undertakings: undertakings.map(end), ...(sideClocks && { sideClocks: [] }) };
}
