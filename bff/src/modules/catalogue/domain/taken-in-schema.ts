import { listColumn, question } from '@gjj/shared-types';
import { z } from 'zod';
import { sourceSchema } from './rule-schema';

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key like baseFen');

const columnSchema = z.strictObject({ ...listColumn.shape, key, required: z.boolean().default(true) });

/** The people that an operation is about, as a list that comes as a spreadsheet (清册). */
const listSchema = z
  .strictObject({
    columns: z.array(columnSchema).min(2),
    maxRows: z.int().min(1).max(2000),
    source: sourceSchema,
  })
  .superRefine(({ columns }, context) => {
    const kinds = columns.slice(0, 2).map(({ key: name, kind }) => `${name} ${kind}`);
    if (kinds.join() !== 'name name,idNumber id-number')
      context.addIssue({
        code: 'custom',
        path: ['columns'],
        message: 'begins with the columns name and idNumber',
      });
    for (const [index, { kind, options }] of columns.entries())
      if ((kind === 'choice') !== (options !== undefined))
        context.addIssue({
          code: 'custom',
          path: ['columns', index, 'options'],
          message: 'only a choice has options',
        });
  });

const questionOnPaper = z.strictObject({
  ...question.omit({ fromVoucher: true }).shape,
  key,
  required: z.boolean().default(true),
});

/**
 * 缴存业务: what a window takes in that changes the ledger's books and pays nothing. Keys of questions and columns are
 * the ledger's own (docs/integrations/core-ledger.openapi.yaml).
 */
export const takenInSchema = z
  .strictObject({
    /** `new-unit`: one that the ledger does not know yet; `person`: for themselves, with or without an account. */
    applicant: z.enum(['unit', 'new-unit', 'person']),
    /** As the ledger names what it does. */
    operation: z.string(),
    /** May a machine approve it where the ledger's check finds nothing in the way? */
    automatic: z.boolean(),
    questions: z.array(questionOnPaper).default([]),
    list: listSchema.optional(),
    /** What was done, for the result: may name {people} and {amount}. */
    carriedOut: z.string(),
    source: sourceSchema,
  })
  .refine(({ applicant, list }) => applicant !== 'person' || list === undefined, {
    path: ['list'],
    message: 'a person who comes for themselves brings no list',
  });
export type TakenIn = z.infer<typeof takenInSchema>;
