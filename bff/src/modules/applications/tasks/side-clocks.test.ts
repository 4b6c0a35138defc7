import fc from 'fast-check';
import { replaceSideClock, noteMarks, dueSideClock, recountSideClocks } from './side-clocks';
import type { CaseRecord } from '../domain/case-record';
import { startClock } from '../domain/clock-run';
import { marksDue, nextMoment, startSideClock } from '../domain/clocks';
import type { WorkingCalendar } from '../domain/term-end';

const everyDay: WorkingCalendar = { isWorkingDay: () => true, mayBe: () => ({ worked: true, off: false }) };
const unpublished: WorkingCalendar = {
  isWorkingDay: () => null,
  mayBe: (day) => ({ worked: true, off: day < '2026-11-30' }),
};
const days = (length: number) => ({ length, unit: 'calendar-days' as const });
const start = new Date('2026-11-22T02:00:00Z');
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
const undertaken = (subject: string, length: number) =>
  startSideClock({ name: 'undertaking', subject, term: days(length) }, start, everyDay);

function caseWith(fields: Pick<CaseRecord, 'clock' | 'sideClocks'>): CaseRecord {
  return fields as CaseRecord;
}

it('waits for whichever clock of the case comes first', () => {
  const clock = startClock('archive', start, days(90), everyDay);
  const sideClocks = [undertaken('invoice', 30), undertaken('title', 10)];
  const thirdOfTitle = sideClocks[1]!.dueAt!.getTime() - start.getTime();
  expect(nextMoment({ clock, sideClocks }, start)).toEqual(new Date(start.getTime() + thirdOfTitle / 3));
  expect(nextMoment({ clock, sideClocks: [] }, start)).toEqual(clock.dueAt);
  expect(nextMoment({ clock: null }, start)).toBeNull();
});

it('speaks once at each mark, in order, however the sweep comes by', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(hours, fc.integer({ min: 1, max: 30 }), (sweeps, length) => {
      let record = caseWith({ clock: null, sideClocks: [undertaken('invoice', length)] });
      const spoken: string[] = [];
      for (const at of sweeps.toSorted((one, other) => one - other).map(later)) {
        const due = dueSideClock(record, at);
        if (due === undefined) continue;
        const { mark, clock } = noteMarks(due, at);
        spoken.push(mark);
        record = caseWith({ clock: null, sideClocks: replaceSideClock(record, clock) });
      }
      const last = later(Math.max(...sweeps));
      const order = marksDue(undertaken('invoice', length), later(10_000));
      const isOver = record.sideClocks![0]!.dueAt! <= last;
      expect(spoken).toEqual(order.filter((mark) => spoken.includes(mark)));
      expect(spoken.includes('due')).toBe(isOver);
      expect(marksDue(record.sideClocks![0]!, last)).toEqual([]);
    }),
  );
});

it('tells by the day that comes first, whichever it is: of three days, a third is gone when less than three are left', () => {
  const marksOf = (length: number) => marksDue(undertaken('invoice', length), later(10_000));
  expect(marksOf(30)).toEqual(['third', 'three-days', 'one-day', 'due']);
  expect(marksOf(3)).toEqual(['three-days', 'third', 'one-day', 'due']);
});

it('leaves out of a short term what would fall before it began', () => {
  const clock = undertaken('invoice', 1);
  expect(marksDue(clock, start)).toEqual([]);
  expect(marksDue(clock, clock.dueAt!)).not.toContain('three-days');
});

it('counts a term again once its holidays are published, and touches no other', () => {
  const term = { length: 10, unit: 'working-days' as const };
  const unknown = startSideClock({ name: 'undertaking', subject: 'title', term }, start, unpublished);
  const known = undertaken('invoice', 30);
  expect(unknown).toMatchObject({ dueOn: null, dueAt: null });
  const recounted = recountSideClocks(caseWith({ clock: null, sideClocks: [unknown, known] }), everyDay);
  expect(recounted.sideClocks).toEqual([
    startSideClock({ name: 'undertaking', subject: 'title', term }, start, everyDay),
    known,
  ]);
  expect(recountSideClocks(caseWith({ clock: null, sideClocks: [known] }), everyDay)).toEqual({});
});
