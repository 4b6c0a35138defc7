import { timeSpan } from '@gjj/shared-types';
import { z } from 'zod';
import { datedShape } from './dated';
import { expressionSchema, sourceSchema } from './rule-schema';

/** 容缺受理: the case is taken in without it, and it is handed in within the term. */
const laterSchema = z.strictObject({
  within: timeSpan,
  /** What happens where it never comes, in a sentence. */
  sanction: z.string(),
  source: sourceSchema,
});

/** 告知承诺: the applicant's promise takes its place; it may still have to be handed in. */
const promiseSchema = z.strictObject({
  /** What is promised, in a sentence that the applicant signs. */
  says: z.string(),
  within: timeSpan.optional(),
  /** What happens where the promise was not true or not kept. */
  sanction: z.string(),
  /** 事后抽查: so many in a hundred are checked with the departments, within the term; which, nobody can choose. */
  check: z
    .strictObject({ percent: z.int().min(1).max(100), within: timeSpan, source: sourceSchema })
    .optional(),
  source: sourceSchema,
});

export const materialSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a code like filed-contract'),
  name: z.string(),
  why: z.string(),
  example: z.string(),
  required: z.boolean().default(true),
  maxFiles: z.int().min(1).max(30).default(5),
  /** A copy will not do (电子签名法 art. 3 and the like). */
  originalOnly: z.boolean().default(false),
  /** CEL; where data already answers, so that nothing is asked for (在线政务服务的若干规定 art. 7). */
  waivedWhen: expressionSchema.optional(),
  waivedWords: z.string().optional(),
  later: laterSchema.optional(),
  promise: promiseSchema.optional(),
  ...datedShape,
  source: sourceSchema,
});
export type ProfileMaterial = z.infer<typeof materialSchema>;
