import { z } from 'zod';
import { sourceSchema } from './rule-schema';

const days = z.int().min(1).max(120);

/** 异地转移接续. Left out: the centre does not offer it in the app. */
export const transfersSchema = z.strictObject({
  /** How many months in a row somebody deposits here before an account can follow. */
  monthsInDeposit: z.int().min(0).max(60),
  /** How long another centre takes as a rule to tell the account, and then to pay. */
  answerDays: days,
  payDays: days,
  /** So long after that without a word it is reminded, and after the second span a person rings. */
  remindAfterDays: days,
  personAfterDays: days,
  /** How long an account that another centre asks for waits for its member to say that it was not them. */
  objectDays: z.int().min(1).max(30),
  says: z.array(z.string().min(1)).min(1),
  source: sourceSchema,
});
export type TransferTerms = z.infer<typeof transfersSchema>;

/**
 * 灵活就业缴存 by agreement. Base and percent are those of the item that the ledger calls register-flexible, as it stands on
 * the day. Left out: the centre does not offer it in the app.
 */
export const flexibleSchema = z.strictObject({
  /** From which to which day of a month money may be taken; both belong to it. */
  days: z
    .strictObject({ from: z.int().min(1).max(28), to: z.int().min(1).max(28) })
    .refine(({ from, to }) => from <= to, 'the first day comes before the last'),
  /** So many days after a debit that failed it is tried again; after the last one the month is missed. */
  retryAfterDays: z.array(z.int().min(1).max(15)).max(5),
  /** 缴存年度 begins on this date; base and percent may be changed once in each. */
  yearBegins: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)$/, 'a date like 07-01'),
  agreement: z.string().min(1),
  /** What it does to withdrawals and loans, in words. */
  says: z.strictObject({
    join: z.array(z.string().min(1)).min(1),
    pause: z.array(z.string().min(1)).min(1),
    leave: z.array(z.string().min(1)).min(1),
  }),
  source: sourceSchema,
});
export type FlexibleTermsOfCentre = z.infer<typeof flexibleSchema>;
