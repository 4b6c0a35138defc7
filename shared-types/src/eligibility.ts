import { z } from 'zod';
import { amountFen, day, instant } from './primitives';

/** Three answers; a machine never turns "unknown" into "no". */
export const verdict = z.enum(['yes', 'no', 'unknown']);
export type Verdict = z.infer<typeof verdict>;

export const ruleSource = z.object({
  title: z.string(),
  /** 文号. */
  number: z.string().optional(),
  article: z.string().optional(),
  link: z.string().optional(),
  /** An assumption of ours that the centre must confirm. */
  assumed: z.boolean(),
});
export type RuleSource = z.infer<typeof ruleSource>;

/** 住房公积金管理条例（国务院令第844号） 第二十四条: a document by its title, number and article. */
export function sourceInWords({
  title,
  number,
  article,
}: Pick<RuleSource, 'title' | 'article'> & { number?: string | undefined }): string {
  const numbered = number === undefined || title.includes(number) ? title : `${title}（${number}）`;
  return article === undefined || article === '' ? numbered : `${numbered} ${article}`;
}

/** What is or would be asked of a department. */
export const factAsked = z.object({ label: z.string(), department: z.string() });
export type FactAsked = z.infer<typeof factAsked>;

/** A fact as it was used: from whom, when, in words. */
export const factUsed = z.object({
  key: z.string(),
  label: z.string(),
  words: z.string(),
  known: z.boolean(),
  source: z.string(),
  observedAt: instant.nullable(),
});
export type FactUsed = z.infer<typeof factUsed>;

export const reason = z.object({
  ruleId: z.string(),
  verdict,
  words: z.string(),
  /** For "no" and "unknown": what would change or settle it. */
  remedy: z.string().nullable(),
  source: ruleSource,
  facts: z.array(factUsed),
});
export type Reason = z.infer<typeof reason>;

/** With whom a limit is shared: with all who withdraw for the same home, or with the spouse. */
export const sharings = ['home', 'couple'] as const;
export type Sharing = (typeof sharings)[number];

/** A line of the working: what was looked at and what it came to. */
export const workingStep = z.object({
  label: z.string(),
  amountFen,
  binding: z.boolean(),
  /** What the whole family may still take together: for one home, or for what a couple repays. */
  sharedBy: z.enum(sharings).optional(),
});

export const eligibility = z.object({
  itemCode: z.string(),
  verdict,
  headline: z.string(),
  /** The most that can be taken now; null while unknown. */
  capFen: amountFen.nullable(),
  working: z.array(workingStep),
  nextDate: day.nullable(),
  nextDateWords: z.string().nullable(),
  reasons: z.array(reason),
  /** Would a "yes" be decided by machine at once? */
  automatic: z.boolean(),
  closesAccount: z.boolean(),
  /** What this person's identity keeps from being proven online, and where to go; absent where nothing does. */
  identityNote: z.string().optional(),
  /** Before there is a case: facts of health that nobody asks for without a consent of its own, which could settle it. */
  consentCouldSettle: z.array(factAsked).optional(),
  /** Facts of the family that nobody reads without that person's consent, and that could settle it. */
  familyCouldSettle: z.array(factAsked).optional(),
  /** The law that names this as a situation of withdrawal; absent where none does, and in results of before it was told. */
  law: ruleSource.optional(),
  /** Codes of materials that data already answers, with the words to show. */
  waivedMaterials: z.record(z.string(), z.string()),
  /** Materials that data does not answer; what may be left out is not required. */
  neededMaterials: z.array(z.object({ code: z.string(), name: z.string(), required: z.boolean() })),
  rulesVersion: z.string(),
  assessedAt: instant,
});
export type Eligibility = z.infer<typeof eligibility>;
