import type { Sharing } from '@gjj/shared-types';
import type { Environment } from '@marcbachmann/cel-js';
import type { CrossRules, Texts } from './centre-schema';
import { compileExpression, environmentOf, type Expression } from './expression';
import { isFactKey, type FactKey } from './fact-dictionary';
import type { JudgedItem, ProfileQuestion } from './item-schema';
import type { ProfileMaterial } from './material-schema';
import type { Amount, AmountStep, Condition, Frequency, Rules } from './rule-schema';
import { reportOfFamily } from './of-family';
import { reportVouchers } from './voucher-questions';
import { reportDeadRows } from './dead-rows';
import { checkWords, wordsOf } from './item-words';
import { placeholdersOf } from './template';
import { vocabularyOf, type QuestionKind, type Term, type Vocabulary } from './vocabulary';

type Report = (path: string, message: string) => void;

export interface CompiledCondition {
  rule: Condition | Frequency;
  when: Expression;
  personWhen: Expression | null;
  metOn: Expression | null;
}
/** One line of a table; the last has no `when`. */
export interface CompiledRow {
  when: Expression | null;
  label: string | null;
  value: Expression;
}
export interface CompiledStep {
  name: string | null;
  label: string;
  shown: boolean;
  /** Is its value part of the working: a sum, or months of a term? */
  isShown: boolean;
  /** See the schema's. */
  sharedBy?: Sharing;
  /** One row for a plain value. */
  rows: CompiledRow[];
  showWhen: Expression | null;
}
/** What a vocabulary needs to know of a question. */
type Asked = Pick<ProfileQuestion, 'key' | 'label'> & { kind: QuestionKind };

/** What an amount is worked out by, whatever it is the amount of. */
export interface CompiledRules {
  item: { rules: Rules; questions: readonly Asked[] };
  texts: Texts;
  vocabulary: Vocabulary;
  /** Names that the words need beside those of the expressions. */
  wordNames: readonly string[];
  /** Facts that anything of it may need, words included, in alphabetical order. */
  factKeys: readonly FactKey[];
  steps: CompiledStep[];
  terms: CompiledStep[];
  amountPersonWhen: Expression | null;
}
export interface CompiledItem extends CompiledRules {
  item: JudgedItem;
  conditions: CompiledCondition[];
  automaticWhen: Expression | null;
  frequency: { open: CompiledCondition; next: Expression | null } | null;
  materials: { material: ProfileMaterial; waivedWhen: Expression | null }[];
  questions: { question: ProfileQuestion; askWhen: Expression | null }[];
}

const noRules: Pick<Rules, 'conditions' | 'frequency'> = { conditions: [] };

/** Turns an item's rules into checked expressions; every problem is reported, none is thrown. */
export function compileItem(
  item: JudgedItem,
  crossRules: CrossRules,
  texts: Texts,
  report: Report,
): CompiledItem {
  const vocabulary = vocabularyOf(item, report);
  const compile = compilerOf(environmentOf(vocabulary), report);
  const { amount } = item.rules;
  // Rules that have ended judge nobody; what every item keeps still does.
  const { conditions, frequency } = item.endedOn === null ? item.rules : noRules;
  reportDeadRows(item, compile.needed, report);
  const words = wordsOf(item, crossRules);
  for (const [path, text] of words) checkWords(vocabulary, text, path, report);
  reportVouchers(item, report);
  reportOfFamily(item, report);
  const compiled: Omit<CompiledItem, 'factKeys'> = {
    item,
    texts,
    vocabulary,
    wordNames: words.flatMap(([, text]) => placeholdersOf(text)),
    conditions: [
      ...crossRules.conditions.map((rule, index) => compileCondition(rule, compile, `cross-rules.${index}`)),
      ...conditions.map((rule, index) => compileCondition(rule, compile, `rules.conditions.${index}`)),
    ],
    ...compileAmount(amount, compile, report),
    amountPersonWhen: compile.optional(amount.personWhen, 'bool', 'rules.amount.personWhen'),
    automaticWhen: compile.optional(item.automaticWhen, 'bool', 'automaticWhen'),
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
  return { ...compiled, factKeys: factsOfItem(compiled) };
}

/** Rules that are no item's; `given`: names that are worked out before they are judged. */
export interface RulesToCompile {
  rules: Rules;
  questions?: readonly Asked[] | undefined;
  given?: readonly [string, Term][] | undefined;
}

/** An amount that is no item's, and its conditions; no materials, no frequency. Reports as `compileItem`. */
export function compileRules(
  { rules, questions = [], given = [] }: RulesToCompile,
  texts: Texts,
  report: Report,
): CompiledRules & Pick<CompiledItem, 'conditions'> {
  const item = { rules, questions, materials: [] };
  const vocabulary = vocabularyOf(item, report, given);
  const compile = compilerOf(environmentOf(vocabulary), report);
  reportDeadRows(item, compile.needed, report);
  const words = wordsOf(item, { conditions: [] });
  for (const [path, text] of words) checkWords(vocabulary, text, path, report);
  const compiled: Omit<CompiledRules, 'factKeys'> & Pick<CompiledItem, 'conditions'> = {
    item,
    texts,
    vocabulary,
    wordNames: words.flatMap(([, text]) => placeholdersOf(text)),
    conditions: rules.conditions.map((rule, index) =>
      compileCondition(rule, compile, `rules.conditions.${index}`),
    ),
    ...compileAmount(rules.amount, compile, report),
    amountPersonWhen: compile.optional(rules.amount.personWhen, 'bool', 'rules.amount.personWhen'),
  };
  const ofConditions = compiled.conditions.flatMap(namesOfCondition);
  return { ...compiled, factKeys: factsAmong([...namesOfAmount(compiled), ...ofConditions]) };
}

/** One yes-no expression over the names of such rules. */
export function compileExpressionIn(
  { rules, questions = [], given = [] }: RulesToCompile,
  text: string,
  path: string,
  report: Report,
): Expression {
  const vocabulary = vocabularyOf({ rules, questions }, () => undefined, given);
  return compilerOf(environmentOf(vocabulary), report).needed(text, 'bool', path);
}

const namesOfCondition = ({ when, personWhen, metOn }: CompiledCondition): string[] =>
  [when, personWhen, metOn].flatMap((expression) => expression?.names ?? []);

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
      personWhen: compile.optional(rule.personWhen, 'bool', `${path}.personWhen`),
      metOn: compile.needed(rule.metOn ?? rule.openFrom, 'day', `${path}.metOn`),
    },
    next: compile.optional(rule.nextAfterToday, 'day', `${path}.nextAfterToday`),
  };
}

