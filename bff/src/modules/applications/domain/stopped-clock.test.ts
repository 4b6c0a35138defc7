import { caseStateWords, dayOf, suspendedClockOf, type CaseState } from '@gjj/shared-types';
import fc from 'fast-check';
import type { CaseRecord } from './case-record';
import { clockAfter, type ClockContext } from './clock-after';
import { endOfDay } from '@gjj/shared-types';
import { shareGone, startClock } from './clock-run';
import { clockFields, nextMark } from './clocks';
import type { Term, WorkingCalendar } from './term-end';

const dayMs = 86_400_000;

/** Weekends, and a long holiday in October; the holidays of 2027 are not published. */
const calendar: WorkingCalendar = {
  isWorkingDay: (day) => {
    if (day.startsWith('2027')) return null;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return ![0, 6].includes(weekday) && !(day >= '2026-10-01' && day <= '2026-10-07');
  },
  mayBe: (day) => ({ worked: day > '2027-01-03', off: day < '2027-01-08' }),
};
const year: WorkingCalendar = {
  ...calendar,
  isWorkingDay: (day) => calendar.isWorkingDay(day.replace('2027', '2026')),
};

const terms = { 'calendar-days': 3, 'working-days': 5 } as const;
type Unit = keyof typeof terms;

type Clocked = Pick<CaseRecord, 'state' | 'clock' | 'stoppedClock' | 'receiptNumber'>;

/** One case on its way between review and pause, with a day on which it moves. */
class Walked {
  record: Clocked;
  constructor(
    readonly term: Term,
    readonly days: WorkingCalendar,
    start: Date,
  ) {
    this.record = {
      state: 'review',
      receiptNumber: 'QZ202611290000000018',
      clock: startClock('decision', start, term, days),
    };
  }
  context = (now: Date): ClockContext => ({
    now,
    termOf: (clock) => (clock === 'decision' ? this.term : { length: 10, unit: 'working-days' }),
    calendar: this.days,
  });
  move(to: CaseState, now: Date): void {
    const changed = clockAfter(this.record, to, this.context(now));
    this.record = { ...this.record, ...changed, state: to };
  }
  /** What the sweep does to a clock: it ticks off the marks that have come. */
  sweep(now: Date): string[] {
    const done: string[] = [];
    for (let next = nextMark(this.record.clock, now); next && next.at <= now && next.mark !== 'recompute';) {
      const clock = { ...this.record.clock!, marksDone: [...this.record.clock!.marksDone, next.mark] };
      this.record = { ...this.record, clock: clockFields(clock).clock };
      done.push(next.mark);
      next = nextMark(this.record.clock, now);
    }
    return done;
  }
}

const counts = (term: Term, days: WorkingCalendar, day: string) =>
  term.unit === 'calendar-days' || days.isWorkingDay(day) === true;

/** Hours since the start at which something is done, in order. */
const hours = fc
  .array(fc.integer({ min: 0, max: 24 * 25 }), { minLength: 0, maxLength: 12 })
  .map((all) => all.toSorted((a, b) => a - b));
const unit = fc.constantFrom<Unit>('calendar-days', 'working-days');
const start = fc.integer({ min: 0, max: 60 }).map((day) => new Date(Date.UTC(2026, 8, 15 + day, 2)));

it('says in the words of a state which clock stands still there, and runs another', () => {
  expect(suspendedClockOf('paused')).toBe('decision');
  expect(caseStateWords.paused.clock).toBe('special-check');
  expect(suspendedClockOf('review')).toBeNull();
});

it('runs for its whole term, not a day more or less, however often it is stopped', () => {
  fc.assert(
    fc.property(unit, start, hours, fc.boolean(), (of, from, moves, rolls) => {
      const term: Term = { length: terms[of], unit: of, rolls: of === 'calendar-days' && rolls };
      const walked = new Walked(term, year, from);
      let running = 0;
      let since = from.toISOString().slice(0, 10);
      const tally = (to: string) => {
        for (let at = Date.parse(since) + dayMs; at <= Date.parse(to); at += dayMs)
          if (counts(term, year, new Date(at).toISOString().slice(0, 10))) running += 1;
      };
      for (const hour of moves) {
        const now = new Date(from.getTime() + hour * 3_600_000);
        const today = dayOf(now.toISOString());
        const pausing = walked.record.state === 'review';
        // Once it has run out there is nothing left to stop: the day stays.
        if (pausing && now > walked.record.clock!.dueAt!) break;
        walked.move(pausing ? 'paused' : 'review', now);
        if (pausing) tally(today);
        else since = today;
      }
      if (walked.record.state === 'paused') {
        expect(walked.record.stoppedClock!.daysLeft).toBe(Math.max(0, term.length - running));
        return;
      }
      const { dueOn } = walked.record.clock!;
      if (!term.rolls) tally(dueOn!);
      if (!term.rolls && running > 0) expect(running).toBe(term.length);
      expect(walked.record.clock!.dueAt).toEqual(endOfDay(dueOn!));
    }),
  );
});

