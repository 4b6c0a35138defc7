import { caseStateWords, endOfDay, type CaseState } from '@gjj/shared-types';
import type { CaseClock, SideClock } from './case-clock';
import type { CaseRecord } from './case-record';
import { startClock, whenGone, type AnyClock } from './clock-run';
import type { WorkingCalendar } from './term-end';

const dayMs = 86_400_000;

/** One clock beside the state's, for one thing that the case waits for. */
export function startSideClock(
  { name, subject, term }: Pick<SideClock, 'name' | 'subject' | 'term'>,
  now: Date,
  calendar: WorkingCalendar,
): SideClock {
  return { ...startClock(name, now, term, calendar), subject };
}

export type ClockMark = 'half' | 'most' | 'reminder' | 'third' | 'three-days' | 'one-day' | 'due';
interface MarkAt {
  mark: ClockMark;
  at: Date;
}

/** When each mark of a clock falls; 50/80/100 % tell staff, the others tell the member (domain.md, Messages). */
function marksOf(clock: AnyClock): MarkAt[] {
  const { dueAt } = clock;
  if (dueAt === null) return [];
  const share = (part: number) => whenGone(clock, dueAt, part);
  const before = (days: number) => new Date(dueAt.getTime() - days * dayMs);
  const due = { mark: 'due' as const, at: dueAt };
  switch (clock.name) {
    case 'correction':
      return [{ mark: 'reminder', at: before(3) }, due];
    case 'repayment':
      return inTurn(clock, [{ mark: 'reminder', at: before(7) }, due]);
    case 'acceptance':
    case 'decision':
    case 'recheck':
      return [{ mark: 'half', at: share(0.5) }, { mark: 'most', at: share(0.8) }, due];
    case 'undertaking':
      return inTurn(clock, [
        { mark: 'third', at: share(1 / 3) },
        { mark: 'three-days', at: before(3) },
        { mark: 'one-day', at: before(1) },
        due,
      ]);
    default:
      return [due];
  }
}

/** By time; of a short term, what would fall on its first moment or before it is left out. */
function inTurn({ startedAt }: AnyClock, marks: MarkAt[]): MarkAt[] {
  return marks.filter(({ at }) => at > startedAt).sort((one, other) => one.at.getTime() - other.at.getTime());
}

const unknownTermRetryMs = 60 * 60 * 1000;

/** The next mark that is not done; a clock without a known end is looked at again every hour. */
export function nextMark(
  clock: AnyClock | null,
  now: Date,
): { mark: ClockMark | 'recompute'; at: Date } | null {
  if (clock === null) return null;
  if (clock.dueAt === null) return { mark: 'recompute', at: new Date(now.getTime() + unknownTermRetryMs) };
  return marksOf(clock).find(({ mark }) => !clock.marksDone.includes(mark)) ?? null;
}

/** The marks that have fallen and are not done, first first. */
export function marksDue(clock: AnyClock, now: Date): ClockMark[] {
  const fallen = marksOf(clock).filter(({ mark, at }) => at <= now && !clock.marksDone.includes(mark));
  return fallen.map(({ mark }) => mark);
}

/** When a case's clocks, the state's and those beside it, next want something. */
export function nextMoment(
  { clock, sideClocks = [] }: Pick<CaseRecord, 'clock' | 'sideClocks'>,
  now: Date,
): Date | null {
  const moments = [clock, ...sideClocks].flatMap((one) => nextMark(one, now)?.at ?? []);
  return moments.reduce<Date | null>((least, at) => (least === null || at < least ? at : least), null);
}

const farAway = new Date('9999-12-31T00:00:00Z');

/** An answer that is late waits in the queue for the day that the member was told; till then it stands first. */
function placeInQueue({ dueAt, explainedTo }: CaseClock): Date {
  return explainedTo === undefined ? (dueAt ?? farAway) : endOfDay(explainedTo);
}

/** What a case keeps of its state's clock: the clock, and its place in the queue. */
export function clockFields(clock: CaseClock | null) {
  return { clock, queueDueAt: clock === null ? farAway : placeInQueue(clock) };
}

/** A change with the next moment of the clocks as it leaves them; kept in one place, so that no change forgets it. */
export function withNextMoment(record: CaseRecord, set: Partial<CaseRecord>, now: Date): Partial<CaseRecord> {
  if (!('clock' in set) && !('sideClocks' in set)) return set;
  return { clockNextAt: nextMoment({ ...record, ...set }, now), ...set };
}

/** By which the centre owes the person an answer. */
const answerClocks: readonly string[] = ['decision', 'recheck'];

export function isAnswerLate({ clock }: Pick<CaseRecord, 'clock'>, now: Date): boolean {
  return clock !== null && answerClocks.includes(clock.name) && clock.dueAt !== null && clock.dueAt < now;
}

/** Does the case's clock go on when it moves between these states? (accepted → review is one term.) */
export function keepsClock(from: CaseState, to: CaseState): boolean {
  return caseStateWords[from].clock === caseStateWords[to].clock;
}
