import { z } from 'zod';

export const caseStates = [
  'draft',
  'received',
  'correction',
  'accepted',
  'review',
  'paused',
  'approved',
  'refused',
  'paying',
  'pay-unknown',
  'pay-failed',
  'pay-stopped',
  'paid',
  'closed',
  'recheck',
  'hearing',
  'revoked',
  'recovered',
  'archived',
  'not-accepted',
  'returned',
  'withdrawn',
  'lapsed',
] as const;
export const caseState = z.enum(caseStates);
export type CaseState = z.infer<typeof caseState>;

/** Terms set by law or the centre; lengths and units are in the centre profile. */
export const clockNames = [
  'draft',
  'acceptance',
  'correction',
  'decision',
  'special-check',
  'payment',
  'ask-recheck',
  'recheck',
  'hearing',
  'repayment',
  'archive',
] as const;
export type ClockName = (typeof clockNames)[number];
