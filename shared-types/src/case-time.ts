import { z } from 'zod';
import { day, instant, plainText, version } from './primitives';

/** 特别程序: what has to be known before the decision, why, from whom, and by when. */
export const specialCheckView = z.object({
  startedAt: instant,
  reason: z.string(),
  checking: z.string(),
  checkedWith: z.string(),
  rule: z.string(),
  expectedOn: day,
  /** What came of it; null while it is open, and where the case was decided without going on with the review. */
  found: z.object({ at: instant, words: z.string() }).nullable(),
});
export type SpecialCheckView = z.infer<typeof specialCheckView>;

/** An answer that is late, and what the member was told of it. */
export const delayView = z.object({
  at: instant,
  reason: z.string(),
  /** The day on which it was due by law, and the new one. */
  dueOn: day,
  expectedOn: day,
});
export type DelayView = z.infer<typeof delayView>;

/** What the passing of a term did to a case, by which rule, and what follows. */
export const byTimeView = z.object({
  happened: z.string(),
  rule: z.string().nullable(),
  follows: z.string(),
});
export type ByTimeView = z.infer<typeof byTimeView>;

const reason = plainText(300).min(4, '请写明理由，职工会看到');
const special = {
  reason,
  checking: plainText(200).min(2, '请写明核实什么'),
  checkedWith: plainText(100).min(2, '请写明向谁核实'),
  rule: plainText(300).min(4, '请写明依据的规定'),
  expectedOn: day,
};
const found = plainText(500).min(2, '请写明核实的结果，职工会看到');

export const pauseBody = z.strictObject({ version, ...special });
export const resumeBody = z.strictObject({ version, found });
export const explainDelayBody = z.strictObject({ version, reason, expectedOn: day });
/** Why the whole case goes back, besides what is wrong with each item. */
export const reopenReason = reason;

/** The same while they are being written, for the preview of their notices. */
export const timePreviews = [
  z.strictObject({ action: z.literal('pause'), ...special }),
  z.strictObject({ action: z.literal('resume'), found }),
  z.strictObject({ action: z.literal('explain-delay'), reason, expectedOn: day }),
] as const;
