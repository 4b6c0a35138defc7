import type { ExplainedLine } from '@gjj/shared-types';
import { presentSource } from '../domain/reason';
import type { Amount, AmountStep } from '../domain/rule-schema';
import { placeholdersOf } from '../domain/template';
import type { ItemNames } from './item-names';
import { amountSentence } from './rule-words';
import { valueExpressionInWords } from './expression-words';

/** How much: the rule's sentence, its tables row by row, and the terms of which the least counts. */
export function amountLines(amount: Amount, names: ItemNames): ExplainedLine[] {
  const rule = { ruleId: amount.id, source: presentSource(amount.source) };
  const sentence = amountSentence(amount, names);
  const steps = amount.steps.flatMap((step) => stepLine(step, names));
  return [
    ...(sentence === null ? [] : [{ ...rule, text: sentence, below: [] }]),
    ...steps.map((line) => ({ ...line, ...rule })),
    { ...termsLine(amount.leastOf, names), ...rule },
  ];
}

type Words = Pick<ExplainedLine, 'text' | 'below'>;

function stepLine(step: AmountStep, names: ItemNames): Words[] {
  if (step.rows !== undefined) return [{ text: `${names.fill(step.label)}：`, below: rowLines(step, names) }];
  if (!step.shown && step.name === undefined) return [];
  return [{ text: withValue(step.label, step.value, step.unit === 'fen', names), below: [] }];
}

/** 二孩及以上家庭，每人每月：¥1,700 */
export function rowLines({ rows = [], unit }: AmountStep, names: ItemNames): string[] {
  return rows.map(({ label, value }) => withValue(label, value, unit === 'fen', names));
}

function termsLine(terms: readonly AmountStep[], names: ItemNames): Words {
  const below = terms.flatMap((term) => termLines(term, names));
  return below.length === 1 ? { text: `最多提：${below[0]}`, below: [] } : { text: '取下面最少的：', below };
}

function termLines(term: AmountStep, names: ItemNames): string[] {
  if (term.rows === undefined) return [withValue(term.label, term.value, true, names)];
  return [`${names.fill(term.label)}：${rowLines(term, names).join('；')}`];
}

/** The label with its value, unless the label is the formula itself or says the value already. */
function withValue(label: string, value: string | undefined, money: boolean, names: ItemNames): string {
  const words = names.fill(label);
  const isFormula = placeholdersOf(label).some((name) => names.parameter(name) === undefined);
  const told = value === undefined || isFormula ? null : valueExpressionInWords(value, names, money);
  return told === null || saysAlready(words, told) ? words : `${words}：${told}`;
}

/** 备案的月租金 needs no 备案月租金 behind it. */
function saysAlready(words: string, value: string): boolean {
  return words.includes(value) || (!/\d/.test(value) && [...value].every((letter) => words.includes(letter)));
}
