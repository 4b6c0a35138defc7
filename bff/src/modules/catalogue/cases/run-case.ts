import { instalmentFen } from '@gjj/shared-types';
import type { Catalogue } from '../catalogue';
import { UnknownItemError } from '../unknown-item-error';
import { homeLoanItem, type CentreCase, type Expected } from './case-file';
import { factBookOf } from './fact-book-of';

/** Noon of the day at the centre: the instant at which all facts of a case were told. */
export function noonOf(day: string): string {
  return `${day}T04:00:00.000Z`;
}

type Outcome = Partial<Record<keyof Expected, unknown>>;

/** The wish of a case about loans: how many months; an answer like any other. */
const wantedMonths = 'wantedMonths';

/** @throws UnknownItemError where the centre states nothing of loans */
function outcomeOfLoan(catalogue: Catalogue, { today, facts, answers }: CentreCase): Outcome {
  const rule = catalogue.on(today).homeLoan;
  if (rule === null) throw new UnknownItemError(homeLoanItem);
  const now = noonOf(today);
  const { [wantedMonths]: wanted, ...rest } = answers;
  const moment = { today, now, answers: rest };
  const months = typeof wanted === 'number' ? wanted : undefined;
  const { verdict, limitFen, account, home, term, rate, reasons } = rule.assess(
    factBookOf(facts, now),
    moment,
    months,
  );
  const all = [...reasons, account.reason, ...(home ? [home.reason] : []), ...(term ? [term.reason] : [])];
  const known = limitFen !== null && term?.months != null && term.months > 0 && rate !== null;
  return {
    verdict,
    capFen: limitFen,
    termMonths: term?.months ?? null,
    rateMilli: rate?.rateMilli ?? null,
    instalmentFen: known ? instalmentFen(limitFen, term.months!, rate.rateMilli) : null,
    because: all.filter((reason) => reason.verdict !== 'yes').map(({ ruleId }) => ruleId),
  };
}

/** What came out of a case, in the form in which its `expect` is written. */
function outcomeOf(catalogue: Catalogue, one: CentreCase): Outcome {
  const { item, today, facts, answers } = one;
  if (item === homeLoanItem) return outcomeOfLoan(catalogue, one);
  const now = noonOf(today);
  const book = factBookOf(facts, now);
  const moment = { today, now, answers };
  const { verdict, capFen, nextDate, automatic, reasons, waivedMaterials } = catalogue.assess(
    item,
    book,
    moment,
  );
  return {
    verdict,
    capFen,
    nextDate,
    automatic,
    because: reasons.filter((reason) => reason.verdict !== 'yes').map((reason) => reason.ruleId),
    waived: Object.keys(waivedMaterials),
    asked: catalogue.questionsToAsk(item, book, moment).map((question) => question.key),
  };
}

export interface Difference {
  field: keyof Expected;
  expected: unknown;
  got: unknown;
}

export type CaseResult = { passed: true } | { passed: false; noItem: boolean; differences: Difference[] };

/** Decides a case and compares. An item that is not there or not online on that day is a failure, not an error. */
export function runCase(catalogue: Catalogue, one: CentreCase): CaseResult {
  try {
    const differences = compare(one.expect, outcomeOf(catalogue, one));
    return differences.length === 0 ? { passed: true } : { passed: false, noItem: false, differences };
  } catch (error) {
    if (error instanceof UnknownItemError) return { passed: false, noItem: true, differences: [] };
    throw error;
  }
}

/** Only what the case states. */
function compare(expected: Expected, got: Outcome): Difference[] {
  const stated = (Object.keys(got) as (keyof Expected)[]).filter((field) => expected[field] !== undefined);
  return stated
    .filter((field) => JSON.stringify(expected[field]) !== JSON.stringify(got[field]))
    .map((field) => ({ field, expected: expected[field], got: got[field] }));
}
