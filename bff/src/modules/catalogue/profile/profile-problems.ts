import type { CentreProfile } from '../domain/centre-schema';
import { partsOf, sharedRulesOn } from '../domain/centre-schema';
import { compileItem } from '../domain/compile-item';
import { compileRuns } from '../domain/compile-standing';
import { standsOn } from '../domain/awaiting-rules';
import { inForce, timeProblems, turningDays, type Dated } from '../domain/dated';
import { datedListsOf, isJudged, judgedItemOn } from '../domain/item-schema';
import { homeLoanProblems } from '../domain/compile-home-loan';
import { bundleProblems } from './bundle-problems';
import { bundleRunProblems } from './bundle-run-problems';
import { datedPath } from './dated-path';
import type { FiledItem, FiledProblem } from './filed-item';
import type { FiledValue } from './profile-reading';

/** What an item stands on. */
type Ground = Pick<CentreProfile, 'flows' | 'homeLoans' | 'law' | 'crossRules' | 'texts'>;

/** What the shapes alone do not show: times that clash, expressions that do not hold, names that do not exist. */
export function findProfileProblems(filed: readonly FiledItem[], centre: Ground): FiledProblem[] {
  const clashes = [...itemTimes(filed), ...filed.flatMap(timesWithin), ...flowTimes(centre)];
  // Without one version for each day there is nothing to compile.
  return clashes.length > 0
    ? clashes
    : [
        ...homeLoans(centre),
        ...bundleProblems(filed),
        ...bundleRunProblems(filed),
        ...filed.flatMap((one) => compileProblems(one, filed, centre)),
      ];
}

function flowTimes({ flows }: Ground): FiledProblem[] {
  const filed = { file: 'flow.yaml', path: '', value: null };
  return timeProblems(flows).map(({ index, message }) => ({ filed, path: [String(index)], message }));
}

function homeLoans(centre: Ground): FiledProblem[] {
  const filed = { file: 'home-loan.yaml', path: '', value: null };
  return homeLoanProblems(centre.homeLoans, centre.texts).map((problem) => ({ filed, ...problem }));
}

/** Versions of one item, by code. */
function itemTimes(filed: readonly FiledItem[]): FiledProblem[] {
  return groups(filed, ({ item }) => item.code).flatMap((versions) =>
    timeProblems(versions.map(({ item }) => item)).map(({ index, message }) => {
      const { item } = versions[index]!;
      return { filed: versions[index]!, path: ['code'], message: `${item.code} ${message}` };
    }),
  );
}

function timesWithin(filed: FiledItem): FiledProblem[] {
  const { item } = filed;
  const problems = datedListsOf(item).flatMap(({ path, entries, names }) =>
    groups(
      entries.map((entry, index) => ({ entry, index, name: names[index]! })),
      ({ name }) => name,
    ).flatMap((versions) =>
      timeProblems(versions.map(({ entry }) => entry)).map((problem) => {
        const { index, name } = versions[problem.index]!;
        const message = [name, problem.message].filter((part) => part !== '').join(' ');
        return { filed, path: [...path, String(index)], message };
      }),
    ),
  );
  return isJudged(item) ? [...problems, ...amountGaps(filed, item.rules.amount)] : problems;
}

/** Every day of an item needs an amount. */
function amountGaps(filed: FiledItem, amount: readonly Dated[]): FiledProblem[] {
  const days = turningDays([filed.item, ...amount]).filter((on) => inForce(filed.item, on));
  return days
    .filter((on) => !amount.some((version) => inForce(version, on)))
    .map((on) => ({ filed, path: ['rules', 'amount'], message: `no amount is in force on ${on}` }));
}

function groups<T>(entries: readonly T[], nameOf: (entry: T) => string): T[][] {
  const named = new Map<string, T[]>();
  for (const entry of entries) named.set(nameOf(entry), [...(named.get(nameOf(entry)) ?? []), entry]);
  return [...named.values()];
}

/** Conditions of every item: the law's come first, then the centre's own. */
function sharedRules({ crossRules }: Ground): FiledValue {
  return {
    file: crossRules.conditions.length > 0 ? 'cross-rules.yaml' : '_law/law.yaml',
    path: '',
    value: null,
  };
}

/** Rules that have ended with nothing after them stay as on their last day. */
function lastDayInForce({ effectiveTo }: Dated, on: string): string {
  return effectiveTo !== undefined && effectiveTo < on ? effectiveTo : on;
}

/** The item is compiled for each day on which anything of it changes. */
function compileProblems(filed: FiledItem, all: readonly FiledItem[], centre: Ground): FiledProblem[] {
  const { item } = filed;
  if (!isJudged(item)) return [];
  const items = all.map((one) => one.item);
  const shared = [...centre.law.conditions, ...centre.crossRules.conditions];
  const days = turningDays([...partsOf(item), ...shared, ...centre.flows]).filter((on) =>
    standsOn(item, items, on),
  );
  return days.flatMap((on) => {
    const own = lastDayInForce(item, on);
    const problems: FiledProblem[] = [];
    const report = (path: string, message: string) =>
      problems.push(
        path.startsWith('cross-rules.')
          ? { filed: sharedRules(centre), path: ['conditions', ...path.split('.').slice(1)], message }
          : { filed, path: datedPath(item, own, path), message },
      );
    const ground = [judgedItemOn(item, own), sharedRulesOn(centre, on), centre.texts, report] as const;
    compileItem(...ground);
    // What is wrong with the item itself is told once.
    if (problems.length === 0) compileRuns(...ground);
    return problems;
  });
}
