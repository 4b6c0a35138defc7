import { z } from 'zod';

/** Where a rule comes from: a document that can be read, or an assumption of ours that the centre must confirm. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(2),
    article: z.string().optional(),
    link: z.url().optional(),
    assumed: z.boolean().default(false),
  })
  .describe('source');
export type Source = z.infer<typeof sourceSchema>;

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a name like thisOne');
const expression = z.string().min(1).max(500);
const words = z.string().min(1).max(200);

/** A named value of a rule, so that changing an amount changes one line. Money in fen. */
export const parameterSchema = z.strictObject({
  name,
  label: words,
  unit: z.enum(['fen', 'months', 'years', 'count', 'percent']),
  value: z.int().nonnegative(),
  source: sourceSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

const reasonShape = {
  /** Stable; kept with every decision. */
  id: z.string().regex(/^[A-Za-z0-9]+(\.[a-z0-9-]+)+$/, 'an id like W04.deposits'),
  words: z.strictObject({ yes: words, no: words, unknown: words }),
  remedy: z.strictObject({ no: words, unknown: words }),
  /** CEL; where a "no" of this rule must be looked at by a person instead. */
  personWhen: expression.optional(),
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

const amountStep = z.strictObject({
  /** Lets later expressions name this value. */
  name: name.optional(),
  label: words,
  value: expression,
  showWhen: expression.optional(),
});
/** The least of the terms, each in fen, with the steps that lead there. */
export const amountSchema = z.strictObject({
  ...reasonShape,
  steps: z
    .array(amountStep.extend({ unit: z.enum(['fen', 'count']), shown: z.boolean().default(true) }))
    .default([]),
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

export const rulesSchema = z.strictObject({
  parameters: z.array(parameterSchema).default([]),
  conditions: z.array(conditionSchema).default([]),
  amount: amountSchema,
  frequency: frequencySchema.optional(),
});
export type Rules = z.infer<typeof rulesSchema>;
