import { sharings, day } from '@gjj/shared-types';
import { z } from 'zod';
import { datedShape } from './dated';

/** Where a rule comes from: a document that can be read, or an assumption of ours that the centre must confirm. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(2),
    /** 文号, e.g. 柳公积规〔2026〕2号. */
    number: z.string().optional(),
    article: z.string().optional(),
    link: z.url().optional(),
    /** The day of the document itself, where it bears one. */
    issuedOn: day.optional(),
    /** The day on which we read it. */
    readOn: day.optional(),
    assumed: z.boolean().default(false),
  })
  .refine((source) => source.assumed || source.readOn !== undefined, {
    path: ['readOn'],
    error: 'say on which day the document was read, or mark the source assumed',
  })
  .describe('source');
export type Source = z.infer<typeof sourceSchema>;

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a name like thisOne');
/** CEL; a whole number or true, false is one too, and YAML reads it as such. */
export const expressionSchema = z.preprocess(
  (written) => (Number.isSafeInteger(written) || typeof written === 'boolean' ? String(written) : written),
  z.string().min(1).max(800),
);
const expression = expressionSchema;
const words = z.string().min(1).max(200);

/** A named value of a rule, so that changing an amount changes one line. Money in fen. */
export const parameterSchema = z.strictObject({
  name,
  label: words,
  unit: z.enum(['fen', 'days', 'months', 'years', 'count', 'percent']),
  value: z.int().nonnegative(),
  ...datedShape,
  source: sourceSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

const reasonShape = {
  /** Stable; kept with every decision. */
  id: z.string().regex(/^[A-Za-z0-9]+(\.[a-z0-9-]+)+$/, 'an id like W04.deposits'),
  /** The rule itself in a sentence, with parameters as {names}: what a member reads in the catalogue. */
  says: words.optional(),
  words: z.strictObject({ yes: words, no: words, unknown: words }),
  remedy: z.strictObject({ no: words, unknown: words }),
  /** CEL; where a "no" of this rule must be looked at by a person instead. */
  personWhen: expression.optional(),
  ...datedShape,
  source: sourceSchema,
};

export const conditionSchema = z.strictObject({
  ...reasonShape,
  /** CEL, true where the condition is met. */
  when: expression,
  /** CEL, the first day on which a "no" becomes a "yes" by itself. */
  metOn: expression.optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** One line of a table: the first whose `when` holds gives the value; the last has no `when`. */
const rowSchema = z.strictObject({
  when: expression.optional(),
  label: words,
  value: expression,
});
export type Row = z.infer<typeof rowSchema>;

const amountStep = z
  .strictObject({
    /** Lets later expressions name this value. */
    name: name.optional(),
    label: words,
    /** CEL; or else `rows`. */
    value: expression.optional(),
    rows: z.array(rowSchema).min(2).max(40).optional(),
    showWhen: expression.optional(),
    /** `months` only in the term of a loan; a `count` is not shown in the working. */
    unit: z.enum(['fen', 'count', 'months']).default('fen'),
    shown: z.boolean().default(true),
    /** The term is what a family may take together: others' applications that are under way count against it. */
    sharedBy: z.enum(sharings).optional(),
  })
  .refine((step) => (step.value === undefined) !== (step.rows === undefined), {
    error: 'a step has either a value or rows',
  });
export type AmountStep = z.infer<typeof amountStep>;

/** The least of the terms, each in fen, with the steps that lead there. */
export const amountSchema = z.strictObject({
  ...reasonShape,
  steps: z.array(amountStep).default([]),
  leastOf: z.array(amountStep).min(1),
});
export type Amount = z.infer<typeof amountSchema>;

export const frequencySchema = z.strictObject({
  ...reasonShape,
  /** CEL, the first day on which the item is open again for this member. */
  openFrom: expression,
  /** CEL, what is told as the next day after a "no" where it is not `openFrom`; today where there is none. */
  metOn: expression.optional(),
  /** CEL, the first day of the next time if it is taken today; "" where there is none. */
  nextAfterToday: expression.optional(),
});
export type Frequency = z.infer<typeof frequencySchema>;

/** Rules as written: each entry with the time in which it is in force. */
export const datedRulesSchema = z.strictObject({
  parameters: z.array(parameterSchema).default([]),
  conditions: z.array(conditionSchema).default([]),
  amount: z.array(amountSchema).min(1),
  frequency: z.array(frequencySchema).default([]),
});
export type DatedRules = z.infer<typeof datedRulesSchema>;

/** Rules as they stand on one day. */
export interface Rules {
  parameters: Parameter[];
  conditions: Condition[];
  amount: Amount;
  frequency?: Frequency | undefined;
}
