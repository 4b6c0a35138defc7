import { z } from 'zod';
import { decision } from './decisions';
import { eligibility } from './eligibility';
import { amountFen, instant, plainText, requestedAmountFen, version } from './primitives';

/** What a recheck (人工复核) is about: a refusal, a sum that was paid, or a revocation. */
export const recheckSubject = z.enum(['refusal', 'payment', 'revocation']);
export type RecheckSubject = z.infer<typeof recheckSubject>;

/** `restored`: the revocation falls, and nothing is to be paid. */
export const recheckOutcome = z.enum(['upheld', 'granted', 'restored']);

const resultGrounds = { facts: z.string(), rule: z.string(), reason: z.string(), remedies: z.string() };

/** One recheck: who asked for it and why, what was decided before, and what came of it. */
export const recheckView = z.object({
  about: recheckSubject,
  askedAt: instant,
  /** Where it was asked for, in words. */
  askedBy: z.string(),
  reason: z.string(),
  wantedFen: amountFen.nullable(),
  earlier: decision.nullable(),
  result: z
    .object({
      outcome: recheckOutcome,
      at: instant,
      /** For a member the role, for staff the name as well. */
      by: z.string(),
      /** The sum of the whole decision after it; null: none was given. */
      amountFen: amountFen.nullable(),
      ...resultGrounds,
    })
    .nullable(),
});
export type RecheckView = z.infer<typeof recheckView>;

/** For staff also what the rules say today, on facts that were asked for anew; null while they are asked for. */
export const staffRecheckView = recheckView.extend({ judged: eligibility.nullable() });
export type StaffRecheckView = z.infer<typeof staffRecheckView>;

export const askRecheckBody = z.strictObject({
  version,
  reason: plainText(500).min(10, '请写清楚复核的理由，至少 10 个字'),
  /** What the person thinks right; left out: they leave it to the officer. */
  wantedFen: requestedAmountFen.optional(),
});

const grounds = {
  facts: plainText(500).min(4, '请写明查到的事实'),
  rule: plainText(300).min(4, '请写明依据的规定'),
  reason: plainText(500).min(4, '请写明理由'),
  remedies: plainText(500).min(4, '请写明救济途径'),
};
/** A recheck owes the same as a refusal, whichever way it ends (行政许可法 art. 38 by analogy). */
export const recheckResultBody = z.strictObject({ version, ...grounds });
/** `amountFen`: the whole sum of the decision, with what was paid already. */
export const grantRecheckBody = recheckResultBody.extend({ amountFen: requestedAmountFen });
