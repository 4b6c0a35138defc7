import { standingAmountKinds, standingPeriods } from '@gjj/shared-types';
import { z } from 'zod';
import {
  amountSchema,
  expressionSchema,
  frequencySchema,
  parameterSchema,
  sourceSchema,
} from './rule-schema';

const dayOfMonth = z.int().min(1).max(31);

/** What of the item's rules is otherwise for a run; `frequency: null`, the order's own calendar is all that counts. */
const runRulesSchema = z.strictObject({
  parameters: z.array(parameterSchema).default([]),
  amount: amountSchema.optional(),
  frequency: frequencySchema.nullable().optional(),
});
export type RunRules = z.infer<typeof runRulesSchema>;

/** A fact by which an order stops by itself, and while which none is signed. */
const stopSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9]+(\.[a-z0-9-]+)+$/, 'an id like W04.home-bought'),
  /** CEL; nothing stops while it is unknown. */
  when: expressionSchema,
  says: z.string().min(1).max(200),
  remedy: z.string().min(1).max(200),
  /** `end` for good; `pause` until the member lets it go on. */
  becomes: z.enum(['end', 'pause']).default('end'),
  /** It may be so when it is signed, and then stops nothing. */
  mayBeAtSigning: z.boolean().default(false),
});
export type Stop = z.infer<typeof stopSchema>;

/** 约定提取: what of an item may be agreed on to run by itself, without applying again. */
export const standingSchema = z
  .strictObject({
    periods: z
      .array(z.strictObject({ every: z.enum(standingPeriods), rules: runRulesSchema.optional() }))
      .min(1)
      .max(standingPeriods.length),
    /** Days of the month that may be chosen; both belong to it. */
    days: z.strictObject({ from: dayOfMonth, to: dayOfMonth }),
    /** A run whose day is off: on the next working day, on the one before, or all the same. */
    onDayOff: z.enum(['next', 'before', 'same']),
    amounts: z.array(z.enum(standingAmountKinds)).min(1),
    /** 冲还贷: the money may go straight to the member's own loan of the fund; absent: to a card only. */
    toLoan: z.strictObject({ source: sourceSchema }).optional(),
    /** CEL, fen: the instalment of a month. */
    instalment: expressionSchema.optional(),
    longestMonths: z.int().min(1).max(120),
    /** So many days before its end the member is told. */
    tellBeforeDays: z.int().min(0).max(90),
    /** CEL, a day: no order lasts longer, such as the end of a lease. */
    until: expressionSchema.optional(),
    untilWords: z.string().max(60).optional(),
    stops: z.array(stopSchema).default([]),
    source: sourceSchema,
  })
  .refine(({ days }) => days.from <= days.to, { path: ['days'], error: 'from is after to' })
  .refine(({ amounts, instalment }) => !amounts.includes('instalment') || instalment !== undefined, {
    path: ['instalment'],
    error: 'say which fact is the instalment',
  })
  .refine(({ until, untilWords }) => (until === undefined) === (untilWords === undefined), {
    path: ['untilWords'],
    error: 'until and untilWords go together',
  });
export type Standing = z.infer<typeof standingSchema>;
