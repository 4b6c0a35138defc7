import fc from 'fast-check';
import { startClock } from './clock-run';
import { keepsClock, nextMark } from './clocks';
import { lastDayOf, type WorkingCalendar } from './term-end';

const weekends: WorkingCalendar = {
  isWorkingDay: (day) =>
    day.startsWith('2027') ? null : ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  mayBe: (day) => ({ worked: true, off: day < '2027-01-08' }),
};
const calendarDays = (length: number) => ({ length, unit: 'calendar-days' as const });
const workingDays = (length: number) => ({ length, unit: 'working-days' as const });

it('does not count the day on which a term starts (民法典 art. 201)', () => {
  expect(lastDayOf(calendarDays(3), '2026-11-22', weekends)).toBe('2026-11-25');
  expect(lastDayOf(workingDays(1), '2026-11-20', weekends)).toBe('2026-11-23');
});

it('does not guess a year without holiday data', () => {
  expect(lastDayOf(workingDays(15), '2026-12-25', weekends)).toBeNull();
  expect(lastDayOf(calendarDays(15), '2026-12-25', weekends)).toBe('2027-01-09');
});

it('ends at the end of the last day at the centre', () => {
  const clock = startClock('decision', new Date('2026-11-22T16:30:00Z'), calendarDays(3), weekends);
  expect(clock).toMatchObject({ dueOn: '2026-11-26', dueAt: new Date('2026-11-26T15:59:59.999Z') });
});

it('never ends before it starts, and longer terms never end earlier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 300 }), (length, offset) => {
      const start = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
      const shorter = lastDayOf(workingDays(length), start, weekends);
      const longer = lastDayOf(workingDays(length + 1), start, weekends);
      return shorter === null || (shorter > start && (longer === null || longer > shorter));
    }),
  );
});

it.each(['acceptance', 'decision', 'recheck'] as const)('gives marks of %s in turn, each once', (name) => {
  const now = new Date('2026-11-22T02:00:00Z');
  const clock = startClock(name, now, calendarDays(5), weekends);
  const marks = [];
  for (let done: string[] = []; ;) {
    const next = nextMark({ ...clock, marksDone: done }, now);
    if (next === null) break;
    marks.push(next.mark);
    done = [...done, next.mark];
  }
  expect(marks).toEqual(['half', 'most', 'due']);
});

it('keeps one term from acceptance to decision', () => {
  expect(keepsClock('accepted', 'review')).toBe(true);
  expect(keepsClock('correction', 'received')).toBe(false);
});
