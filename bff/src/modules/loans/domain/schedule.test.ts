import { borrowableFen, instalmentFen, type RepaymentMethod } from '@gjj/shared-types';
import fc from 'fast-check';
import { scheduleOf, type LentLoan, type Payment } from './schedule';

/**
 * Worked out by another program in another way: decimal fractions of eighty digits and a plain loop, in Python. A row is a
 * month, its principal, its interest, and what is owed after it, in fen.
 */
const tables: {
  method: RepaymentMethod;
  amountFen: number;
  months: number;
  rateMilli: number;
  interestFen: number;
  rows: number[][];
}[] = [
  {
    method: 'equal-instalment',
    amountFen: 100000000,
    months: 360,
    rateMilli: 2600,
    interestFen: 44122235,
    rows: [
      [1, 183673, 216667, 99816327],
      [2, 184071, 216269, 99632256],
      [180, 270581, 129759, 59618042],
      [359, 398611, 1729, 399310],
      [360, 399310, 865, 0],
    ],
  },
  {
    method: 'equal-instalment',
    amountFen: 60000000,
    months: 240,
    rateMilli: 3075,
    interestFen: 20403748,
    rows: [
      [1, 181266, 153750, 59818734],
      [2, 181730, 153286, 59637004],
      [120, 245799, 89217, 34570694],
      [239, 333306, 1710, 334068],
      [240, 334068, 856, 0],
    ],
  },
  {
    method: 'equal-instalment',
    amountFen: 12345678,
    months: 61,
    rateMilli: 2100,
    interestFen: 681459,
    rows: [
      [1, 191955, 21605, 12153723],
      [2, 192291, 21269, 11961432],
      [30, 201939, 11621, 6438486],
      [60, 212815, 745, 213164],
      [61, 213164, 373, 0],
    ],
  },
  {
    method: 'equal-instalment',
    amountFen: 40000000,
    months: 1,
    rateMilli: 2600,
    interestFen: 86667,
    rows: [[1, 40000000, 86667, 0]],
  },
  {
    method: 'equal-instalment',
    amountFen: 36000000,
    months: 360,
    rateMilli: 0,
    interestFen: 0,
    rows: [
      [1, 100000, 0, 35900000],
      [2, 100000, 0, 35800000],
      [180, 100000, 0, 18000000],
      [359, 100000, 0, 100000],
      [360, 100000, 0, 0],
    ],
  },
  {
    method: 'equal-instalment',
    amountFen: 80000000,
    months: 300,
    rateMilli: 2525,
    interestFen: 27970496,
    rows: [
      [1, 191568, 168333, 79808432],
      [2, 191971, 167930, 79616461],
      [150, 262023, 97878, 46254222],
      [299, 358391, 1510, 359341],
      [300, 359341, 756, 0],
    ],
  },
  {
    method: 'equal-principal',
    amountFen: 100000000,
    months: 360,
    rateMilli: 2600,
    interestFen: 39108303,
    rows: [
      [1, 277778, 216667, 99722222],
      [2, 277778, 216065, 99444444],
      [180, 277778, 108935, 49999960],
      [359, 277778, 1204, 277698],
      [360, 277698, 602, 0],
    ],
  },
  {
    method: 'equal-principal',
    amountFen: 60000000,
    months: 240,
    rateMilli: 3075,
    interestFen: 18526890,
    rows: [
      [1, 250000, 153750, 59750000],
      [2, 250000, 153109, 59500000],
      [120, 250000, 77516, 30000000],
      [239, 250000, 1281, 250000],
      [240, 250000, 641, 0],
    ],
  },
  {
    method: 'equal-principal',
    amountFen: 12345678,
    months: 61,
    rateMilli: 2100,
    interestFen: 669754,
    rows: [
      [1, 202388, 21605, 12143290],
      [2, 202388, 21251, 11940902],
      [30, 202388, 11334, 6274038],
      [60, 202388, 708, 202398],
      [61, 202398, 354, 0],
    ],
  },
  {
    method: 'equal-principal',
    amountFen: 40000000,
    months: 1,
    rateMilli: 2600,
    interestFen: 86667,
    rows: [[1, 40000000, 86667, 0]],
  },
  {
    method: 'equal-principal',
    amountFen: 36000000,
    months: 360,
    rateMilli: 0,
    interestFen: 0,
    rows: [
      [1, 100000, 0, 35900000],
      [2, 100000, 0, 35800000],
      [180, 100000, 0, 18000000],
      [359, 100000, 0, 100000],
      [360, 100000, 0, 0],
    ],
  },
  {
    method: 'equal-principal',
    amountFen: 80000000,
    months: 300,
    rateMilli: 2525,
    interestFen: 25334135,
    rows: [
      [1, 266667, 168333, 79733333],
      [2, 266667, 167772, 79466666],
      [150, 266667, 84728, 39999950],
      [299, 266667, 1122, 266567],
      [300, 266567, 561, 0],
    ],
  },
];

const sum = (payments: readonly Payment[], of: (payment: Payment) => number) =>
  payments.reduce((total, payment) => total + of(payment), 0);
const interestOf = (payments: readonly Payment[]) => sum(payments, ({ interestFen }) => interestFen);
const paidOf = ({ principalFen, interestFen }: Payment) => principalFen + interestFen;

