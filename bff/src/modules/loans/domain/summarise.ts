import type { EarlyPlan, LoanMonth, LoanPlan, LoanYear } from '@gjj/shared-types';
import type { Payment } from './schedule';

const monthsOfYear = 12;

/** Payments of several loans as one: a month is the sum of theirs. */
export function together(schedules: readonly (readonly Payment[])[]): LoanMonth[] {
  const length = Math.max(...schedules.map((payments) => payments.length));
  return Array.from({ length }, (_, index) => {
    const paid = schedules.flatMap((payments) => payments[index] ?? []);
    const sum = (of: (payment: Payment) => number) => paid.reduce((total, payment) => total + of(payment), 0);
    const [principalFen, interestFen] = [sum((one) => one.principalFen), sum((one) => one.interestFen)];
    return {
      month: index + 1,
      paymentFen: principalFen + interestFen,
      principalFen,
      interestFen,
      earlyFen: sum((one) => one.earlyFen),
      balanceFen: sum((one) => one.balanceFen),
    };
  });
}

/** The months of a year of the loan, counted from 1; none after its end. */
export function monthsIn(months: readonly LoanMonth[], year: number): LoanMonth[] {
  return months.slice((year - 1) * monthsOfYear, year * monthsOfYear);
}

export function planOf(months: readonly LoanMonth[]): LoanPlan {
  const count = Math.ceil(months.length / monthsOfYear);
  const years = Array.from({ length: count }, (_, index) => yearOf(months, index + 1));
  const { principalFen, interestFen, earlyFen } = totals(years);
  return {
    months: months.length,
    firstFen: months[0]?.paymentFen ?? 0,
    lastFen: months.at(-1)?.paymentFen ?? 0,
    paidFen: principalFen + interestFen + earlyFen,
    interestFen,
    years,
  };
}

function yearOf(months: readonly LoanMonth[], year: number): LoanYear {
  const own = monthsIn(months, year);
  const [first, last] = [own[0]!, own.at(-1)!];
  return {
    year,
    firstFen: first.paymentFen,
    lastFen: last.paymentFen,
    ...totals(own),
    balanceFen: last.balanceFen,
  };
}

type Paid = Pick<LoanMonth, 'principalFen' | 'interestFen' | 'earlyFen'>;

function totals(parts: readonly Paid[]): Paid {
  const sum = (of: (part: Paid) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    principalFen: sum((part) => part.principalFen),
    interestFen: sum((part) => part.interestFen),
    earlyFen: sum((part) => part.earlyFen),
  };
}

/** What an early repayment changes, against the same loans without it. */
export function compareEarly(
  plain: readonly LoanMonth[],
  early: readonly LoanMonth[],
  afterMonth: number,
): EarlyPlan {
  const [before, plan] = [planOf(plain), planOf(early)];
  return {
    plan,
    nextFen: early[afterMonth]?.paymentFen ?? 0,
    // Of a sum so small that rounding outweighs it, nothing is saved.
    savedInterestFen: Math.max(0, before.interestFen - plan.interestFen),
    fewerMonths: before.months - plan.months,
  };
}
