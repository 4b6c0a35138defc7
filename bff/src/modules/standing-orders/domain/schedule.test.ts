import { addDays } from '@gjj/shared-types';
import * as fc from 'fast-check';
import { firstPlan, planAfter, plannedDay, plansUntil, type DayRule, type Schedule } from './schedule';

const everyDay: DayRule = { onDayOff: 'next', isWorkingDay: () => true };
const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const on = (onDayOff: DayRule['onDayOff'], isWorkingDay: DayRule['isWorkingDay'] = weekdays): DayRule => ({
  onDayOff,
  isWorkingDay,
});
const monthly = (dayOfMonth: number): Schedule => ({ every: 'month', month: null, dayOfMonth });
const yearly = (month: number, dayOfMonth: number): Schedule => ({ every: 'year', month, dayOfMonth });

describe('the day of a run', () => {
  it.each([
    ['2027-01', '2027-01-31'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2100-02', '2100-02-28'],
    ['2027-04', '2027-04-30'],
    ['2027-12', '2027-12-31'],
  ])('of the 31st in %s is %s', (period, day) => {
    expect(plannedDay(monthly(31), period, everyDay)).toBe(day);
  });

  it('of a 29 February is the 28th in a year without', () => {
    expect(plannedDay(yearly(2, 29), '2027', everyDay)).toBe('2027-02-28');
    expect(plannedDay(yearly(2, 29), '2028', everyDay)).toBe('2028-02-29');
  });

  it('that is off moves on or back, into another month or year too, or stays', () => {
    // 2027-01-31 is a Sunday, 2028-01-01 a Saturday.
    expect(plannedDay(monthly(31), '2027-01', on('next'))).toBe('2027-02-01');
    expect(plannedDay(monthly(31), '2027-01', on('before'))).toBe('2027-01-29');
    expect(plannedDay(monthly(31), '2027-01', on('same'))).toBe('2027-01-31');
    expect(plannedDay(monthly(1), '2028-01', on('before'))).toBe('2027-12-31');
  });

  it('does not move in a year whose holidays nobody knows yet, and never for ever', () => {
    expect(
      plannedDay(
        monthly(31),
        '2027-01',
        on('next', () => null),
      ),
    ).toBe('2027-01-31');
    expect(
      plannedDay(
        monthly(10),
        '2027-01',
        on('next', () => false),
      ),
    ).toBe('2027-01-10');
  });
});

describe('the runs of a schedule', () => {
  it('begin on the first day that is not before, though its period began earlier', () => {
    expect(firstPlan(monthly(31), '2027-02-01', on('next'))).toEqual({
      period: '2027-01',
      plannedOn: '2027-02-01',
    });
    expect(firstPlan(monthly(31), '2027-02-02', on('next'))).toEqual({
      period: '2027-02',
      plannedOn: '2027-03-01',
    });
    expect(firstPlan(yearly(3, 10), '2026-12-01', everyDay)).toEqual({
      period: '2027',
      plannedOn: '2027-03-10',
    });
  });

  it('go on over the end of a year', () => {
    expect(planAfter(monthly(15), { period: '2026-12' }, everyDay)).toEqual({
      period: '2027-01',
      plannedOn: '2027-01-15',
    });
  });

  it('are one for each period, in order, never after the end', () => {
    const schedules = fc.oneof(
      fc.integer({ min: 1, max: 31 }).map(monthly),
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map((of) => yearly(...of)),
    );
    const rules = fc.constantFrom(on('next'), on('before'), on('same'), everyDay);
    const starts = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(schedules, rules, starts, (schedule, rule, from) => {
        const end = addDays(from, 1500);
        const plans = plansUntil(schedule, firstPlan(schedule, from, rule), end, rule, 60);
        expect(new Set(plans.map(({ period }) => period)).size).toBe(plans.length);
        plans.forEach(({ plannedOn }, index) => {
          expect(plannedOn >= from && plannedOn <= end).toBe(true);
          if (index > 0) expect(plannedOn > plans[index - 1]!.plannedOn).toBe(true);
        });
      }),
    );
  });
});
