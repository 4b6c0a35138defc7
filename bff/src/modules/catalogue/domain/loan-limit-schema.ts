import { z } from 'zod';
import { datedShape, inForce } from './dated';
import { amountSchema, parameterSchema } from './rule-schema';

/**
 * 贷款额度: how a centre works out the most that a member may borrow of the fund, as far as it is published. Written like
 * the amount of an item, so that it has steps, terms and a source; several versions in a list.
 */
export const loanLimitSchema = z.strictObject({
  ...datedShape,
  parameters: z.array(parameterSchema).default([]),
  amount: amountSchema,
});
export type LoanLimit = z.infer<typeof loanLimitSchema>;
export const loanLimitsSchema = z.array(loanLimitSchema);

/** The rule of a day; null where the centre states none. */
export function loanLimitOn(limits: readonly LoanLimit[], on: string): LoanLimit | null {
  return limits.find((limit) => inForce(limit, on)) ?? null;
}