function compileAmount(
  amount: Amount,
  compile: Compiler,
  report: Report,
): Pick<CompiledItem, 'steps' | 'terms'> {
  const step =
    (path: string) =>
    (step: AmountStep, index: number): CompiledStep => ({
      name: step.name ?? null,
      label: step.label,
      shown: step.shown,
      isShown: step.unit !== 'count',
      ...(step.sharedBy && { sharedBy: step.sharedBy }),
      rows: compileRows(step, compile, `${path}.${index}`),
      showWhen: compile.optional(step.showWhen, 'bool', `${path}.${index}.showWhen`),
    });
  const steps = amount.steps.map(step('rules.amount.steps'));
  reportLoops(steps, report);
  return { steps, terms: amount.leastOf.map(step('rules.amount.leastOf')) };
}

function compileRows({ value, rows }: AmountStep, compile: Compiler, path: string): CompiledRow[] {
  if (rows === undefined)
    return [{ when: null, label: null, value: compile.needed(value ?? '', 'int', `${path}.value`) }];
  return rows.map((row, index) => ({
    when: compile.optional(row.when, 'bool', `${path}.rows.${index}.when`),
    label: row.label,
    value: compile.needed(row.value, 'int', `${path}.rows.${index}.value`),
  }));
}

/** A step is worked out from those before it: one that names itself or a later one would wait for ever. */
function reportLoops(steps: readonly CompiledStep[], report: Report): void {
  steps.forEach((step, index) => {
    const notYet = new Set(steps.slice(index).map(({ name }) => name));
    for (const name of expressionsOf(step).flatMap(({ names }) => names))
      if (notYet.has(name))
        report(
          `rules.amount.steps.${index}`,
          `needs ${name}, which is worked out here or later; put it first`,
        );
  });
}

/** All expressions of a step but the one that only decides whether it is shown. */
export function expressionsOf({ rows }: CompiledStep): Expression[] {
  return rows.flatMap(({ when, value }) => (when === null ? [value] : [when, value]));
}

/** With whom the limit of its sum is shared; null: with nobody. */
export function sharingOf(compiled: CompiledItem | undefined): Sharing | null {
  return compiled?.terms.find(({ sharedBy }) => sharedBy !== undefined)?.sharedBy ?? null;
}

function namesOfAmount(compiled: Omit<CompiledRules, 'factKeys'>): string[] {
  const { steps, terms, amountPersonWhen, wordNames } = compiled;
  const expressions = [
    ...[...steps, ...terms].flatMap((step) => [...expressionsOf(step), step.showWhen]),
    amountPersonWhen,
  ];
  return [...expressions.flatMap((expression) => expression?.names ?? []), ...wordNames];
}

const factsAmong = (names: readonly string[]): FactKey[] => [...new Set(names)].filter(isFactKey).sort();

function factsOfItem(compiled: Omit<CompiledItem, 'factKeys'>): FactKey[] {
  const { conditions, frequency, materials, questions } = compiled;
  const expressions = [
    ...conditions.flatMap(({ when, personWhen, metOn }) => [when, personWhen, metOn]),
    ...(frequency === null
      ? []
      : [frequency.open.when, frequency.open.personWhen, frequency.open.metOn, frequency.next]),
    compiled.automaticWhen,
    ...materials.map(({ waivedWhen }) => waivedWhen),
    ...questions.map(({ askWhen }) => askWhen),
  ];
  return factsAmong([
    ...expressions.flatMap((expression) => expression?.names ?? []),
    ...namesOfAmount(compiled),
    compiled.item.homeKeyFact ?? '',
  ]);
}
