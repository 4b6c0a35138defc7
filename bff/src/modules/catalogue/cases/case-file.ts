import { answers, day, verdict } from '@gjj/shared-types';
import { z } from 'zod';
import { factDefinition, isFactKey } from '../domain/fact-dictionary';
import type { FactWord } from './fact-book-of';

const word = z.union([z.boolean(), z.int(), z.string()]);

const wordTypes = { 'yes-no': 'boolean', count: 'number', money: 'number', day: 'string', text: 'string' };
const shapes = {
  'yes-no': 'true or false',
  count: 'a whole number',
  money: 'a whole number of fen',
  day: 'a day like 2026-11-22',
  text: 'a text',
};

/** What is wrong with a fact of a case; null where nothing is. */
function factProblem(key: string, value: FactWord): string | null {
  if (!isFactKey(key)) return `no fact ${key}`;
  if (value === 'unknown' || value === 'nothing') return null;
  const { type, values } = factDefinition(key);
  const fits = typeof value === wordTypes[type] && (type !== 'day' || day.safeParse(value).success);
  if (!fits) return `${key} is ${shapes[type]}, or unknown, or nothing`;
  return values !== undefined && !Object.hasOwn(values, String(value))
    ? `${key} is one of ${Object.keys(values).join(', ')}, or unknown, or nothing`
    : null;
}

export const factsSchema = z.record(z.string(), word).superRefine((facts, context) => {
  for (const [key, value] of Object.entries(facts)) {
    const message = factProblem(key, value);
    if (message !== null) context.addIssue({ code: 'custom', path: [key], message });
  }
});

/** What must come out: the verdict, and whatever else the case is about. What is left out is not compared. */
const expected = z.strictObject({
  verdict,
  capFen: z.int().nullable().optional(),
  nextDate: day.nullable().optional(),
  automatic: z.boolean().optional(),
  /** Rules that did not say yes. */
  because: z.array(z.string()).optional(),
  waived: z.array(z.string()).optional(),
  asked: z.array(z.string()).optional(),
  /** Of 公积金贷款 (`item: home-loan`) alone: the months and the rate, and the first payment of each method. */
  termMonths: z.int().nullable().optional(),
  rateMilli: z.int().nullable().optional(),
  instalmentFen: z.int().nullable().optional(),
});
export type Expected = z.infer<typeof expected>;

/** What stands in the place of an item's code where a case is about the loan rules of the centre. */
export const homeLoanItem = 'home-loan';

const ofLoans = ['termMonths', 'rateMilli', 'instalmentFen'] as const;
const ofItems = ['nextDate', 'automatic', 'waived', 'asked'] as const;

const centreCase = z.strictObject({
  name: z.string(),
  today: day.optional(),
  facts: factsSchema.default({}),
  answers: answers.default({}),
  expect: expected,
});

/** cases/*.yaml: facts that all its cases share, and cases that say what is otherwise and what must come out. */
export const caseFileSchema = z
  .strictObject({
    item: z.string(),
    today: day,
    facts: factsSchema,
    cases: z.array(centreCase).min(1),
  })
  .superRefine(({ item, cases }, context) => {
    const strange: readonly (keyof Expected)[] = item === homeLoanItem ? ofItems : ofLoans;
    cases.forEach(({ expect }, index) => {
      for (const field of strange.filter((name) => expect[name] !== undefined))
        context.addIssue({
          code: 'custom',
          path: ['cases', index, 'expect', field],
          message: `${item} has no such answer`,
        });
    });
  });
export type CaseFile = z.infer<typeof caseFileSchema>;

/** One case with all its facts. */
export interface CentreCase {
  /** Within the centre's folder. */
  file: string;
  line: number;
  name: string;
  item: string;
  today: string;
  facts: Record<string, FactWord>;
  answers: z.infer<typeof answers>;
  expect: Expected;
}
