import type { StandingPeriod } from '@gjj/shared-types';
import type { CrossRules, Texts } from './centre-schema';
import { compileItem, type CompiledItem } from './compile-item';
import { compileExpression, environmentOf, type Expression } from './expression';
import { isFactKey, type FactKey } from './fact-dictionary';
import type { JudgedItem } from './item-schema';
import type { RunRules, Standing, Stop } from './standing-schema';

type Report = (path: string, message: string) => void;

/** The rules of a run of a standing order, ready to be judged by. */
export interface CompiledRun {
  item: CompiledItem;
  stops: { stop: Stop; when: Expression }[];
  instalment: Expression | null;
  until: Expression | null;
}

/** What may be agreed on of the item; null where nothing may. */
export function standingOf(item: object): Standing | null {
  return 'standing' in item ? ((item.standing as Standing | undefined) ?? null) : null;
}

/** The item's rules with what a run has otherwise: parameters one by one, amount and frequency whole. */
export function itemOfRun(item: JudgedItem, own: RunRules | undefined): JudgedItem {
  if (own === undefined) return item;
  const replaced = new Set(own.parameters.map(({ name }) => name));
  const frequency = own.frequency === undefined ? item.rules.frequency : (own.frequency ?? undefined);
  return {
    ...item,
    rules: {
      ...item.rules,
      parameters: [...item.rules.parameters.filter(({ name }) => !replaced.has(name)), ...own.parameters],
      amount: own.amount ?? item.rules.amount,
      frequency,
    },
  };
}

/** One for each period that may be agreed on; every problem is reported under `standing`, none is thrown. */
export function compileRuns(
  item: JudgedItem,
  crossRules: CrossRules,
  texts: Texts,
  report: Report,
): Map<StandingPeriod, CompiledRun> {
  const standing = standingOf(item);
  if (standing === null) return new Map();
  return new Map(
    standing.periods.map(({ every, rules }, index) => {
      const told: Report = (path, message) =>
        report(`standing.periods.${index}`, `${every}: ${path}: ${message}`);
      const compiled = compileItem(itemOfRun(item, rules), crossRules, texts, told);
      return [every, { item: compiled, ...compileStops(standing, compiled, report) }];
    }),
  );
}

function compileStops(
  standing: Standing,
  { vocabulary }: CompiledItem,
  report: Report,
): Pick<CompiledRun, 'stops' | 'instalment' | 'until'> {
  const environment = environmentOf(vocabulary);
  const compile = (text: string, wanted: 'bool' | 'int' | 'day', path: string) =>
    compileExpression(environment, text, wanted, (message) => report(`standing.${path}`, message));
  return {
    stops: standing.stops.map((stop, index) => ({
      stop,
      when: compile(stop.when, 'bool', `stops.${index}.when`),
    })),
    instalment: standing.instalment === undefined ? null : compile(standing.instalment, 'int', 'instalment'),
    until: standing.until === undefined ? null : compile(standing.until, 'day', 'until'),
  };
}

/** Facts that a run may need, in alphabetical order. */
export function factsOfRun({ item, stops, instalment, until }: CompiledRun): FactKey[] {
  const expressions = [...stops.map(({ when }) => when), instalment, until];
  const names = expressions.flatMap((expression) => expression?.names ?? []).filter(isFactKey);
  return [...new Set([...item.factKeys, ...names])].sort();
}
