import type { Answers, FactUsed, StandingPeriod } from '@gjj/shared-types';
import type { CompiledRules } from './compile-item';
import type { Expression, Values } from './expression';
import { factDefinition, isFactKey, type FactKey } from './fact-dictionary';
import { notAsked, type Fact, type FactBook, type FactValue } from './facts';
import { fillWords } from './template';
import { factInWords, valueInWords } from './value-words';

export interface Moment {
  /** The day at the centre, YYYY-MM-DD. */
  today: string;
  /** The instant, ISO 8601 in UTC. */
  now: string;
  answers: Answers;
  /** Of a run of a standing order: how often it runs. Left out: it is applied for by hand. */
  every?: StandingPeriod | undefined;
}

const hourMs = 3_600_000;

/** What one assessment knows: facts that are fresh, answers of the form, parameters, and steps worked out so far. */
export class Scope {
  private readonly values: Record<string, boolean | bigint | string> = Object.create(null) as Record<
    string,
    never
  >;
  /** What a step was worked out from, so that a reason that uses the step names it. */
  private readonly namesBehind = new Map<string, readonly string[]>();

  constructor(
    private readonly compiled: CompiledRules,
    private readonly facts: FactBook,
    readonly moment: Moment,
    /** Facts that are asked of it: more than the rules' own where something beside them is judged by it. */
    keys: readonly FactKey[] = compiled.factKeys,
  ) {
    this.set('today', moment.today);
    for (const { name, value } of compiled.item.rules.parameters) this.set(name, value);
    for (const { key } of compiled.item.questions) this.set(key, moment.answers[key]);
    for (const key of keys) this.setFact(key);
  }

  evaluate(expression: Expression): FactValue | undefined {
    return expression.evaluate(this.values as Values);
  }

  holds(expression: Expression): boolean {
    return this.evaluate(expression) === true;
  }

  set(name: string, value: FactValue | undefined, behind: readonly string[] = []): void {
    if (value !== undefined && value !== '')
      this.values[name] = typeof value === 'number' ? BigInt(value) : value;
    if (behind.length > 0) this.namesBehind.set(name, behind);
  }

  private setFact(key: FactKey): void {
    const fact = this.freshFact(key);
    if (fact.known) this.set(key, fact.value);
  }

  /** The facts and answers that a reason rests on, each once, as they were used. */
  factsUsedBy(expressions: readonly (Expression | null)[]): FactUsed[] {
    const names = expressions.flatMap((expression) => expression?.names ?? []);
    return this.trace(names).flatMap((name) => this.presentUsed(name));
  }

  /** The names and what stands behind those that are steps, each once. */
  trace(names: readonly string[]): string[] {
    return [...new Set(names.flatMap((name) => [name, ...(this.namesBehind.get(name) ?? [])]))];
  }

  private presentUsed(name: string): FactUsed[] {
    if (isFactKey(name)) return [this.presentFact(name)];
    const term = this.compiled.vocabulary.get(name);
    if (term?.kind !== 'answer') return [];
    const known = name in this.values;
    const words = known ? this.wordsOf(name) : '还没有填写';
    return [{ key: name, label: term.label, words, known, source: '您填写的内容', observedAt: null }];
  }

  private presentFact(key: FactKey): FactUsed {
    const definition = factDefinition(key);
    const fact = this.freshFact(key);
    return {
      key,
      label: definition.label,
      words: factInWords(key, fact, this.moment.today, this.compiled.texts.unknownFact),
      known: fact.known || fact.why === 'nothing-to-tell',
      source: fact.source,
      observedAt: fact.observedAt,
    };
  }

  private freshFact(key: FactKey): Fact {
    const { maxAgeHours } = factDefinition(key);
    const fact = this.facts[key] ?? notAsked(key);
    if (fact.observedAt === null) return fact;
    const age = Date.parse(this.moment.now) - Date.parse(fact.observedAt);
    return age <= maxAgeHours * hourMs
      ? fact
      : { known: false, why: 'stale', source: fact.source, observedAt: null };
  }

  /** A value in words; where it is unknown, the centre's words for that. */
  wordsOf(name: string): string {
    const term = this.compiled.vocabulary.get(name);
    const value = this.values[name];
    if (term === undefined || value === undefined) return this.compiled.texts.unknownFact;
    return valueInWords(term.unit, typeof value === 'bigint' ? Number(value) : value, this.moment.today);
  }

  fill(words: string, extra: Readonly<Record<string, string>> = {}): string {
    return fillWords(words, (name) => extra[name] ?? this.wordsOf(name));
  }
}
