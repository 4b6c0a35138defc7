import {
  addMonths,
  dayWithYear,
  standingAmountInWords,
  yuan,
  type Answers,
  type Day,
  type StandingAmount,
  type StandingAmountKind,
  type StandingChoice,
  type StandingOffer,
  type StandingOrder,
  type StandingPeriod,
  type StandingTerms,
} from '@gjj/shared-types';
import { readYuan, yuanText } from '@/features/application/money-text';

/** What is filled in so far, as it stands in the inputs; kept on the phone until it is signed. */
export interface TermsForm {
  every: StandingPeriod | null;
  month: string;
  dayOfMonth: string;
  amount: StandingAmountKind | null;
  /** In yuan. */
  most: string;
  endOn: Day | null;
  /** 冲还贷, or to a card; null: not chosen yet. */
  toLoan: boolean | null;
  cardId: StandingTerms['cardId'];
  answers: Answers;
}

export const emptyForm: TermsForm = {
  every: null,
  month: '',
  dayOfMonth: '',
  amount: null,
  most: '',
  endOn: null,
  toLoan: null,
  cardId: null,
  answers: {},
};

export const formKey = (itemCode: string, orderId: string): `draft:${string}` =>
  `draft:standing:${itemCode}:${orderId}`;

/** A change begins with what was agreed on. */
export function formOf({ terms }: Pick<StandingOrder, 'terms'>): TermsForm {
  const { every, month, dayOfMonth, amount, endOn, cardId } = terms;
  const most = amount.kind === 'fixed' ? yuanText(amount.mostFen) : '';
  return {
    ...{ every, month: String(month ?? ''), dayOfMonth: String(dayOfMonth), most, endOn, cardId },
    amount: amount.kind,
    toLoan: cardId === null,
    answers: {},
  };
}

/** Where there is nothing to choose it is chosen. */
export function withOnlyChoices(form: TermsForm, offer: StandingOffer): TermsForm {
  const [only, ...others] = offer.choices.filter(({ maySign }) => maySign);
  return {
    ...form,
    every: form.every ?? (only !== undefined && others.length === 0 ? only.every : null),
    amount: form.amount ?? (offer.amounts.length === 1 ? offer.amounts[0]! : null),
    // A form of before there was anything to choose has no word of it.
    toLoan: offer.loan === null ? false : (form.toLoan ?? null),
  };
}

/** The choice for how often it runs; the first where that is not chosen yet. */
export function choiceOf({ choices }: StandingOffer, { every }: Pick<TermsForm, 'every'>): StandingChoice {
  return choices.find((choice) => choice.every === every) ?? choices[0]!;
}

const whole = (text: string) => (/^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : null);

/** What is wrong or missing, by the id of its control; empty: it can be looked at and signed. */
export function findTermProblems(form: TermsForm, offer: StandingOffer): Record<string, string> {
  const { from, to } = offer.days;
  const date = whole(form.dayOfMonth);
  const month = whole(form.month);
  const most = readYuan(form.most);
  return {
    ...(form.every === null && { 'standing-every': '请选多久办一次' }),
    ...(form.every === 'year' &&
      (month === null || month < 1 || month > 12) && { 'standing-month': '请填 1 到 12 里的一个月' }),
    ...((date === null || date < from || date > to) && {
      'standing-day': `请填 ${from} 到 ${to} 里的一天`,
    }),
    ...(form.amount === null && { 'standing-amount': '请选每次提多少' }),
    ...(form.amount === 'fixed' &&
      (most === null || most <= 0) && { 'standing-most': '请填每次最多提多少元' }),
    ...(form.endOn === null && { 'standing-end': '请选约定到哪天' }),
    ...goalProblem(form),
  };
}

function goalProblem({ toLoan, cardId }: TermsForm): Record<string, string> {
  if (toLoan === null) return { 'standing-goal': '请选钱到哪里' };
  return toLoan || cardId !== null ? {} : { card: '请选一张收款的银行卡' };
}

/** null while something is missing. */
export function termsOf(form: TermsForm, offer: StandingOffer): StandingTerms | null {
  const { every, endOn } = form;
  const amount = amountOf(form);
  if (Object.keys(findTermProblems(form, offer)).length > 0) return null;
  if (every === null || endOn === null || amount === null) return null;
  const month = every === 'year' ? whole(form.month) : null;
  const cardId = form.toLoan === true ? null : form.cardId;
  return { every, month, dayOfMonth: whole(form.dayOfMonth) ?? 0, amount, cardId, endOn };
}

function amountOf({ amount, most }: TermsForm): StandingAmount | null {
  if (amount !== 'fixed') return amount === null ? null : { kind: amount };
  const mostFen = readYuan(most);
  return mostFen === null ? null : { kind: 'fixed', mostFen };
}

interface Option<V> {
  value: V;
  label: string;
  detail?: string;
}

/** Each way to fix the sum, with what it would come to today. */
export function amountOptions(offer: StandingOffer, choice: StandingChoice): Option<StandingAmountKind>[] {
  const { firstFen, instalmentFen, every } = choice;
  const details: Record<StandingAmountKind, string> = {
    most: firstFen === null ? '' : `照今天算是 ${yuan(firstFen)}；以后按那天的规定算`,
    fixed: '您定一个数；那天规定能提的不到这个数，就提能提的',
    instalment:
      instalmentFen === null
        ? ''
        : `现在每月应还 ${yuan(instalmentFen)}${every === 'year' ? '，按 12 个月算' : ''}`,
  };
  return offer.amounts.map((kind) => ({
    value: kind,
    label: kind === 'fixed' ? '每次不超过一个数' : standingAmountInWords({ kind }),
    ...(details[kind] === '' ? {} : { detail: details[kind] }),
  }));
}

const lengths = [3, 6, 12, 24, 36];

/** Ends to choose from: some whole lengths, the longest, and the present end of an order that is changed. */
export function endOptions(offer: StandingOffer, today: Day, present: Day | null): Option<Day>[] {
  const { latestEndOn, untilWords } = offer;
  const whole = lengths
    .map((months): Option<Day> => ({
      value: addMonths(today, months),
      label: months < 12 ? `${months} 个月` : `${months / 12} 年`,
    }))
    .filter(({ value }) => value < latestEndOn);
  const longest: Option<Day> = { value: latestEndOn, label: untilWords };
  const kept: Option<Day>[] = present === null ? [] : [{ value: present, label: '不变' }];
  const all = [...kept, ...whole, longest];
  const once = all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
  return once.map((option) => ({ ...option, detail: `到${dayWithYear(option.value)}` }));
}
