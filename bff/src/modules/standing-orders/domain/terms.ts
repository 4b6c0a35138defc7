import {
  addMonths,
  dayInWords,
  standingAmountInWords,
  standingWhenInWords,
  type Day,
  type StandingAmount,
  type StandingAmountKind,
  type StandingPeriod,
  type StandingTerms,
} from '@gjj/shared-types';
import type { OrderRecord } from './order-record';
import { firstPlan, type DayRule, type OnDayOff, type Schedule } from './schedule';

/** What a centre lets be agreed on of an item; profile data. */
export interface OfferedTerms {
  periods: readonly { every: StandingPeriod }[];
  days: { from: number; to: number };
  onDayOff: OnDayOff;
  amounts: readonly StandingAmountKind[];
  longestMonths: number;
}

/** The latest end that may be chosen on a day: so many months on, or the day by which a fact ends it. */
export function latestEnd(
  { longestMonths }: Pick<OfferedTerms, 'longestMonths'>,
  today: Day,
  until: Day | null,
): Day {
  const longest = addMonths(today, longestMonths);
  return until !== null && until < longest ? until : longest;
}

interface Limits {
  offer: OfferedTerms;
  rule: DayRule;
  /** The first day on which it may run. */
  fromDay: Day;
  latestEndOn: Day;
}

/** What is wrong with terms, by the field's name; empty where nothing is. */
export function termProblems(terms: StandingTerms, limits: Limits): Record<string, string> {
  return Object.fromEntries(
    [whenProblem(terms, limits), amountProblem(terms, limits), endProblem(terms, limits)].filter(
      (problem) => problem !== null,
    ),
  );
}

type Problem = [field: string, words: string];

function whenProblem({ every, month, dayOfMonth }: StandingTerms, { offer }: Limits): Problem | null {
  const { from, to } = offer.days;
  if (!offer.periods.some((period) => period.every === every)) return ['terms.every', '这项业务不能这样约定'];
  if ((every === 'year') !== (month !== null)) return ['terms.month', '请选每年几月办'];
  if (dayOfMonth < from || dayOfMonth > to)
    return ['terms.dayOfMonth', `请选每月 ${from} 日到 ${to} 日里的一天`];
  return null;
}

function amountProblem({ amount }: StandingTerms, { offer }: Limits): Problem | null {
  return offer.amounts.includes(amount.kind) ? null : ['terms.amount', '请选一种可以约定的金额'];
}

function endProblem(terms: StandingTerms, { rule, fromDay, latestEndOn }: Limits): Problem | null {
  if (terms.endOn > latestEndOn) return ['terms.endOn', `最晚到${dayInWords(latestEndOn, fromDay)}`];
  const { plannedOn } = firstPlan(terms, fromDay, rule);
  return plannedOn <= terms.endOn
    ? null
    : ['terms.endOn', `第一次要到${dayInWords(plannedOn, fromDay)}，结束的日子要在那以后`];
}

type Agreed = Schedule & { amount: StandingAmount; card: OrderRecord['card']; endOn: Day };

/** All that somebody signs for, in one sentence. */
export function termsInWords({ amount, card, endOn, ...schedule }: Agreed): string {
  const to =
    card.cardId === null ? `直接冲还尾号 ${card.last4} 的${card.bankName}` : `付到尾号 ${card.last4} 的卡`;
  return `${standingWhenInWords(schedule)}，${standingAmountInWords(amount)}，${to}，到${dayInWords(endOn)}（${endOn.slice(0, 4)}年）为止`;
}
