import { z } from 'zod';
import { caseId, instant, plainText, questionId } from './primitives';

/** What a window asks the centre's contact, and the one answer. */
export const windowQuestion = z.object({
  questionId,
  itemCode: z.string(),
  itemName: z.string(),
  /** Of the case that it was asked on; null for other windows, and where it was asked of an item. */
  caseId: caseId.nullable(),
  text: z.string(),
  windowName: z.string(),
  /** null for other windows. */
  askedBy: z.string().nullable(),
  askedAt: instant,
  answer: z.object({ text: z.string(), by: z.string(), at: instant }).nullable(),
  /** The question that this one goes on from, by its id and words. */
  follows: z.object({ questionId, text: z.string() }).nullable(),
  mine: z.boolean(),
  mayAnswer: z.boolean(),
});
export type WindowQuestion = z.infer<typeof windowQuestion>;

export const questionList = z.object({
  questions: z.array(windowQuestion),
  /** How many wait for an answer that this officer may give. */
  waiting: z.int(),
  /** Whom windows ask; null where the centre names nobody. */
  contact: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
  mayAsk: z.boolean(),
});
export type QuestionList = z.infer<typeof questionList>;

export const questionsQuery = z.strictObject({
  itemCode: z.string().max(20).optional(),
  caseId: caseId.optional(),
  stage: z.enum(['waiting', 'answered']).optional(),
  query: plainText(60).optional(),
});

const question = plainText(500).min(4, '请把问题写清楚');
export const askBody = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('item'),
    itemCode: z.string().max(20),
    question,
    follows: questionId.optional(),
  }),
  z.strictObject({ about: z.literal('case'), caseId, question, follows: questionId.optional() }),
]);
export type AskBody = z.infer<typeof askBody>;
export const answerBody = z.strictObject({ answer: plainText(1000).min(2, '请写明答复') });