it('changes nothing when it goes on on the day on which it stopped', () => {
  fc.assert(
    fc.property(unit, start, fc.integer({ min: 0, max: 30 }), (of, from, hour) => {
      const walked = new Walked({ length: terms[of], unit: of }, year, from);
      const before = walked.record.clock!;
      const now = new Date(from.getTime() + hour * 3_600_000);
      fc.pre(now <= before.dueAt!);
      walked.move('paused', now);
      walked.move('review', now);
      expect(walked.record.clock).toMatchObject({ dueOn: before.dueOn, dueAt: before.dueAt });
      expect(walked.record.stoppedClock).toBeUndefined();
    }),
  );
});

it('gives no mark while it stands still, each mark once, and none before that share of its time has run', () => {
  fc.assert(
    fc.property(unit, start, hours, (of, from, moments) => {
      const walked = new Walked({ length: terms[of], unit: of }, year, from);
      const marks: string[] = [];
      for (const [index, hour] of moments.entries()) {
        const now = new Date(from.getTime() + hour * 3_600_000);
        const stopped = walked.record.stoppedClock?.marksDone;
        const { clock } = walked.record;
        const gone = clock?.name === 'decision' ? shareGone(clock, now)! : 0;
        const given = walked.sweep(now);
        if (stopped !== undefined) {
          // What is swept while it stands still is the other clock's.
          expect(walked.record.stoppedClock!.marksDone).toEqual(stopped);
        } else {
          marks.push(...given);
          if (given.includes('half')) expect(gone).toBeGreaterThanOrEqual(0.5 - 1e-9);
          if (given.includes('most')) expect(gone).toBeGreaterThanOrEqual(0.8 - 1e-9);
          if (given.includes('due')) expect(gone).toBe(1);
        }
        if (index % 3 === 2) walked.move(walked.record.state === 'review' ? 'paused' : 'review', now);
      }
      expect(marks).toEqual(['half', 'most', 'due'].slice(0, marks.length));
    }),
  );
});

it('keeps the day on which it had run out before it stood still', () => {
  const walked = new Walked({ length: 3, unit: 'calendar-days' }, year, new Date('2026-11-02T02:00:00Z'));
  walked.move('paused', new Date('2026-11-09T02:00:00Z'));
  expect(walked.record.stoppedClock!.daysLeft).toBe(0);
  walked.move('review', new Date('2026-11-20T02:00:00Z'));
  expect(walked.record.clock).toMatchObject({ dueOn: '2026-11-05' });
});

it('counts on by working days and over holidays', () => {
  const walked = new Walked({ length: 5, unit: 'working-days' }, year, new Date('2026-09-28T02:00:00Z'));
  expect(walked.record.clock!.dueOn).toBe('2026-10-12');
  walked.move('paused', new Date('2026-09-29T02:00:00Z'));
  expect(walked.record.stoppedClock).toMatchObject({ daysLeft: 4 });
  walked.move('review', new Date('2026-09-30T02:00:00Z'));
  expect(walked.record.clock!.dueOn).toBe('2026-10-13');
});

it('ends in a range where it goes on into a year whose holidays are not published', () => {
  const walked = new Walked({ length: 5, unit: 'working-days' }, calendar, new Date('2026-12-21T02:00:00Z'));
  walked.move('paused', new Date('2026-12-23T02:00:00Z'));
  walked.move('review', new Date('2026-12-30T02:00:00Z'));
  expect(walked.record.clock).toMatchObject({
    dueOn: null,
    dueAt: null,
    dueBetween: { from: '2027-01-05', to: '2027-01-09' },
  });
});

it('stops even where what has run is in such a year, and is counted once that is known', () => {
  const unknown = new Walked({ length: 5, unit: 'working-days' }, calendar, new Date('2026-12-30T02:00:00Z'));
  unknown.move('paused', new Date('2027-01-06T02:00:00Z'));
  expect(unknown.record.stoppedClock).toMatchObject({ daysLeft: null });
});

it('lets a person set an earlier day for a clock that begins, and never a later one', () => {
  const term = { length: 10, unit: 'working-days' as const };
  const now = new Date('2026-11-02T02:00:00Z');
  expect(startClock('special-check', now, term, year, '2026-11-06').dueOn).toBe('2026-11-06');
  expect(startClock('special-check', now, term, year, '2026-12-31').dueOn).toBe('2026-11-16');
});

it('ends with a decision straight from where it stood', () => {
  const walked = new Walked({ length: 3, unit: 'calendar-days' }, year, new Date('2026-11-02T02:00:00Z'));
  walked.move('paused', new Date('2026-11-03T02:00:00Z'));
  walked.move('approved', new Date('2026-11-10T02:00:00Z'));
  expect(walked.record.clock!.name).toBe('payment');
  expect(walked.record.stoppedClock).toBeUndefined();
});
