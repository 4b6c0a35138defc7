import { z } from 'zod';
import { itemSummary } from './catalogue';
import { amountFen, day, instant } from './primitives';

/** What a dry run over old cases found before a version was published. */
export const dryRunSummary = z.object({
  /** Cases that could be judged again. */
  decided: z.int(),
  different: z.int(),
  /** What can be taken in all different cases together, new less old; nothing where the answer is no. */
  amountDifferenceFen: z.int(),
  /** Cases that could not be judged, for a fact that was not kept. */
  notJudged: z.int(),
  examples: z
    .array(
      z.object({
        itemCode: z.string(),
        before: z.string(),
        after: z.string(),
        beforeFen: amountFen.nullable(),
        afterFen: amountFen.nullable(),
      }),
    )
    .max(20),
});
export type DryRunSummary = z.infer<typeof dryRunSummary>;

export const centreVersion = z.object({
  version: z.string(),
  effectiveFrom: day,
  publishedAt: instant,
  publishedBy: z.string(),
  /** Does it decide on the day that was asked about? */
  inForce: z.boolean(),
  casesPassed: z.int(),
  /** Null for the first version, before which there was nothing. */
  dryRun: dryRunSummary.nullable(),
});
export type CentreVersion = z.infer<typeof centreVersion>;

export const staffCatalogueItem = itemSummary.extend({
  centreCode: z.string().nullable(),
  stateCode: z.string().nullable(),
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  /** The next day on which anything of it changes. */
  changesOn: day.nullable(),
  automatic: z.boolean(),
  /** Statements that no document makes, to be confirmed by the centre. */
  assumed: z.int(),
  /** Points on which the published text is silent or ambiguous. */
  unclear: z.int(),
});
export type StaffCatalogueItem = z.infer<typeof staffCatalogueItem>;

/** 目录 as staff see it on a day: items, versions, and the days on which something changes. */
export const staffCatalogue = z.object({
  centre: z.object({
    code: z.string(),
    name: z.string(),
    /** Whom windows ask that receive for the centre (收件前移); null where none do. */
    windowContact: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
    /** How long paper stays at such a window, and how the centre collects it. */
    windowPaper: z
      .object({
        keptFor: z.object({ length: z.int().positive(), unit: z.enum(['calendar-days', 'months']) }),
        collected: z.string(),
        remindAfterDays: z.array(z.int().positive()),
      })
      .nullable(),
  }),
  on: day,
  version: z.string(),
  items: z.array(staffCatalogueItem),
  versions: z.array(centreVersion),
  /** Days to come on which rules change, soonest first. */
  turns: z.array(day),
});
export type StaffCatalogue = z.infer<typeof staffCatalogue>;
