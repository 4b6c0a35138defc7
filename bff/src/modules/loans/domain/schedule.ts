import { divideHalfUp, instalmentFen, interestFen } from '@gjj/shared-types';
import type { EarlyRepayment, RateChange, RepaymentMethod } from '@gjj/shared-types';

/** A loan as it is lent: whole fen, whole months, the rate in thousandths of a percent a year. */
export interface LentLoan {
  amountFen: number;
  months: number;
  rateMilli: number;
  method: RepaymentMethod;
  /** In order of their months; the instalment is worked out anew over what is left. */
  changes?: readonly RateChange[] | undefined;
  early?: EarlyRepayment | undefined;
}

/** What is paid in a month, and what is owed after it. */
export interface Payment {
  /** Counted from 1. */
  month: number;
  principalFen: number;
  interestFen: number;
  /** Paid beside the month's own payment, straight off what is owed. */
  earlyFen: number;
  balanceFen: number;
}

/** What a bank carries from month to month. */
interface Standing {
  balanceFen: number;
  monthsLeft: number;
  rateMilli: number;
  /** 等额本息: the month's payment; 等额本金: the month's part of the principal. */
  fixedFen: number;
}

/**
 * Every month of a loan. Interest of a month and the payment are each rounded half up to the fen (四舍五入到分); the last
 * month takes what is left of the principal. No law states the rounding; this is how banks' repayment plans are
 * commonly printed, and an assumption that the centre confirms.
 */
export function scheduleOf(loan: LentLoan): Payment[] {
  const payments: Payment[] = [];
  let standing = begin(loan);
  for (let month = 1; standing.balanceFen > 0; month += 1) {
    standing = withRate(loan, standing, month);
    const payment = pay(loan, standing, month);
    payments.push(payment);
    standing = after(loan, standing, payment);
  }
  return payments;
}

function begin({ amountFen, months, rateMilli, method }: LentLoan): Standing {
  const standing = { balanceFen: amountFen, monthsLeft: months, rateMilli, fixedFen: 0 };
  return { ...standing, fixedFen: fixedOf(method, standing) };
}

function fixedOf(method: RepaymentMethod, { balanceFen, monthsLeft, rateMilli }: Standing): number {
  return method === 'equal-instalment'
    ? instalmentFen(balanceFen, monthsLeft, rateMilli)
    : Number(divideHalfUp(BigInt(balanceFen), BigInt(monthsLeft)));
}

function withRate({ changes = [], method }: LentLoan, standing: Standing, month: number): Standing {
  const change = changes.findLast(({ fromMonth }) => fromMonth === month);
  if (change === undefined) return standing;
  const changed = { ...standing, rateMilli: change.rateMilli };
  return { ...changed, fixedFen: fixedOf(method, changed) };
}

function pay({ method, early }: LentLoan, standing: Standing, month: number): Payment {
  const { balanceFen, monthsLeft, rateMilli, fixedFen } = standing;
  const interest = interestFen(balanceFen, rateMilli);
  const wanted = method === 'equal-instalment' ? fixedFen - interest : fixedFen;
  const principalFen = monthsLeft <= 1 ? balanceFen : Math.min(balanceFen, Math.max(0, wanted));
  const owedFen = balanceFen - principalFen;
  const earlyFen = early?.afterMonth === month ? Math.min(early.amountFen, owedFen) : 0;
  return { month, principalFen, interestFen: interest, earlyFen, balanceFen: owedFen - earlyFen };
}

function after({ method, early }: LentLoan, standing: Standing, payment: Payment): Standing {
  const next = { ...standing, balanceFen: payment.balanceFen, monthsLeft: standing.monthsLeft - 1 };
  if (payment.earlyFen === 0 || next.balanceFen === 0) return next;
  return early?.then === 'smaller'
    ? { ...next, fixedFen: fixedOf(method, next) }
    : { ...next, monthsLeft: monthsAtSamePayment(method, next) };
}

/** 缩短期限: for how many months the payment as it was has still to be paid, the last and smaller one included. */
function monthsAtSamePayment(method: RepaymentMethod, standing: Standing): number {
  const { monthsLeft, rateMilli, fixedFen } = standing;
  let balanceFen = standing.balanceFen;
  for (let months = 1; months < monthsLeft; months += 1) {
    balanceFen -= method === 'equal-instalment' ? fixedFen - interestFen(balanceFen, rateMilli) : fixedFen;
    if (balanceFen <= 0) return months;
  }
  return monthsLeft;
}
