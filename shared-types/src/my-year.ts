import { z } from 'zod';
import { eligibility, ruleSource, workingStep } from './eligibility';
import { amountFen, day, reminderId } from './primitives';

/** `waiting`: on the day it is judged again; `not-now`: the rules or the facts said no by then. */
const reminderStates = ['waiting', 'told', 'not-now', 'cancelled'] as const;
export const reminder = z.object({
  reminderId,
  itemCode: z.string(),
  state: z.enum(reminderStates),
  onDay: day,
  bySms: z.boolean(),
  /** Of one that told nothing: why. */
  words: z.string().nullable(),
});
export type Reminder = z.infer<typeof reminder>;

/** An answer from a day on, judged without a form by the rules of that day. */
export const yearAnswer = z.object({
  on: day,
  /** False: it stands on deposits that are still to come. */
  certain: z.boolean(),
  eligibility,
});
export type YearAnswer = z.infer<typeof yearAnswer>;

export const yearItem = z.object({
  itemCode: z.string(),
  itemName: z.string(),
  /** Today's first, then each that is another one. */
  answers: z.array(yearAnswer),
  /** What would open more, and how much that would be. */
  couldBe: z.array(z.object({ words: z.string(), capFen: amountFen })),
  /** The next day on which it may be taken; null: today, or none is known. */
  opensOn: day.nullable(),
  reminder: reminder.nullable(),
});
export type YearItem = z.infer<typeof yearItem>;

/** What changes on a day to come, in a sentence. */
export const yearEvent = z.object({
  on: day,
  itemCode: z.string(),
  itemName: z.string(),
  change: z.enum(['opens', 'closes', 'more', 'less', 'other']),
  words: z.string(),
  certain: z.boolean(),
});
export type YearEvent = z.infer<typeof yearEvent>;

export const yearStep = z.object({
  on: day,
  itemCode: z.string(),
  itemName: z.string(),
  amountFen,
  certain: z.boolean(),
  eligibility,
});
export type YearStep = z.infer<typeof yearStep>;

/** 贷款额度 as the centre states it. */
export const loanRule = z.object({ says: z.string(), source: ruleSource });

export const yearPlan = z.object({
  steps: z.array(yearStep),
  totalFen: amountFen,
  /** What is kept for the loan that was asked with; null: none was. */
  loan: z
    .object({
      on: day,
      /** null: the centre does not state how the limit is worked out, and nothing leaves before the day. */
      rule: loanRule.nullable(),
      /** What is to be in the account by then. */
      keepFen: amountFen.nullable(),
      limitFen: amountFen.nullable(),
      /** What the year would give without it. */
      withoutFen: amountFen,
    })
    .nullable(),
});
export type YearPlan = z.infer<typeof yearPlan>;

/** A change of rules that has come, as it is for this member: by the facts of today, before and after. */
export const ruleChangeForMe = z.object({
  on: day,
  itemCode: z.string(),
  itemName: z.string(),
  change: z.enum(['more', 'less', 'new', 'gone', 'other']),
  before: z.string(),
  after: z.string(),
  source: ruleSource.nullable(),
});
export type RuleChangeForMe = z.infer<typeof ruleChangeForMe>;

export const myYear = z.object({
  from: day,
  until: day,
  items: z.array(yearItem),
  calendar: z.array(yearEvent),
  plan: yearPlan,
  changed: z.array(ruleChangeForMe),
  /** What is taken for granted, in sentences. */
  assumptions: z.array(z.string()),
});
export type MyYear = z.infer<typeof myYear>;

export const myYearQuery = z.strictObject({
  loanOn: day.optional(),
  /** What the member means to borrow, in fen; left out: as much as may be. */
  loanFen: z.coerce.number().int().min(100).max(10_000_000_000).optional(),
});

/** One side of 提取还是留着贷款: the day of the loan, with or without the withdrawal. */
export const loanSide = z.object({
  balanceFen: amountFen,
  /** null: not stated, or a fact is unknown. */
  limitFen: amountFen.nullable(),
  working: z.array(workingStep),
});
export type LoanSide = z.infer<typeof loanSide>;

export const loanComparison = z.object({
  itemCode: z.string(),
  itemName: z.string(),
  amountFen,
  on: day,
  /** null: the centre does not state how the limit is worked out. */
  rule: loanRule.nullable(),
  withdraw: loanSide,
  keep: loanSide,
  /** What the withdrawal costs of the limit; null where that cannot be said. */
  lessFen: amountFen.nullable(),
  /** From when it could be taken again afterwards. */
  againOn: day.nullable(),
});
export type LoanComparison = z.infer<typeof loanComparison>;

export const loanComparisonQuery = z.strictObject({
  itemCode: z.string().max(20),
  loanOn: day,
  /** Left out: all that may be taken today. */
  amountFen: z.coerce.number().int().min(1).max(10_000_000_000).optional(),
});

export const askReminderBody = z.strictObject({
  itemCode: z.string().max(20),
  onDay: day,
  /** By SMS as well, beside the message in WeChat and the app. */
  bySms: z.boolean(),
});
