import type { Catalogue } from '../catalogue';
import { UnknownItemError } from '../day-catalogue';
import type { CentreCase, Expected } from './case-file';
import { factBookOf } from './fact-book-of';

/** Noon of the day at the centre: the instant at which all facts of a case were told. */
export function noonOf(day: string): string {
  return `${day}T04:00:00.000Z`;
}

/** What came out of a case, in the form in which its `expect` is written. */
export function outcomeOf(
  catalogue: Catalogue,
  { item, today, facts, answers, expect }: CentreCase,
): Expected {
  const now = noonOf(today);
  const book = factBookOf(facts, now);
  const result = catalogue.assess(item, book, { today, now, answers });
  return {
    verdict: result.verdict,
    capFen: result.capFen,
    nextDate: result.nextDate,
    automatic: result.automatic,
    because: result.reasons.filter((reason) => reason.verdict !== 'yes').map((reason) => reason.ruleId),
    ...(expect.waived && { waived: Object.keys(result.waivedMaterials) }),
    ...(expect.asked && {
      asked: catalogue.questionsToAsk(item, book, { today, now, answers }).map((question) => question.key),
    }),
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

function compare(expected: Expected, got: Expected): Difference[] {
  const fields = Object.keys(got) as (keyof Expected)[];
  return fields
    .filter((field) => JSON.stringify(expected[field]) !== JSON.stringify(got[field]))
    .map((field) => ({ field, expected: expected[field], got: got[field] }));
}
