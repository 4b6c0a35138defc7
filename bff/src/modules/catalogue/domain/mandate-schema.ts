import { z } from 'zod';
import { sourceSchema } from './rule-schema';

/** 委托: which items somebody may do for a member in the app, for how long, and how many at once. */
export const mandateSchema = z.strictObject({
  /** Codes; every other item is done for somebody at a window, with a signed power. What the centre does not have is passed over. */
  inApp: z.array(z.string()),
  longestDays: z.int().min(1).max(1096),
  /** Until when the agent answers, or it lapses. */
  answerDays: z.int().min(1).max(30),
  /** Of one member, asked or in force at the same time. */
  mostOpen: z.int().min(1).max(10),
  /** Of one member in thirty days, so that nobody is pestered. */
  mostInMonth: z.int().min(1).max(50),
  source: sourceSchema,
});
export type MandateSettings = z.infer<typeof mandateSchema>;
