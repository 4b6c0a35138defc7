import { parseInput } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../platform/errors';

/** What came in, read by its schema. Throws `request.invalid` with words by field. */
export function takeInput<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = parseInput(schema, value);
  if (!parsed.fits) throw new AppError('request.invalid', { fields: parsed.problems });
  return parsed.data;
}
