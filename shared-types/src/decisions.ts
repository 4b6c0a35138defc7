import { z } from 'zod';
import { amountFen, instant } from './primitives';

export const decision = z.object({
  /** The last two end a case before it is accepted: not this body's matter, and given back to be made anew. */
  outcome: z.enum(['approved', 'refused', 'not-accepted', 'returned']),
  by: z.enum(['machine', 'person']),
  decidedAt: instant,
  amountFen: amountFen.nullable(),
  facts: z.string().nullable(),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
  remedies: z.string().nullable(),
  /** Of a case that is not this body's matter: who is competent. */
  competentBody: z.string().nullish(),
  /** 逐级审批: the office that decided, and its seal where it has one of its own (审批专用章). */
  office: z.string().nullish(),
  seal: z.string().nullish(),
  /** The rules by which the case was judged; left out of decisions made before it was kept. */
  rulesVersion: z.string().nullish(),
});
export type Decision = z.infer<typeof decision>;
