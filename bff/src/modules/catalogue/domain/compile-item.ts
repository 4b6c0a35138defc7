import type { Environment } from '@marcbachmann/cel-js';
import type { CrossRules, Texts } from './centre-schema';
import { compileExpression, environmentOf, type Expression } from './expression';
import { isFactKey, type FactKey } from './fact-dictionary';
import type { OnlineItem, ProfileMaterial, ProfileQuestion } from './item-schema';
import type { Amount, Condition, Frequency } from './rule-schema';
import { placeholdersOf } from './template';
import { vocabularyOf, type Vocabulary } from './vocabulary';

type Report = (path: string, message: string) => void;

export interface CompiledCondition {
  rule: Condition | Frequency;
  when: Expression;
  personWhen: Expression | null;
  metOn: Expression | null;
}
export interface CompiledStep {
  name: string | null;
  label: string;
  shown: boolean;
  isMoney: boolean;
  value: Expression;
  showWhen: Expression | null;
}
export interface CompiledItem {
  item: OnlineItem;
  texts: Texts;
  vocabulary: Vocabulary;
  conditions: CompiledCondition[];
  steps: CompiledStep[];
  terms: CompiledStep[];
  frequency: { open: CompiledCondition; next: Expression | null } | null;
  materials: { material: ProfileMaterial; waivedWhen: Expression | null }[];
  questions: { question: ProfileQuestion; askWhen: Expression | null }[];
}

/** Turns an item's rules into checked expressions; every problem is reported, none is thrown. */
export function compileItem(
  item: OnlineItem,
  crossRules: CrossRules,
  texts: Texts,
  report: Report,
): CompiledItem {
  const vocabulary = vocabularyOf(item, report);
  const compile = compilerOf(environmentOf(vocabulary), report);
  const { conditions, amount, frequency } = item.rules;
  for (const [path, words] of wordsOf(item)) checkWords(vocabulary, words, path, report);
  return {
    item,
    texts,
    vocabulary,
    conditions: [
      ...crossRules.conditions.map((rule, index) => compileCondition(rule, compile, `cross-rules.${index}`)),
      ...conditions.map((rule, index) => compileCondition(rule, compile, `rules.conditions.${index}`)),
    ],
    ...compileAmount(amount, compile),
    frequency: frequency === undefined ? null : compileFrequency(frequency, compile),
    materials: item.materials.map((material, index) => ({
      material,
      waivedWhen: compile.optional(material.waivedWhen, 'bool', `materials.${index}.waivedWhen`),
    })),
    questions: item.questions.map((question, index) => ({
      question,
      askWhen: compile.optional(question.askWhen, 'bool', `questions.${index}.askWhen`),
    })),
  };
}

function compilerOf(environment: Environment, report: Report) {
  const needed = (text: string, wanted: 'bool' | 'int' | 'day', path: string) =>
    compileExpression(environment, text, wanted, (message) => report(path, message));
  return {
    needed,
    optional: (text: string | undefined, wanted: 'bool' | 'int' | 'day', path: string) =>
      text === undefined ? null : needed(text, wanted, path),
  };
}
type Compiler = ReturnType<typeof compilerOf>;

function compileCondition(rule: Condition, compile: Compiler, path: string): CompiledCondition {
  return {
    rule,
    when: compile.needed(rule.when, 'bool', `${path}.when`),
    personWhen: compile.optional(rule.personWhen, 'bool', `${path}.personWhen`),
    metOn: compile.optional(rule.metOn, 'day', `${path}.metOn`),
  };
}

function compileFrequency(rule: Frequency, compile: Compiler): CompiledItem['frequency'] {
  const path = 'rules.frequency';
  return {
    open: {
      rule,
      when: compile.needed(`(${rule.openFrom}) <= today`, 'bool', `${path}.openFrom`),
      personWhen: null,
      metOn: compile.needed(rule.openFrom, 'day', `${path}.openFrom`),
    },
    next: compile.optional(rule.nextAfterToday, 'day', `${path}.nextAfterToday`),
  };
}

function compileAmount(amount: Amount, compile: Compiler): Pick<CompiledItem, 'steps' | 'terms'> {
  const step = (path: string) => (step: Amount['leastOf'][number], index: number) => ({
    name: step.name ?? null,
    label: step.label,
    shown: true,
    isMoney: true,
    value: compile.needed(step.value, 'int', `${path}.${index}.value`),
    showWhen: compile.optional(step.showWhen, 'bool', `${path}.${index}.showWhen`),
  });
  return {
    steps: amount.steps.map((raw, index) => ({
      ...step('rules.amount.steps')(raw, index),
      shown: raw.shown,
      isMoney: raw.unit === 'fen',
    })),
    terms: amount.leastOf.map(step('rules.amount.leastOf')),
  };
}

function wordsOf(item: OnlineItem): [path: string, words: string][] {
  const { conditions, amount, frequency } = item.rules;
  const ofRule = (rule: Condition | Amount | Frequency, path: string): [string, string][] => [
    ...Object.entries(rule.words).map(([key, words]): [string, string] => [`${path}.words.${key}`, words]),
    ...Object.entries(rule.remedy).map(([key, words]): [string, string] => [`${path}.remedy.${key}`, words]),
  ];
  return [
    ...conditions.flatMap((rule, index) => ofRule(rule, `rules.conditions.${index}`)),
    ...ofRule(amount, 'rules.amount'),
    ...amount.steps.map((step, index): [string, string] => [`rules.amount.steps.${index}.label`, step.label]),
    ...amount.leastOf.map((step, index): [string, string] => [
      `rules.amount.leastOf.${index}.label`,
      step.label,
    ]),
    ...(frequency === undefined ? [] : ofRule(frequency, 'rules.frequency')),
  ];
}

/** Names that the engine itself knows: the amount and the day on which a "no" becomes a "yes". */
const engineNames = new Set(['cap', 'metOn']);

function checkWords(vocabulary: Vocabulary, words: string, path: string, report: Report): void {
  for (const name of placeholdersOf(words))
    if (!vocabulary.has(name) && !engineNames.has(name))
      report(path, `the words name {${name}}, which does not exist`);
}

/** Facts that the item may need, in the dictionary's order. */
export function factsNeeded({
  conditions,
  steps,
  terms,
  frequency,
  materials,
  questions,
}: CompiledItem): FactKey[] {
  const expressions = [
    ...conditions.flatMap(({ when, personWhen, metOn }) => [when, personWhen, metOn]),
    ...[...steps, ...terms].flatMap(({ value, showWhen }) => [value, showWhen]),
    ...(frequency === null ? [] : [frequency.open.when, frequency.next]),
    ...materials.map(({ waivedWhen }) => waivedWhen),
    ...questions.map(({ askWhen }) => askWhen),
  ];
  return [...new Set(expressions.flatMap((expression) => expression?.names ?? []))].filter(isFactKey).sort();
}
