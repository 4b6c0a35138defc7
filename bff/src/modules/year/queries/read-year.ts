import {
  addDays,
  yuan,
  type Day,
  type MyYear,
  type WithdrawalLimits,
  type YearItem,
  type YearPlan,
} from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { sumOf, type PlanStep } from '../domain/plan';
import { balanceFor, loanOn } from '../loan-ahead';
import { presentAnswers } from '../present-answers';
import { calendarOf } from '../present-calendar';
import { presentReminder } from '../present-reminder';
import { couldBe } from '../what-could-be';
import { changesOf } from '../rule-changes';
import { itemNameOf, lookAhead, todayOf, type YearParts } from '../year-parts';
import { yearFrom, type Kept, type YearAhead } from '../year-ahead';

interface LoanWish {
  loanOn?: Day | undefined;
  loanFen?: number | undefined;
}

/** How far back a member reads what changed for them. */
const daysBack = 366;

/** A member's twelve months: every item, what is to come, and a plan. Throws `year.loan-day-invalid`. */
export async function readYear(parts: YearParts, userId: string, wish: LoanWish): Promise<MyYear> {
  const today = todayOf(parts);
  if (wish.loanOn !== undefined) assertWithin(today, wish.loanOn);
  const rulesSince = addDays(today, -daysBack);
  const person = await parts.members.getPerson(userId);
  const [year, reminders, underWay, own] = await Promise.all([
    lookAhead(parts, person, { purpose: '看往后一年能提多少', withLoan: true, rulesSince }),
    parts.reminders.listOf(userId),
    parts.underWay(userId),
    parts.limitsOf(userId),
  ]);
  const items = year.foresight.codes.map((code): YearItem => {
    const answers = presentAnswers(year, code);
    const now = answers[0]?.on === today ? answers[0].eligibility : null;
    const row = reminders.find(({ itemCode }) => itemCode === code);
    return {
      itemCode: code,
      itemName: itemNameOf(year.foresight, code, answers[0]?.on),
      answers,
      couldBe: couldBe(year, code, now),
      opensOn: opensOn(year, code),
      reminder: row === undefined ? null : presentReminder(row),
    };
  });
  return {
    from: today,
    until: year.until,
    items,
    calendar: calendarOf(items, today),
    plan: planOf(year, { codes: year.foresight.codes.filter((code) => !underWay.has(code)), own }, wish),
    changed: changesOf(year.foresight, rulesSince),
    assumptions: [...limitsInWords(own), ...assumptionsOf(year)],
  };
}

/** Throws `year.loan-day-invalid`. */
export function assertWithin(today: Day, on: Day): void {
  if (on <= today || on > yearFrom(today))
    throw new AppError('year.loan-day-invalid', { fields: { loanOn: '请选今天以后一年里的一天' } });
}

/** The next day on which it may be taken again, or for the first time. */
function opensOn(year: YearAhead, code: string): Day | null {
  const [now, ...later] = year.outlook(code);
  if (now?.eligibility.verdict === 'yes') return now.eligibility.nextDate;
  return (
    later.find(({ eligibility }) => eligibility.verdict === 'yes')?.on ?? now?.eligibility.nextDate ?? null
  );
}

interface Within {
  codes: readonly string[];
  /** 提取限额 of the member's own. */
  own: WithdrawalLimits;
}

function planOf(year: YearAhead, { codes, own }: Within, { loanOn: on, loanFen }: LoanWish): YearPlan {
  const free = year.plan(codes, null, own);
  if (on === undefined) return { ...presentPlan(year, free), loan: null };
  const keepFen = balanceFor(year, on, loanFen ?? null);
  const kept: Kept = { on, fen: keepFen };
  const steps = year.plan(codes, kept, own);
  const limit = loanOn(
    year,
    on,
    steps.filter((step) => step.on < on),
  );
  return {
    ...presentPlan(year, steps),
    loan: {
      on,
      rule: limit && { says: limit.reason.words, source: limit.source },
      keepFen,
      limitFen: limit?.limitFen ?? null,
      withoutFen: sumOf(free),
    },
  };
}

function presentPlan(year: YearAhead, steps: readonly PlanStep[]): Pick<YearPlan, 'steps' | 'totalFen'> {
  return {
    totalFen: sumOf(steps),
    steps: steps.map(({ on, itemCode, amountFen, eligibility }, index) => ({
      ...{ on, itemCode, amountFen, eligibility },
      itemName: itemNameOf(year.foresight, itemCode, on),
      certain: year.isCertain(itemCode, on, { ...eligibility, capFen: amountFen }, steps.slice(0, index)),
    })),
  };
}

function limitsInWords({ perWithdrawalFen, perDayFen }: WithdrawalLimits): string[] {
  const limits = [
    ...(perWithdrawalFen === null ? [] : [`每次最多提 ${yuan(perWithdrawalFen)}`]),
    ...(perDayFen === null ? [] : [`每天最多提 ${yuan(perDayFen)}`]),
  ];
  return limits.length === 0 ? [] : [`您自己设了${limits.join('、')}，安排没有超过它。要改，到“账户安全”。`];
}

function assumptionsOf({ foresight: { ledger } }: YearAhead): string[] {
  const paidInto = ledger?.accounts.some(
    ({ status, monthlyDepositFen }) => status === 'active' && monthlyDepositFen > 0,
  );
  return [
    ...(paidInto === true
      ? ['单位往后每个月照现在的数缴存，一个月的缴存从下个月 1 日起算；没有算利息。']
      : []),
    '住房、婚姻、贷款还款和发票都和今天查到的一样；有了变化，答案会跟着变。',
    '规则是今天已经公布的；以后公布的新规则，到时候会告诉您。',
    '要填表、要人工核对、要您另外同意才能查的，和正在办的业务，没有算进安排里。',
  ];
}
