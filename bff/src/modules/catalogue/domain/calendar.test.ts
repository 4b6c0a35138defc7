import fc from 'fast-check';
import { addDays, addMonths, firstOfMonth, monthsBetween } from './calendar';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-11-22', 3, '2027-02-22'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

it.each([
  ['2026-08-22', '2026-11-21', 2],
  ['2026-08-22', '2026-11-22', 3],
  ['2026-08-31', '2026-11-30', 3],
  ['2026-11-22', '2026-08-22', 0],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

it('counts the months that it added', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, months) => {
      expect(monthsBetween(from, addMonths(from, months))).toBe(months);
    }),
  );
});

it('knows the first of the month, and what is no day', () => {
  expect(firstOfMonth('2026-11-22')).toBe('2026-11-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(() => addMonths('22.11.2026', 1)).toThrow(RangeError);
});
