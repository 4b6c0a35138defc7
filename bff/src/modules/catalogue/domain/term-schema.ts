import { timeSpan } from '@gjj/shared-types';
import { z } from 'zod';
import { datedShape } from './dated';
import { sourceSchema } from './rule-schema';

/** A length of time with where it comes from. */
export const termSchema = z.strictObject({ ...timeSpan.shape, source: sourceSchema });

/** One that holds for a time. */
export const datedTermSchema = termSchema.extend(datedShape);
