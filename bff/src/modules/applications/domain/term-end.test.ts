import fc from 'fast-check';
import { isSurelyOff, mayBeOff } from '../../working-days/holidays-by-law';
import { isWeekend, seedYears } from '../../working-days/seed-years';
import { endOfTerm, lastDayOf, type Term, type WorkingCalendar } from './term-end';

const mayBe = (day: string) => ({ worked: !isSurelyOff(day), off: mayBeOff(day) });
/** The table as the centre has it on 27 November 2026: 2025 and 2026, nothing of 2027. */
const years = new Map(seedYears().map((year) => [year._id, year]));
const published: WorkingCalendar = {
  isWorkingDay(day) {
    const year = years.get(Number(day.slice(0, 4)));
    if (year === undefined) return null;
    return isWeekend(day) ? year.workedWeekends.includes(day) : !year.daysOff.includes(day);
  },
  mayBe,
};
const members = (length: number): Term => ({ length, unit: 'calendar-days', rolls: true });
const plain = (length: number): Term => ({ length, unit: 'calendar-days' });
const worked = (length: number): Term => ({ length, unit: 'working-days' });

it.each<[string, Term, string, string]>([
  ['a decision over National Day counts the holiday', plain(3), '2026-09-30', '2026-10-03'],
  ['a member’s term that ends in National Day rolls to the 8th', members(3), '2026-09-30', '2026-10-08'],
  ['three days of work over National Day', worked(3), '2026-09-30', '2026-10-10'],
  [
    'a term that ends on the Saturday before a worked Sunday rolls by one day',
    members(3),
    '2026-09-16',
    '2026-09-20',
  ],
  ['one that ends on a worked Saturday stays', members(2), '2026-10-08', '2026-10-10'],
  ['five days of work to Spring Festival count the worked Saturday', worked(5), '2026-02-10', '2026-02-24'],
  ['a member’s term that ends in Spring Festival rolls to its end', members(5), '2026-02-12', '2026-02-24'],
  ['a member’s term that ends on a plain Saturday rolls to Monday', members(5), '2026-11-16', '2026-11-23'],
  ['one that ends on a working day stays', members(4), '2026-11-16', '2026-11-20'],
  ['29 February is a day like any other', plain(1), '2028-02-28', '2028-02-29'],
  ['a year without the leap day goes on to March', plain(1), '2026-02-28', '2026-03-01'],
])('%s', (_, term, start, end) => {
  expect(endOfTerm(term, start, published)).toEqual({ dueOn: end, dueBetween: null });
});

describe('a term that reaches into a year without holidays', () => {
  it('has a range and no day', () => {
    expect(endOfTerm(worked(5), '2026-12-28', published)).toEqual({
      dueOn: null,
      dueBetween: { from: '2027-01-03', to: '2027-01-05' },
    });
    expect(endOfTerm(members(30), '2026-12-03', published)).toEqual({
      dueOn: null,
      dueBetween: { from: '2027-01-02', to: '2027-01-04' },
    });
    expect(lastDayOf(worked(15), '2026-12-25', published)).toBeNull();
  });

  it('has its day where the unknown year changes nothing', () => {
    expect(endOfTerm(plain(15), '2026-12-25', published).dueOn).toBe('2027-01-09');
    expect(endOfTerm(worked(4), '2026-12-25', published).dueOn).toBe('2026-12-31');
  });

  it('does not take a holiday by law for a day of work, nor a bridge day for a sure one', () => {
    const { dueBetween } = endOfTerm(members(38), '2026-12-31', published);
    // 7 February 2027 is the second day of the lunar year.
    expect(dueBetween).toEqual({ from: '2027-02-09', to: '2027-02-15' });
  });
});

it('keeps every published year within the range that was told before its notice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 364 + 300 }),
      fc.constantFrom(worked, members),
      (length, offset, term) => {
        const start = new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
        const known = endOfTerm(term(length), start, published);
        const told = endOfTerm(term(length), start, { isWorkingDay: () => null, mayBe });
        const { from, to } = told.dueBetween ?? { from: told.dueOn, to: told.dueOn };
        if (known.dueOn !== null) expect(known.dueOn >= from && known.dueOn <= to).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
