import { monthsInWords, repaymentMethods, yuan, type LoanAsk, type LoanAssessment } from '@gjj/shared-types';
import type { AssessedHomeLoan, AssessedLoanLimit } from '../catalogue';
import { scheduleOf } from './domain/schedule';
import { planOf, together } from './domain/summarise';

const notDecided = '这是预先估算，不是审批结果：能不能贷、贷多少，由中心的工作人员审批决定，也要看征信。';

/** @param after what would be after the withdrawal that was asked for; null: none was */
export function presentAssessment(
  loan: AssessedHomeLoan,
  after: { amountFen: number; loan: AssessedHomeLoan } | null,
  { missing, assumptions }: { missing: LoanAsk[]; assumptions: string[] },
): LoanAssessment {
  const { verdict, limitFen, account, home, term, rate, reasons } = loan;
  const less = after?.loan.limitFen ?? null;
  return {
    ...{ verdict, limitFen, rate, reasons, missing },
    headline: headlineOf(loan),
    account: partOf(account),
    home: home && partOf(home),
    term: term && {
      months: term.months,
      working: term.working.map(({ label, amountFen, binding }) => ({ label, months: amountFen, binding })),
      reason: term.reason,
    },
    monthly: monthlyOf(loan),
    withdraw: after && {
      amountFen: after.amountFen,
      limitFen: less,
      lessFen: limitFen === null || less === null ? null : Math.max(0, limitFen - less),
    },
    assumptions: [notDecided, ...assumptions],
  };
}

const partOf = ({ limitFen, working, reason }: AssessedLoanLimit) => ({ limitFen, working, reason });

const money = (fen: number) => yuan(fen).replace(/\.00$/, '');

function headlineOf({ verdict, limitFen, account, term }: AssessedHomeLoan): string {
  const months = term?.months ?? null;
  const longest = months === null ? '' : `，最长 ${monthsInWords(months)}`;
  if (verdict === 'no') return '按现在的情况，还不能贷';
  if (limitFen !== null)
    return verdict === 'yes'
      ? `最多可以贷 ${money(limitFen)}${longest}`
      : `算下来最多可以贷 ${money(limitFen)}${longest}，还有情况没有查清`;
  if (account.limitFen === null) return '还算不出能贷多少，有的情况还不知道';
  return `账户最多支持贷 ${money(account.limitFen)}，其余的填上才能算准`;
}

function monthlyOf({ limitFen, term, rate }: AssessedHomeLoan): LoanAssessment['monthly'] {
  const months = term?.months ?? null;
  if (limitFen === null || limitFen === 0 || months === null || months === 0 || rate === null) return [];
  return repaymentMethods.map((method) => {
    const payments = scheduleOf({ amountFen: limitFen, months, rateMilli: rate.rateMilli, method });
    const { firstFen, lastFen, interestFen } = planOf(together([payments]));
    return { method, firstFen, lastFen, interestFen };
  });
}
