import { z } from 'zod';
import { ruleSource } from './eligibility';
import { day } from './primitives';

/** One sentence of a rule as a member could read it, with what is listed beneath it (a table, a least-of). */
export const explainedLine = z.object({
  text: z.string(),
  below: z.array(z.string()),
  /** Null where the sentence is no rule of its own. */
  ruleId: z.string().nullable(),
  /** Null where the sentence needs none, being the item's. */
  source: ruleSource.nullable(),
});
export type ExplainedLine = z.infer<typeof explainedLine>;

export const explainedSectionKeys = [
  'who',
  'amount',
  'frequency',
  'standing',
  'materials',
  'time',
  'sub-items',
  'decided',
  'list',
  'notices',
  'flow',
  'in-force',
  'sources',
  'assumed',
  'unclear',
  'listing',
] as const;

export const explainedSection = z.object({
  key: z.enum(explainedSectionKeys),
  title: z.string(),
  lines: z.array(explainedLine),
});
export type ExplainedSection = z.infer<typeof explainedSection>;

/** An item's rules on a day, in sentences. A section without lines is left out. */
export const itemExplained = z.object({
  itemCode: z.string(),
  name: z.string(),
  on: day,
  online: z.boolean(),
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  /** The next day on which anything of the item changes, where it is written already. */
  changesOn: day.nullable(),
  sections: z.array(explainedSection),
});
export type ItemExplained = z.infer<typeof itemExplained>;

/** One thing that is otherwise; `before` is null where it is new, `after` where it is gone. */
export const ruleChange = z.object({
  what: z.enum(['item', 'parameter', 'condition', 'amount', 'frequency', 'material', 'question', 'flow']),
  /** Whom or what it is about, e.g. 二孩及以上家庭，每人每月. */
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type RuleChange = z.infer<typeof ruleChange>;

export const itemChange = z.object({
  itemCode: z.string(),
  name: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  changes: z.array(ruleChange),
});
export type ItemChange = z.infer<typeof itemChange>;

/** What changes in a centre between two days; empty where nothing does. */
export const centreChanges = z.object({
  from: day,
  to: day,
  items: z.array(itemChange),
  /** What no item has alone: the flow, conditions of all items. */
  centre: z.array(ruleChange),
});
export type CentreChanges = z.infer<typeof centreChanges>;
