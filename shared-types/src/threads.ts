import { z } from 'zod';
import { attachment } from './attachments';
import { caseStateWords } from './case-state-words';
import { caseStates, type CaseState } from './case-states';
import { envelopeId, instant, plainText } from './primitives';

/** 对话: while a case is with the centre or waits for its member; before and after, other ways lead on. */
export const statesToTalk: readonly CaseState[] = caseStates.filter(
  (state) => state !== 'draft' && caseStateWords[state].open,
);

/** How many the member may write before an officer has, and in a day. */
export const threadLimits = { unanswered: 5, inADay: 20, words: 1000 } as const;

export const threadEntry = z.object({
  entryId: z.string(),
  at: instant,
  /** Whether whoever looks wrote it. */
  own: z.boolean(),
  /** For the member a role, for staff the name as well. */
  byWords: z.string(),
  text: z.string(),
  attachments: z.array(attachment),
  /** When the other side read it; null: not yet. */
  readAt: instant.nullable(),
  /** Of what a member wrote: the office at the centre that read it; null: nobody yet, or it was kept before offices were. */
  readBy: z.string().nullable(),
});
export type ThreadEntry = z.infer<typeof threadEntry>;

export const caseThread = z.object({
  /** Oldest first. */
  entries: z.array(threadEntry),
  /** Of the other side's, not read yet. */
  unread: z.int(),
  maySay: z.boolean(),
  /** Why nothing may be written now, and what to do instead; null: it may. */
  whyNot: z.string().nullable(),
  /** What is attached here counts as no material: said where it is attached. */
  attachmentWords: z.string(),
});
export type CaseThread = z.infer<typeof caseThread>;

const text = plainText(threadLimits.words).min(1, '写的内容不能是空的');
export const sayInThreadBody = z.strictObject({ text, envelopeId: envelopeId.optional() });
export const answerInThreadBody = sayInThreadBody;
