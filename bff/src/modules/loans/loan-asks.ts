import type { LoanAnswers, LoanAsk } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import {
  factDefinition,
  isSensitive,
  notAsked,
  type Fact,
  type FactBook,
  type FactKey,
  type HomeLoanRule,
} from '../catalogue';

/** What departments know, as somebody is asked it; the fact's own label stands in where there is none. */
const words: Partial<Record<FactKey, string>> = {
  availableFen: '公积金账户里有多少钱',
  monthlyDepositFen: '每月缴存多少（单位和个人一起）',
  continuousMonths: '连续缴存了几个月',
  spouseDeposits: '配偶也在这里缴公积金吗',
  homesInCitySelf: '您在本市有几套住房',
  homesInCitySpouse: '配偶在本市有几套住房（没有配偶填 0）',
  fundLoan: '有没还清的公积金贷款吗',
  age: '您今年几岁',
  children: '有几个子女',
  minorChildren: '有几个未成年的子女',
};

const kinds = { money: 'money', count: 'count', 'yes-no': 'yes-no' } as const;
const typed = '您填写的内容';

/** Everything that the rules hang on and a person can say: facts first, then the questions of the centre. */
export function asksOf(rule: HomeLoanRule): LoanAsk[] {
  const facts = rule.factsNeeded.flatMap((key): LoanAsk[] => {
    const { type, label } = factDefinition(key);
    if (isBar(key) || isSensitive(key) || !(type in kinds)) return [];
    return [
      { key, label: words[key] ?? label, help: null, kind: kinds[type as keyof typeof kinds], of: 'fact' },
    ];
  });
  const order = Object.keys(words);
  const inOrder = facts.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
  const answers = rule.questions.map(({ key, label, kind, help = null }): LoanAsk => ({
    key,
    label,
    kind,
    help,
    of: 'answer',
  }));
  return [...inOrder, ...answers];
}

/** Something that stands in the way of a few (冻结, 限制): nobody is asked of it. */
const isBar = (key: FactKey): boolean => factDefinition(key).favourable === false;

/** Throws `loans.answers-invalid` with what is wrong of each. */
export function assertAnswers(asks: readonly LoanAsk[], answers: LoanAnswers): void {
  const byKey = new Map(asks.map((ask) => [ask.key, ask]));
  const fields = Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]) => {
      const kind = byKey.get(key)?.kind;
      if (kind === undefined) return [[key, '没有这一项']];
      if (kind === 'yes-no') return typeof value === 'boolean' ? [] : [[key, '请选择']];
      if (typeof value !== 'number') return [[key, '请填数字']];
      return kind === 'count' && value > 999 ? [[key, '请填一个小些的数']] : [];
    }),
  );
  if (Object.keys(fields).length > 0) throw new AppError('loans.answers-invalid', { fields });
}

/** Answers to the questions of the centre alone. */
export function answersOf(rule: HomeLoanRule, answers: LoanAnswers): LoanAnswers {
  const keys = new Set(rule.questions.map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}

/** What somebody says of themselves, as facts; that nothing bars them is taken for granted. */
export function factsOfWords(rule: HomeLoanRule, answers: LoanAnswers, observedAt: string): FactBook {
  return Object.fromEntries(
    rule.factsNeeded.map((key): [FactKey, Fact] => {
      if (isBar(key)) return [key, { known: true, value: false, source: '没有查，按没有算', observedAt }];
      const value = answers[key];
      return [key, value === undefined ? notAsked(key) : { known: true, value, source: typed, observedAt }];
    }),
  );
}

/** What a department or the ledger told stands; what nobody told, the member may say. */
export function filledIn(facts: FactBook, answers: LoanAnswers, observedAt: string): FactBook {
  const said = Object.entries(facts).flatMap(([key, fact]): [string, Fact][] => {
    const value = answers[key];
    return fact?.known === false && value !== undefined
      ? [[key, { known: true, value, source: typed, observedAt }]]
      : [];
  });
  return { ...facts, ...Object.fromEntries(said) };
}

/** What would settle more: asked, and neither told nor said. */
export function missingOf(asks: readonly LoanAsk[], facts: FactBook, answers: LoanAnswers): LoanAsk[] {
  return asks.filter(({ key, of }) =>
    of === 'answer' ? answers[key] === undefined : facts[key as FactKey]?.known !== true,
  );
}
