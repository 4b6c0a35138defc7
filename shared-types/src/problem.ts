import { z } from 'zod';
import { errorCatalogue, type ErrorCode } from './errors';

export const errorCode = z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]);

/** RFC 9457 problem details, with our stable code. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: errorCode,
  requestId: z.string(),
  /** Per field, e.g. `answers.monthlyRentFen`; words for the person. */
  fields: z.record(z.string(), z.string()).optional(),
  /** What the client needs to go on, e.g. the open case's id or the cap. */
  extra: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Problem = z.infer<typeof problem>;
