import { z } from 'zod';
import { spansSchema } from './opening-hours';
import { sourceSchema } from './rule-schema';

/** 听取反映: how often a matter can be reopened, which rating opens one, when 12329 rings back. */
export const feedbackSchema = z.strictObject({
  /** After an answer, how often the member may say that it is none. */
  reopenings: z.int().min(0).max(5),
  /** So many stars or fewer open a matter by themselves (差评). */
  lowStars: z.int().min(1).max(4),
  /** On working days, while the hotline works; offered for so many of them. */
  callBack: z.strictObject({ spans: spansSchema, daysAhead: z.int().min(1).max(10) }),
  source: sourceSchema,
});
export type FeedbackSettings = z.infer<typeof feedbackSchema>;
