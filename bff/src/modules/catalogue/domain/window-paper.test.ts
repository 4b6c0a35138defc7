import { paperTerms, type WindowPaper } from './window-paper';

const source = { title: '示例方案', assumed: false } as never;
const rule: WindowPaper = {
  keptFor: { length: 1, unit: 'months' },
  collected: '定期收取',
  remindAfterDays: [28, 20],
  destroyAfter: { length: 120, unit: 'months', source },
  source,
};

it('counts from the day after the receipt: a month ends on the same date, or on the last day of a short one', () => {
  expect(paperTerms(rule, '2026-11-03')).toEqual({
    dueOn: '2026-12-03',
    remindOn: ['2026-11-23', '2026-12-01'],
    destroyFrom: '2036-11-03',
  });
  expect(paperTerms(rule, '2026-01-31').dueOn).toBe('2026-02-28');
  const { destroyAfter: _, ...kept } = rule;
  expect(paperTerms({ ...kept, keptFor: { length: 10, unit: 'calendar-days' } }, '2026-12-25')).toMatchObject(
    {
      dueOn: '2027-01-04',
      destroyFrom: null,
    },
  );
});
