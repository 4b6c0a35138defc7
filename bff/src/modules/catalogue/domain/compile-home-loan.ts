import type { Texts } from './centre-schema';
import {
  compileExpressionIn,
  compileRules,
  type CompiledCondition,
  type CompiledRules,
  type RulesToCompile,
} from './compile-item';
import { timeProblems, type Dated } from './dated';
import type { Expression } from './expression';
import { isFactKey, type FactKey } from './fact-dictionary';
import { daysOfLoan, homeLoanOn, type HomeLoan, type LoanRate } from './home-loan-schema';
import type { Amount } from './rule-schema';
import type { Term } from './vocabulary';

type Report = (path: string, message: string) => void;
interface Problem {
  path: string[];
  message: string;
}

export interface CompiledHomeLoan {
  amount: CompiledRules;
  home: CompiledRules | null;
  term: CompiledRules | null;
  conditions: CompiledCondition[];
  rates: { when: Expression | null; rate: LoanRate }[];
  /** Of all of them, each once. */
  factKeys: FactKey[];
}

/** Worked out before the home's limit: it may name them. */
const given: [string, Term][] = [
  ['termMonths', { kind: 'step', unit: 'count', label: '贷款月数' }],
  ['rateMilli', { kind: 'step', unit: 'count', label: '年利率' }],
];

/** Rules as they stand on one day. Every problem is reported, none is thrown. */
export function compileHomeLoan(loan: HomeLoan, texts: Texts, report: Report): CompiledHomeLoan {
  const { parameters, questions, conditions } = loan;
  const part = (place: string, amount: Amount, more: Partial<RulesToCompile>) =>
    compileRules({ rules: { parameters, conditions: [], amount }, ...more }, texts, (path, message) =>
      report(path.replace(/^rules\.amount/, place).replace(/^rules\./, ''), message),
    );
  const whole = { rules: { parameters, conditions, amount: loan.amount }, questions };
  const judged = compileRules(whole, texts, (path, message) => {
    if (path.startsWith('rules.conditions')) report(path.replace(/^rules\./, ''), message);
  });
  const home = loan.home === undefined ? null : part('home', loan.home, { questions, given });
  const term = loan.term === undefined ? null : part('term', loan.term, { questions });
  if (loan.term !== undefined) reportUnits(loan.term, report);
  const rates = compileRates(loan, report);
  const amount = part('amount', loan.amount, {});
  const named = rates.flatMap(({ when }) => when?.names ?? []).filter(isFactKey);
  const keys = [amount, home, term, judged].flatMap((one) => one?.factKeys ?? []);
  return {
    ...{ amount, home, term, rates },
    conditions: judged.conditions,
    factKeys: [...new Set([...keys, ...named])].sort(),
  };
}

/** A term is told in months, from its first step to its last. */
function reportUnits({ steps, leastOf }: Amount, report: Report): void {
  for (const [list, entries] of Object.entries({ steps, leastOf }))
    entries.forEach(({ unit }, index) => {
      if (unit === 'fen') report(`term.${list}.${index}`, 'is part of a term; its unit is months, or count');
    });
}

function compileRates({ rates, parameters, questions, amount }: HomeLoan, report: Report) {
  const ground: RulesToCompile = { rules: { parameters, conditions: [], amount }, questions, given };
  const last = rates.at(-1);
  if (last?.when !== undefined)
    report(`rates.${rates.length - 1}`, 'has a condition; the last row is for everybody else and has none');
  return rates.map((rate, index) => {
    const path = `rates.${index}.when`;
    if (rate.when === undefined && rate !== last)
      report(`rates.${index + 1}`, 'is never reached: a row above it always holds');
    return {
      when: rate.when === undefined ? null : compileExpressionIn(ground, rate.when, path, report),
      rate,
    };
  });
}

/** Every problem of the versions of a centre, with its place in the file: each stand of each version is compiled. */
export function homeLoanProblems(loans: readonly HomeLoan[], texts: Texts): Problem[] {
  const times = timeProblems(loans).map(({ index, message }) => ({ path: [String(index)], message }));
  const written = loans.flatMap((loan, index) => {
    const within = timesWithin(loan);
    const found = within.length > 0 ? within : daysOfLoan(loan).flatMap((on) => problemsOn(loan, on, texts));
    return found.map(({ path, message }) => ({ path: [String(index), ...path], message }));
  });
  const told = new Map([...times, ...written].map((problem) => [JSON.stringify(problem), problem]));
  return [...told.values()];
}

function problemsOn(loan: HomeLoan, on: string, texts: Texts): Problem[] {
  const problems: Problem[] = [];
  compileHomeLoan(homeLoanOn([loan], on)!, texts, (path, message) =>
    problems.push({ path: placeIn(loan, on, path.split('.')), message }),
  );
  return problems;
}

const datedLists = ['parameters', 'conditions', 'rates'] as const;

/** Of a list whose entries have times, the place in the list as it is written. */
function placeIn(loan: HomeLoan, on: string, [list, place, ...rest]: string[]): string[] {
  const dated = datedLists.find((name) => name === list);
  if (dated === undefined || place === undefined) return [list, place, ...rest].flatMap((part) => part ?? []);
  const entries: readonly object[] = loan[dated];
  const entry: object | undefined = homeLoanOn([loan], on)?.[dated][Number(place)];
  return [dated, entry === undefined ? place : String(entries.indexOf(entry)), ...rest];
}

/** Versions of one parameter, one condition, one rate: neither overlap nor a gap. */
function timesWithin(loan: HomeLoan): Problem[] {
  return [
    ...clashes('parameters', loan.parameters, ({ name }) => name),
    ...clashes('conditions', loan.conditions, ({ id }) => id),
    ...clashes('rates', loan.rates, ({ label }) => label),
  ];
}

function clashes<T extends Dated>(
  list: string,
  entries: readonly T[],
  nameOf: (entry: T) => string,
): Problem[] {
  const names = [...new Set(entries.map(nameOf))];
  return names.flatMap((name) => {
    const versions = entries.filter((entry) => nameOf(entry) === name);
    return timeProblems(versions).map(({ index, message }) => ({
      path: [list, String(entries.indexOf(versions[index]!))],
      message: `${name} ${message}`,
    }));
  });
}
