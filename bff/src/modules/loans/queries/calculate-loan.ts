import {
  repaymentMethods,
  type CalculateLoan,
  type EarlyRepayment,
  type LoanByMethod,
  type LoanCalculation,
  type LoanMonth,
  type RepaymentMethod,
} from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { scheduleOf } from '../domain/schedule';
import { compareEarly, monthsIn, planOf, together } from '../domain/summarise';

/** The sums that banks print, as far as anybody states how they round. */
const rounding: LoanCalculation['rounding'] = {
  says: '每个月的利息和月供都四舍五入到分，最后一个月还清余下的本金；银行打印的还款计划一般是这样算的，以借款合同为准',
  source: { title: '各银行还款计划的通常做法，没有查到统一的规定', assumed: true },
};

/** What a month costs, by both methods. Pure. Throws `loans.early-invalid` where the early repayment fits no part. */
export function calculateLoan(asked: CalculateLoan): LoanCalculation {
  assertEarly(asked);
  return { methods: repaymentMethods.map((method) => byMethod(asked, method)), rounding };
}

function assertEarly({ parts, early }: CalculateLoan): void {
  if (early === undefined) return;
  const part = parts.find(({ kind }) => kind === early.kind);
  if (part !== undefined && early.afterMonth <= part.months) return;
  const words = part === undefined ? '没有填这一笔贷款' : `这笔贷款一共 ${part.months} 个月`;
  throw new AppError('loans.early-invalid', { fields: { early: words } });
}

function byMethod(asked: CalculateLoan, method: RepaymentMethod): LoanByMethod {
  const months = monthsOf(asked, method);
  const { parts, early, yearOfLoan } = asked;
  const earlier = (then: EarlyRepayment['then']) =>
    compareEarly(months, monthsOf(asked, method, then), early?.afterMonth ?? 0);
  return {
    method,
    plan: planOf(months),
    parts: parts.map((part) => {
      const { firstFen, interestFen, months: length } = planOf(together([scheduleOf({ ...part, method })]));
      return { kind: part.kind, firstFen, interestFen, months: length };
    }),
    early: early === undefined ? null : { shorter: earlier('shorter'), smaller: earlier('smaller') },
    months: yearOfLoan === undefined ? [] : monthsIn(months, yearOfLoan),
  };
}

/** @param then what an early repayment changes; left out: nothing is paid early */
function monthsOf(
  { parts, early }: CalculateLoan,
  method: RepaymentMethod,
  then?: EarlyRepayment['then'],
): LoanMonth[] {
  return together(
    parts.map(({ kind, ...part }) =>
      scheduleOf({
        ...part,
        method,
        early: then !== undefined && early?.kind === kind ? { ...early, then } : undefined,
      }),
    ),
  );
}
