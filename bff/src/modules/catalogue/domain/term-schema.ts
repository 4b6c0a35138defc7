import { timeSpan } from '@gjj/shared-types';
import { z } from 'zod';
import { datedShape } from './dated';
import { sourceSchema } from './rule-schema';

/** A length of time with where it comes from. */
export const termSchema = z.strictObject({
  ...timeSpan.shape,
  /** A term in calendar days whose last day is off: does it move to the next working day, and by which article? */
  onDayOff: z.strictObject({ rolls: z.boolean(), source: sourceSchema }).optional(),
  source: sourceSchema,
});
export type WrittenTerm = z.infer<typeof termSchema>;

/** One that holds for a time. */
export const datedTermSchema = termSchema.extend(datedShape);
