import {
  addMonths,
  dayWithYear,
  findAnswerProblems,
  standingAmountInWords,
  yuan,
  type Answers,
  type Day,
  type StandingAmount,
  type StandingAmountKind,
  type StandingOffer,
  type StandingPeriod,
  type StandingTerms,
} from '@gjj/shared-types';
import { parseYuan } from '../case/decision/yuan-input';

/** What is agreed on at the window, as far as it is filled in. */
export interface StandingDraft {
  every: StandingPeriod | null;
  month: string;
  dayOfMonth: string;
  amount: StandingAmountKind | null;
  /** In yuan. */
  most: string;
  endOn: Day | null;
  goal: 'card' | 'loan' | null;
  cardId: StandingTerms['cardId'];
  answers: Answers;
}

/** Where there is nothing to choose it is chosen. */
export function startOf({ choices, amounts, loan }: StandingOffer): StandingDraft {
  const open = choices.filter(({ maySign }) => maySign);
  return {
    every: open.length === 1 ? open[0]!.every : null,
    month: '',
    dayOfMonth: '',
    amount: amounts.length === 1 ? amounts[0]! : null,
    most: '',
    endOn: null,
    goal: loan === null ? 'card' : null,
    cardId: null,
    answers: {},
  };
}

const whole = (text: string) => (/^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : null);

const isWithin = (value: number | null, from: number, to: number) =>
  value !== null && value >= from && value <= to;

/** What is missing or wrong, by the draft's field; the server looks again. */
export function standingProblems(
  draft: StandingDraft,
  offer: StandingOffer,
  today: Day,
): Record<string, string> {
  const { from, to } = offer.days;
  const problems: Record<string, string | false> = {
    ...findAnswerProblems(offer.questions, draft.answers, { complete: true, today }),
    every: draft.every === null && '请选多久办一次',
    month: draft.every === 'year' && !isWithin(whole(draft.month), 1, 12) && '请填 1 到 12 里的一个月',
    dayOfMonth: !isWithin(whole(draft.dayOfMonth), from, to) && `请填 ${from} 到 ${to} 里的一天`,
    amount: draft.amount === null && '请选每次提多少',
    most: draft.amount === 'fixed' && (parseYuan(draft.most) ?? 0) <= 0 && '请填每次最多提多少元',
    endOn: draft.endOn === null && '请选约定到哪天',
    goal: draft.goal === null && '请选钱到哪里',
    card: draft.goal === 'card' && draft.cardId === null && '请选或者登记一张本人的卡',
  };
  return Object.fromEntries(
    Object.entries(problems).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Of a draft without problems; null while something is missing. */
export function termsOf(draft: StandingDraft): StandingTerms | null {
  const { every, endOn, goal, cardId } = draft;
  const [amount, dayOfMonth] = [amountOf(draft), whole(draft.dayOfMonth)];
  if (every === null || endOn === null || amount === null || dayOfMonth === null) return null;
  const month = every === 'year' ? whole(draft.month) : null;
  return { every, month, dayOfMonth, amount, cardId: goal === 'loan' ? null : cardId, endOn };
}

function amountOf({ amount, most }: StandingDraft): StandingAmount | null {
  if (amount !== 'fixed') return amount === null ? null : { kind: amount };
  const mostFen = parseYuan(most);
  return mostFen === null ? null : { kind: 'fixed', mostFen };
}

const lengths = [3, 6, 12, 24, 36];

/** Some whole lengths, and the longest. */
export function endOptions({ latestEndOn, untilWords }: StandingOffer, today: Day) {
  const some = lengths
    .map((months) => ({ value: addMonths(today, months), label: `${months} 个月` }))
    .filter(({ value }) => value < latestEndOn);
  return [...some, { value: latestEndOn, label: untilWords }].map(({ value, label }) => ({
    value,
    label: `${label}（到${dayWithYear(value)}）`,
  }));
}

export const amountOptions = ({ amounts }: StandingOffer) =>
  amounts.map((kind) => ({
    value: kind,
    label: kind === 'fixed' ? '每次不超过一个数' : standingAmountInWords({ kind }),
  }));

export const goalOptions = ({ loan }: StandingOffer) => [
  { value: 'card', label: '付到本人的卡' },
  ...(loan === null
    ? []
    : [{ value: 'loan', label: `直接冲还公积金贷款（尾号 ${loan.last4}，还有 ${yuan(loan.balanceFen)}）` }]),
];