describe('the repayment plan of a loan', () => {
  it.each(tables)('$method: $amountFen fen over $months months at $rateMilli', (table) => {
    const payments = scheduleOf(table);
    expect(payments).toHaveLength(table.months);
    expect(interestOf(payments)).toBe(table.interestFen);
    const rows = table.rows.map(([month]) => payments[month! - 1]!);
    expect(
      rows.map(({ month, principalFen, interestFen, balanceFen }) => [
        month,
        principalFen,
        interestFen,
        balanceFen,
      ]),
    ).toEqual(table.rows);
  });

  it('begins again at the new rate over what is left', () => {
    const loan: LentLoan = {
      method: 'equal-instalment',
      amountFen: 50_000_000,
      months: 120,
      rateMilli: 3100,
    };
    const changed = scheduleOf({ ...loan, changes: [{ fromMonth: 13, rateMilli: 2600 }] });
    const before = scheduleOf(loan);
    expect(changed.slice(0, 12)).toEqual(before.slice(0, 12));
    const rest = scheduleOf({ ...loan, amountFen: before[11]!.balanceFen, months: 108, rateMilli: 2600 });
    expect(changed.slice(12).map(paidOf)).toEqual(rest.map(paidOf));
  });

  it.each(['equal-instalment', 'equal-principal'] as const)('%s: shorter or smaller', (method) => {
    const loan: LentLoan = { method, amountFen: 60_000_000, months: 240, rateMilli: 2600 };
    const early = { afterMonth: 24, amountFen: 10_000_000 };
    const [plain, shorter, smaller] = [
      scheduleOf(loan),
      scheduleOf({ ...loan, early: { ...early, then: 'shorter' } }),
      scheduleOf({ ...loan, early: { ...early, then: 'smaller' } }),
    ];
    expect(smaller).toHaveLength(240);
    expect(shorter.length).toBeLessThan(240);
    expect(paidOf(smaller[24]!)).toBeLessThan(paidOf(plain[24]!));
    expect(paidOf(shorter.at(-1)!)).toBeLessThanOrEqual(paidOf(shorter.at(-2)!));
    expect(interestOf(shorter)).toBeLessThan(interestOf(smaller));
    expect(interestOf(smaller)).toBeLessThan(interestOf(plain));
  });

  it('keeps the payment as it was where the term gets shorter', () => {
    const loan: LentLoan = {
      method: 'equal-instalment',
      amountFen: 60_000_000,
      months: 240,
      rateMilli: 2600,
    };
    const payments = scheduleOf({
      ...loan,
      early: { afterMonth: 1, amountFen: 10_000_000, then: 'shorter' },
    });
    expect(new Set(payments.slice(0, -1).map(paidOf))).toEqual(
      new Set([instalmentFen(60_000_000, 240, 2600)]),
    );
  });

  it('knows no early repayment after the last month, and ends where all is paid early', () => {
    const loan: LentLoan = { method: 'equal-principal', amountFen: 1_200_000, months: 12, rateMilli: 2600 };
    const afterMonth = (month: number) =>
      scheduleOf({ ...loan, early: { afterMonth: month, amountFen: 9_000_000, then: 'smaller' } });
    expect(afterMonth(12)).toEqual(scheduleOf(loan));
    expect(afterMonth(1)).toEqual([
      { month: 1, principalFen: 100_000, interestFen: 2600, earlyFen: 1_100_000, balanceFen: 0 },
    ]);
    expect(afterMonth(11)).toHaveLength(11);
  });
});

const loans = fc.record({
  method: fc.constantFrom('equal-instalment' as const, 'equal-principal' as const),
  amountFen: fc.integer({ min: 100, max: 1_000_000_000 }),
  months: fc.integer({ min: 1, max: 360 }),
  rateMilli: fc.integer({ min: 0, max: 12_000 }),
  changes: fc.array(
    fc.record({
      fromMonth: fc.integer({ min: 1, max: 360 }),
      rateMilli: fc.integer({ min: 0, max: 12_000 }),
    }),
    { maxLength: 2 },
  ),
  early: fc.option(
    fc.record({
      afterMonth: fc.integer({ min: 1, max: 360 }),
      amountFen: fc.integer({ min: 100, max: 1_000_000_000 }),
      then: fc.constantFrom('shorter' as const, 'smaller' as const),
    }),
    { nil: undefined },
  ),
});

describe('any loan', () => {
  it('is paid back to the fen within its term, and nothing is ever owed back', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const payments = scheduleOf(loan);
        expect(sum(payments, ({ principalFen, earlyFen }) => principalFen + earlyFen)).toBe(loan.amountFen);
        expect(payments.length).toBeLessThanOrEqual(loan.months);
        expect(payments.at(-1)!.balanceFen).toBe(0);
        const parts = payments.flatMap((one) => [one.principalFen, one.interestFen, one.balanceFen]);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('costs no more interest by equal parts of the principal, but for the rounding of its months', () => {
    fc.assert(
      fc.property(loans, ({ amountFen, months, rateMilli }) => {
        const costs = (method: RepaymentMethod) =>
          interestOf(scheduleOf({ method, amountFen, months, rateMilli }));
        expect(costs('equal-principal')).toBeLessThanOrEqual(costs('equal-instalment') + months);
      }),
      { numRuns: 60 },
    );
  });

  it('is what can be borrowed for its payment, but for the rounding', () => {
    fc.assert(
      fc.property(loans, ({ amountFen, months, rateMilli }) => {
        const monthlyFen = instalmentFen(amountFen, months, rateMilli);
        const most = borrowableFen(monthlyFen, months, rateMilli);
        expect(instalmentFen(most, months, rateMilli)).toBeLessThanOrEqual(monthlyFen);
        expect(instalmentFen(most + months + 1, months, rateMilli)).toBeGreaterThanOrEqual(monthlyFen);
      }),
      { numRuns: 60 },
    );
  });
});
