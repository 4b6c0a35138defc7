import { clockNames, serviceWindow } from '@gjj/shared-types';
import { z } from 'zod';
import { conditionSchema, sourceSchema } from './rule-schema';
import { datedShape, inForce, turningDays, type Dated } from './dated';
import { itemDefaultsSchema, itemOn, type DatedItem, type ProfileItem } from './item-schema';
import type { Law } from './law-schema';
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
    windows: z.array(serviceWindow.strict().extend({ source: sourceSchema })).default([]),
    itemDefaults: itemDefaultsSchema,
    /** Common items taken over as they are; an item that the centre writes itself needs no mention. */
    inherits: z.union([z.literal('all'), z.array(z.string())]).default([]),
    /** The whole catalogue of a centre, and not only some of its rules: the law's situations must be there. */
    complete: z.boolean().default(false),
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

const flowVersion = z.strictObject({
  ...datedShape,
  /** `anywhere`: any district's officers handle any member's case (同城通办). */
  handling: z.enum(['anywhere', 'home-district']),
  /** The reviewer is another person than the acceptor. */
  fourEyes: z.boolean(),
  /** Who takes a case in, and who checks it against the law, in words. */
  receives: z.string().optional(),
  accepts: z.string().optional(),
  /** Offices that say yes one after the other, lowest first; one level where none is named. */
  approvalLevels: z.array(z.string()).min(1).max(5).default(['审批']),
  /** Windows of another body take cases in by their form only (收件前移). */
  receivedElsewhere: z.boolean().default(false),
  steps: z.array(z.string()).min(1),
  source: sourceSchema,
});
export const flowSchema = z.array(flowVersion).min(1);
export type Flow = z.infer<typeof flowVersion>;

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

/** One fund centre as data with all its times, parsed and checked; never made by hand, see `loadCentre`. */
export interface CentreProfile {
  settings: CentreSettings;
  terms: Terms;
  flows: Flow[];
  texts: Texts;
  law: Law;
  crossRules: CrossRules;
  items: DatedItem[];
  /** Changes with any byte of the folder, the law or the defaults. */
  version: string;
}

/** A centre as it stands on one day. */
export interface CentreOnDay {
  settings: CentreSettings;
  terms: Terms;
  flow: Flow;
  texts: Texts;
  crossRules: CrossRules;
  items: ProfileItem[];
  version: string;
}

/** @throws RangeError where no flow is in force on that day, which the check of a profile rules out */
export function centreOn(profile: CentreProfile, on: string): CentreOnDay {
  const { settings, terms, texts, version } = profile;
  const flow = profile.flows.find((flow) => inForce(flow, on));
  if (flow === undefined) throw new RangeError(`no flow in force on ${on}`);
  return {
    settings,
    terms,
    flow,
    texts,
    crossRules: sharedRulesOn(profile, on),
    items: profile.items.filter((item) => inForce(item, on)).map((item) => itemOn(item, on)),
    version,
  };
}

/** Conditions of every online item: the law's, then the centre's own. */
export function sharedRulesOn(
  { law, crossRules }: Pick<CentreProfile, 'law' | 'crossRules'>,
  on: string,
): CrossRules {
  const conditions = [...law.conditions, ...crossRules.conditions];
  return { conditions: conditions.filter((condition) => inForce(condition, on)) };
}

/** The days on which anything of the centre changes, in order. */
export function turningDaysOf({ flows, law, crossRules, items }: CentreProfile): string[] {
  return turningDays([...flows, ...law.conditions, ...crossRules.conditions, ...items.flatMap(partsOf)]);
}

/** An item and everything of it that has a time of its own. */
export function partsOf(item: DatedItem): Dated[] {
  if (!item.online) return [item, ...item.materials];
  const { parameters, conditions, amount, frequency } = item.rules;
  return [item, ...item.materials, ...parameters, ...conditions, ...amount, ...frequency];
}
