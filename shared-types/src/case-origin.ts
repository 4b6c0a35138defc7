import { z } from 'zod';

/** 约定提取: how often it runs. */
export const standingPeriods = ['month', 'year'] as const;
export const standingPeriod = z.enum(standingPeriods);
export type StandingPeriod = z.infer<typeof standingPeriod>;

export const standingOrderId = z
  .string()
  .regex(/^[a-z0-9]{20,32}$/)
  .brand<'StandingOrderId'>();
export type StandingOrderId = z.infer<typeof standingOrderId>;

/** Where a case comes from that nobody applied for by hand: the order, and for which of its periods. */
export const caseOrigin = z.object({
  kind: z.literal('standing-order'),
  orderId: standingOrderId,
  period: z.string(),
});
export type CaseOrigin = z.infer<typeof caseOrigin>;
