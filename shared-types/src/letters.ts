import { z } from 'zod';
import { instant, letterId } from './primitives';

/** 文书 of a case, as its member and its officers see it. */
export const caseLetter = z.object({
  letterId,
  /** A string, so that an older mini-program shows a kind that it does not know by its title. */
  name: z.string(),
  title: z.string(),
  /** 文号 */
  number: z.string(),
  issuedAt: instant,
  /** The file; null for the few seconds in which it is being made. */
  file: z.object({ sizeBytes: z.int().positive(), checkCode: z.string() }).nullable(),
});
export type CaseLetterView = z.infer<typeof caseLetter>;

/** The newest first. */
export const caseLetters = z.object({ letters: z.array(caseLetter) });
