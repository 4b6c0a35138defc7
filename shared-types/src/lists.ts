import { z } from 'zod';
import { amountFen } from './primitives';

/** What stands in a column of a list of people (清册). */
export const columnKind = z.enum(['name', 'id-number', 'money', 'month', 'choice', 'text']);

export const listColumn = z.object({
  key: z.string(),
  /** As it stands at the head of the column, word for word. */
  title: z.string(),
  kind: columnKind,
  required: z.boolean(),
  /** What to fill in, for the template and beside what is wrong. */
  help: z.string(),
  example: z.string(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  minFen: amountFen.optional(),
  maxFen: amountFen.optional(),
  maxLength: z.int().optional(),
});
export type ListColumn = z.infer<typeof listColumn>;

export const listForm = z.object({ columns: z.array(listColumn), maxRows: z.int().positive() });
export type ListForm = z.infer<typeof listForm>;

/** What is wrong in a list: the line as the spreadsheet numbers it, the column by its head. */
export const listProblem = z.object({
  line: z.int().positive().nullable(),
  column: z.string().nullable(),
  words: z.string(),
});
export type ListProblem = z.infer<typeof listProblem>;

/** A list as it is shown: personal columns masked, cells in the order of the columns. */
export const listView = z.object({
  columns: z.array(z.object({ key: z.string(), title: z.string(), kind: columnKind })),
  rows: z.array(z.object({ line: z.int().positive(), cells: z.array(z.string()) })),
  /** Of the columns of money, by key. */
  totals: z.record(z.string(), amountFen),
});
export type ListView = z.infer<typeof listView>;

/** A spreadsheet may have so many bytes; a full list of the longest kind has a tenth. */
export const listBytesMost = 1024 * 1024;
