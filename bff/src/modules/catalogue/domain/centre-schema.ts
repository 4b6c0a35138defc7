import { callerQuestion, clockNames, matterTermNames, staffRole } from '@gjj/shared-types';
import { z } from 'zod';
import { itemDefaultsSchema, officeSchema } from './attributes-schema';
import { bookingSchema } from './booking-schema';
import { conditionSchema, sourceSchema, type Source } from './rule-schema';
import { feedbackSchema } from './feedback-schema';
import { mandateSchema } from './mandate-schema';
import { inForce, turningDays, type Dated } from './dated';
import type { Flow } from './flow-schema';
import { documentLimitsSchema } from './identity-documents';
import { datedListsOf, type DatedItem, type ProfileItem } from './item-schema';
import { flexibleSchema, transfersSchema } from './moves-schema';
import { hoursSchema, weekendDutySchema } from './opening-hours';
import { itemsOn } from './awaiting-rules';
import type { Law } from './law-schema';
import { homeLoanOn, partsOfLoan, type HomeLoan } from './home-loan-schema';
import type { Certificates } from './certificate-schema';
import type { Letters } from './letter-schema';
import { placeholdersOf } from './template';
import { termSchema } from './term-schema';
import { windowPaperSchema } from './window-paper';

const code = z.string().regex(/^\d{6}$/, 'six digits of GB/T 2260');

/** A counter: `weekendDuty` where somebody is there on some weekends. */
const windowSchema = z.strictObject({
  name: z.string(),
  districtCode: code,
  address: z.string(),
  hours: hoursSchema,
  weekendDuty: weekendDutySchema.optional(),
  /** Looks at the form only and receives; the centre accepts (收件前移). */
  receivesOnly: z.boolean().default(false),
  /** 预约: how many at the same time; left out: as the centre says. */
  bookingPlaces: z.int().min(0).max(50).optional(),
  source: sourceSchema,
});

/** Whom windows ask, and who answers in their place in the console: staff of these roles, of this district where one is named. */
const windowContactSchema = officeSchema.extend({
  roles: z
    .array(staffRole.extract(['acceptor', 'supervisor']))
    .min(1)
    .default(['acceptor', 'supervisor']),
  districtCode: code.optional(),
});
export type WindowContact = z.infer<typeof windowContactSchema>;

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
    windows: z.array(windowSchema).default([]),
    /** Answers the questions of windows that receive for this centre: what to take in, special cases. */
    windowContact: windowContactSchema.optional(),
    windowPaper: windowPaperSchema.optional(),
    /** 档案保管期限: years after the one in which a case was archived. */
    retention: z.strictObject({ years: z.int().min(1).max(100), source: sourceSchema }),
    /** 账户安全: how long opening a lock and raising a limit take, how long a new card or phone rests; what a caller must name. */
    safety: z.strictObject({
      openAfterHours: z.int().min(1).max(168),
      raiseAfterHours: z.int().min(1).max(168),
      restHours: z.int().min(1).max(168),
      callerNames: z.array(callerQuestion).min(2),
      source: sourceSchema,
    }),
    /** 退款账户: where money is paid back to. Left out: the hotline says it. */
    repaymentAccount: z
      .strictObject({ payee: z.string(), bankName: z.string(), accountNo: z.string(), source: sourceSchema })
      .optional(),
    /** Clerks say how many wait; what was said is shown for so long. Left out: it is not told. */
    waitingCount: z.strictObject({ goodForMinutes: z.int().positive(), source: sourceSchema }).optional(),
    feedback: feedbackSchema,
    mandates: mandateSchema,
    booking: bookingSchema.optional(),
    transfers: transfersSchema.optional(),
    flexible: flexibleSchema.optional(),
    itemDefaults: itemDefaultsSchema,
    /** Common items taken over as they are; an item that the centre writes itself needs no mention. */
    inherits: z.union([z.literal('all'), z.array(z.string())]).default([]),
    /** Kinds of identity document of which some departments know nothing. */
    identityDocuments: z.array(documentLimitsSchema).default([]),
    /** Codes that lists begin with; what the centre does not have is passed over. */
    mostUsed: z.array(z.string()).default([]),
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

/** Of cases, of what members want heard, and of an answer of the family. */
const termNames = [...clockNames, ...matterTermNames, 'family-consent'] as const;
export type TermName = (typeof termNames)[number];

export const termsSchema = z.strictObject(
  Object.fromEntries(termNames.map((name) => [name, termSchema])) as Record<
    (typeof termNames)[number],
    typeof termSchema
  >,
);
export type Terms = z.infer<typeof termsSchema>;

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
  /** Of an item whose rules have ended and whose new ones are not published. */
  rulesEnded: z
    .strictObject({ headline: wordsNaming(), words: wordsNaming('endedOn'), remedy: wordsNaming() })
    .default({
      headline: '新的规则还没有公布，需要工作人员核对',
      words: '原来的规则到{endedOn}为止，新的规则还没有公布',
      remedy: '您可以先提交，工作人员核对后答复您；也可以拨打 12329 询问',
    }),
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
  letters: Letters;
  /** null: none, in a version of before there were any. */
  certificates: Certificates | null;
  /** 公积金贷款: who may borrow, how much, how long, at what rate; empty where it is not stated. */
  homeLoans: HomeLoan[];
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
  letters: Letters;
  certificates: Certificates | null;
  homeLoan: HomeLoan | null;
  crossRules: CrossRules;
  items: ProfileItem[];
  /** By an item's code, the law above the centre that names it as a situation of withdrawal. */
  lawOfItems: ReadonlyMap<string, Source>;
  bans: Law['bans'];
  version: string;
}

/** @throws RangeError where no flow is in force on that day, which the check of a profile rules out */
export function centreOn(profile: CentreProfile, on: string): CentreOnDay {
  const { settings, terms, texts, letters, certificates, version } = profile;
  const flow = profile.flows.find((flow) => inForce(flow, on));
  if (flow === undefined) throw new RangeError(`no flow in force on ${on}`);
  return {
    settings,
    terms,
    flow,
    texts,
    letters,
    certificates,
    homeLoan: homeLoanOn(profile.homeLoans, on),
    crossRules: sharedRulesOn(profile, on),
    items: itemsOn(profile.items, on),
    lawOfItems: lawOfItemsOn(profile, on),
    bans: profile.law.bans.filter((ban) => inForce(ban, on)),
    version,
  };
}

function lawOfItemsOn({ law }: CentreProfile, on: string): ReadonlyMap<string, Source> {
  const rows = law.rows.filter((row) => inForce(row, on));
  return new Map(
    rows.flatMap(({ needsItems = [], source }) => needsItems.map((code) => [code, source] as const)),
  );
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
export function turningDaysOf({ flows, homeLoans, law, crossRules, items }: CentreProfile): string[] {
  return turningDays([
    ...flows,
    ...homeLoans.flatMap(partsOfLoan),
    ...law.rows,
    ...law.conditions,
    ...law.bans,
    ...crossRules.conditions,
    ...items.flatMap(partsOf),
  ]);
}

/** An item and everything of it that has a time of its own. */
export function partsOf(item: DatedItem): Dated[] {
  return [item, ...datedListsOf(item).flatMap(({ entries }) => entries)];
}
