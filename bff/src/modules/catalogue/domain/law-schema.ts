import { banKind, clockNames, timeSpan } from '@gjj/shared-types';
import { z } from 'zod';
import { datedShape } from './dated';
import { conditionSchema, sourceSchema } from './rule-schema';

/**
 * One thing that the law above the centre settles. A centre inherits it; what contradicts it while it is in force
 * is a problem of the profile.
 */
export const lawSchema = z.strictObject({
  id: z.string().regex(/^law\.[a-z0-9-]+$/, 'an id like law.no-income-ratio'),
  /** In a sentence, for the rule officer whose profile contradicts it. */
  says: z.string(),
  ...datedShape,
  source: sourceSchema,
  /** Rules of these items may not rest on names that match (a regular expression). */
  forbidsNames: z.strictObject({ items: z.array(z.string()), pattern: z.string() }).optional(),
  /** No item may ask for a material whose name matches. */
  forbidsMaterials: z.strictObject({ pattern: z.string() }).optional(),
  /**
   * A clock may not run longer; in days of the calendar or of work, as the centre counts them. `items`: codes for which
   * it is so (a regular expression); all where it is left out.
   */
  termAtMost: z
    .strictObject({ clock: z.enum(clockNames), length: z.int().positive(), items: z.string().optional() })
    .optional(),
  /** A centre that says its catalogue is complete lists these. */
  needsItems: z.array(z.string()).optional(),
  /** Items that the law makes a situation of withdrawal on its first day; members are told of them. */
  opens: z.array(z.string()).optional(),
});
export type LawRow = z.infer<typeof lawSchema>;

/** In what days a law counts its terms. `law`: a part of the title under which sources cite it. */
export const dayCountSchema = z.strictObject({
  law: z.string().min(2),
  unit: timeSpan.shape.unit,
  source: sourceSchema,
});

/** How long whoever did this may neither withdraw nor borrow. */
export const banSchema = z.strictObject({
  kind: banKind,
  years: z.int().positive(),
  /** What the person reads, such as 三年内不得提取、贷款. */
  says: z.string(),
  ...datedShape,
  source: sourceSchema,
});

/** The law as a file: rows, how laws count days, bans, and the conditions that every online item of every centre keeps. */
export const lawFileSchema = z.strictObject({
  rows: z.array(lawSchema).default([]),
  dayCounts: z.array(dayCountSchema).default([]),
  bans: z.array(banSchema).default([]),
  conditions: z.array(conditionSchema).default([]),
});
export type Law = z.infer<typeof lawFileSchema>;
