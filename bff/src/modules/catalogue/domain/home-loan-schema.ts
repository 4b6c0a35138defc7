import { loanQuestionKinds, rateMilli } from '@gjj/shared-types';
import { z } from 'zod';
import { datedShape, inForce, turningDays, type Dated } from './dated';
import {
  amountSchema,
  conditionSchema,
  expressionSchema,
  parameterSchema,
  sourceSchema,
} from './rule-schema';

/** What no department tells and somebody says of the home that is to be bought. Money in fen, `count` whole numbers. */
const loanQuestionSchema = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key like homePriceFen'),
  label: z.string().min(1).max(40),
  kind: z.enum(loanQuestionKinds),
  help: z.string().max(100).optional(),
});
export type HomeLoanQuestion = z.infer<typeof loanQuestionSchema>;

/** A line of the table of rates: the first that is in force and whose `when` holds is the rate. */
const loanRateSchema = z.strictObject({
  label: z.string().min(1).max(60),
  when: expressionSchema.optional(),
  /** Thousandths of a percent a year: 2600 is 2.6 %. */
  rateMilli,
  ...datedShape,
  source: sourceSchema,
});
export type LoanRate = z.infer<typeof loanRateSchema>;

/**
 * 公积金个人住房贷款: who may borrow, how much, for how long and at what rate, as far as it is published. Written like the
 * rules of an item; several versions in a list. `amount` is what the account and the family allow, which 我的一年 uses
 * too, so it hangs on facts alone; `home` is what this home and the income allow; `term` is in months.
 */
export const homeLoanSchema = z.strictObject({
  ...datedShape,
  parameters: z.array(parameterSchema).default([]),
  questions: z.array(loanQuestionSchema).max(8).default([]),
  conditions: z.array(conditionSchema).default([]),
  amount: amountSchema,
  home: amountSchema.optional(),
  term: amountSchema.optional(),
  rates: z.array(loanRateSchema).max(20).default([]),
});
export type HomeLoan = z.infer<typeof homeLoanSchema>;
export const homeLoansSchema = z.array(homeLoanSchema);

/** The rules as they stand on a day; null where the centre states none. */
export function homeLoanOn(loans: readonly HomeLoan[], on: string): HomeLoan | null {
  const loan = loans.find((one) => inForce(one, on));
  if (loan === undefined) return null;
  const standing = <T extends Dated>(entries: readonly T[]) => entries.filter((one) => inForce(one, on));
  return {
    ...loan,
    parameters: standing(loan.parameters),
    conditions: standing(loan.conditions),
    rates: standing(loan.rates),
  };
}

/** Everything of it that has a time of its own. */
export const partsOfLoan = (loan: HomeLoan): Dated[] => [
  loan,
  ...loan.parameters,
  ...loan.conditions,
  ...loan.rates,
];

/** Days that lie in different stands of a version, its first day included. */
export function daysOfLoan(loan: HomeLoan): string[] {
  const first = loan.effectiveFrom ?? '2000-01-01';
  return [...new Set([first, ...turningDays(partsOfLoan(loan))])].filter((on) => inForce(loan, on));
}
