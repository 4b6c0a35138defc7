import { clockNames, serviceWindow } from '@gjj/shared-types';
import { z } from 'zod';
import { conditionSchema, sourceSchema } from './rule-schema';
import { itemDefaultsSchema, type ProfileItem } from './item-schema';
import { placeholdersOf } from './template';

const code = z.string().regex(/^\d{6}$/, 'six digits of GB/T 2260');

export const centreSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: z.string(),
    /** Two letters before every receipt number. */
    receiptPrefix: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
    hotline: z.string(),
    phone: z.string(),
    /** The city whose homes count for "no home in the city". */
    cityCode: code,
    source: sourceSchema,
    districts: z.array(z.strictObject({ code, name: z.string(), source: sourceSchema })).min(1),
    windows: z.array(serviceWindow.strict().extend({ source: sourceSchema })),
    itemDefaults: itemDefaultsSchema,
  })
  .superRefine((centre, context) => {
    const districts = new Set(centre.districts.map((district) => district.code));
    centre.windows.forEach((window, index) => {
      if (!districts.has(window.districtCode))
        context.addIssue({
          code: 'custom',
          path: ['windows', index, 'districtCode'],
          message: `no district ${window.districtCode} in this centre`,
        });
    });
  });
export type CentreSettings = z.infer<typeof centreSchema>;

const term = z.strictObject({
  length: z.int().positive(),
  unit: z.enum(['calendar-days', 'working-days']),
  source: sourceSchema,
});
export const termsSchema = z.strictObject(
  Object.fromEntries(clockNames.map((name) => [name, term])) as Record<
    (typeof clockNames)[number],
    typeof term
  >,
);
export type Terms = z.infer<typeof termsSchema>;

export const flowSchema = z.strictObject({
  /** `anywhere`: any district's officers handle any member's case (同城通办). */
  handling: z.enum(['anywhere', 'home-district']),
  /** The reviewer is another person than the acceptor. */
  fourEyes: z.boolean(),
  steps: z.array(z.string()).min(1),
  source: sourceSchema,
});
export type Flow = z.infer<typeof flowSchema>;

/** Words that may name {cap} or {nextDate}, and only where that is known. */
const wordsNaming = (...names: string[]) =>
  z
    .string()
    .min(1)
    .refine((words) => placeholdersOf(words).every((name) => names.includes(name)), {
      error:
        names.length === 0 ? 'no {name} is known here' : `only {${names.join('}, {')}} may be named here`,
    });

/** Headlines of the three answers, and what is said of the next time. */
export const textsSchema = z.strictObject({
  headline: z.strictObject({
    yes: wordsNaming('cap'),
    no: wordsNaming(),
    noUntil: wordsNaming('nextDate'),
    unknown: wordsNaming(),
  }),
  nextDate: z.strictObject({
    whenYes: wordsNaming('nextDate'),
    whenNo: wordsNaming('nextDate'),
    once: wordsNaming(),
  }),
  unknownFact: wordsNaming(),
});
export type Texts = z.infer<typeof textsSchema>;

/** Conditions of every online item. */
export const crossRulesSchema = z.strictObject({ conditions: z.array(conditionSchema) });
export type CrossRules = z.infer<typeof crossRulesSchema>;

/** One fund centre as data, parsed and checked; never made by hand, see `loadCentre`. */
export interface CentreProfile {
  settings: CentreSettings;
  terms: Terms;
  flow: Flow;
  texts: Texts;
  crossRules: CrossRules;
  items: ProfileItem[];
  /** Changes with any byte of the folder. */
  version: string;
}
