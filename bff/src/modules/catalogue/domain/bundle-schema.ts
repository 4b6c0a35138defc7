import { question, timeSpan } from '@gjj/shared-types';
import { z } from 'zod';
import { sourceSchema } from './rule-schema';

const partCode = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a code like pension');
const fieldKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key like rentAddress');

/** What of the person a body may be told. */
export const givenOfPerson = ['name', 'idNumber', 'phone'] as const;

/** What a body is told, and nothing beside it (个人信息保护法 art. 6: the least that is needed). */
const givesSchema = z.strictObject({
  person: z.array(z.enum(givenOfPerson)).default([]),
  /** Keys of the one form. */
  answers: z.array(fieldKey).default([]),
  /** Codes of the one set of materials. */
  materials: z.array(z.string()).default([]),
  /** `part.field`: what another part, for which this one waits, has answered. */
  results: z.array(z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/, 'like pension.from')).default([]),
});
export type PartGives = z.infer<typeof givesSchema>;

const answerField = z.strictObject({
  key: fieldKey,
  label: z.string(),
  kind: z.enum(['text', 'day', 'money', 'yes-no']),
});

/** What a body's yes comes with. */
const answersWithSchema = z.strictObject({
  fields: z.array(answerField).default([]),
  /** The name of the document that it makes out. */
  document: z.string().optional(),
});

/** What a no means for the other parts. */
const noMeanings = ['stops-all', 'stops-dependents', 'noted'] as const;
export type NoMeaning = (typeof noMeanings)[number];

/** How one sub-item runs within its bundle. */
export const partSchema = z.strictObject({
  code: partCode,
  /** Codes of the parts that come first. */
  after: z.array(partCode).default([]),
  gives: givesSchema.prefault({}),
  answersWith: answersWithSchema.prefault({}),
  /** The body's own term. */
  within: timeSpan,
  onNo: z.enum(noMeanings),
  /** It is there only for whoever answered so. */
  onlyIf: z.strictObject({ question: fieldKey, is: z.array(z.string()).min(1) }).optional(),
  /** Never asked to apply for it: once its time has come it opens by itself, and waits for one yes (免申即享). */
  byItself: z.boolean().default(false),
  source: sourceSchema,
});
export type PartTerms = z.infer<typeof partSchema>;

const formQuestion = z.strictObject({
  ...question.omit({ fromVoucher: true }).shape,
  key: fieldKey,
  required: z.boolean().default(true),
});
export type FormQuestion = z.infer<typeof formQuestion>;

/** 一件事 that runs: one form, who leads, and the time for the whole. */
export const bundleRunSchema = z.strictObject({
  /** Where it begins. */
  starts: z.array(z.enum(['app', 'window'])).min(1),
  /** The body that is told of one that stays silent. */
  lead: z.string(),
  /** Each asked once, for whichever parts are given it. */
  questions: z.array(formQuestion).default([]),
  /** The term of the whole. */
  within: timeSpan,
  /** A body that is late by so many days after it was reminded is the lead's to ring. */
  escalateAfterDays: z.int().min(1).max(30),
  source: sourceSchema,
});
export type BundleRunTerms = z.infer<typeof bundleRunSchema>;
