import { z } from 'zod';
import { lifeEvents } from './life-events';
import { amountFen, day, timeSpan, instant } from './primitives';
import { fromVoucher } from './voucher-schemas';

export const lifeEvent = z.enum(lifeEvents);

export const questionKind = z.enum(['text', 'money', 'day', 'month', 'percent', 'choice', 'yes-no']);

/** One thing that the form asks; asked only when `askWhen` (a rule expression) holds or is absent. */
export const question = z.object({
  key: z.string(),
  label: z.string(),
  hint: z.string().optional(),
  kind: questionKind,
  required: z.boolean(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  maxLength: z.int().optional(),
  minFen: amountFen.optional(),
  maxFen: amountFen.optional(),
  /** In whole percent. */
  minPercent: z.int().optional(),
  maxPercent: z.int().optional(),
  notAfterToday: z.boolean().optional(),
  /** What the uploaded e-invoices say is offered as the answer; the member decides. */
  fromVoucher: fromVoucher.optional(),
});
export type Question = z.infer<typeof question>;

export const material = z.object({
  code: z.string(),
  name: z.string(),
  why: z.string(),
  example: z.string(),
  required: z.boolean(),
  maxFiles: z.int(),
  /** A window must see the original; left out: a copy will do. */
  originalOnly: z.boolean().optional(),
  /** 容缺受理: may be handed in later, within a term. */
  later: z.object({ within: timeSpan, sanction: z.string(), source: z.string() }).optional(),
  /** 告知承诺: a promise takes its place; what is promised, until when it is to be handed in all the same, and else what. */
  promise: z
    .object({
      says: z.string(),
      within: timeSpan.optional(),
      sanction: z.string(),
      source: z.string(),
      /** 事后抽查: how many in a hundred are checked with the departments, and within what time. */
      check: z.object({ percent: z.int(), within: timeSpan }).optional(),
    })
    .optional(),
});
export type Material = z.infer<typeof material>;

export const itemSummary = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  lifeEvent,
  who: z.string(),
  howLong: z.string(),
  needs: z.string(),
  online: z.boolean(),
});
export type ItemSummary = z.infer<typeof itemSummary>;

/** One part of a bundle (一件事): an item of this centre, or else a request to another body. */
export const subItem = z.object({ name: z.string(), body: z.string(), itemCode: z.string().nullable() });
export type SubItem = z.infer<typeof subItem>;

/** Whom the money of an item goes to: the member, or the heirs of one who has died. */
export const payeeKinds = ['member', 'heirs', 'seller'] as const;

export const itemDetail = itemSummary.extend({
  centreCode: z.string().nullable(),
  stateCode: z.string().nullable(),
  itemType: z.string(),
  level: z.string(),
  scope: z.string(),
  /** 通办情形, in the words of the published table; like the next four, null where the table has none. */
  handling: z.string().nullable(),
  authorisation: z.string().nullable(),
  fileTransfer: z.string().nullable(),
  delivery: z.string().nullable(),
  archive: z.string().nullable(),
  /** Rows of the centre's published table that the item carries. */
  publishedAs: z.array(
    z.object({
      number: z.int().nullable(),
      code: z.string().nullable(),
      main: z.string().nullable(),
      name: z.string(),
    }),
  ),
  /** The office that answers for it. */
  owner: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
  /** Within what time after acceptance it is decided. */
  decisionLimit: timeSpan,
  notices: z.array(z.string()),
  /** Steps of its flow. */
  steps: z.array(z.string()),
  subItems: z.array(subItem),
  applicants: z.array(z.string()),
  guide: z.array(z.string()),
  materials: z.array(material),
  questions: z.array(question),
  closesAccount: z.boolean(),
  /** May a window take it in? Every online item, and those that only a window may (`online: false`). */
  atWindow: z.boolean(),
  payees: z.enum(payeeKinds),
  cap: z.string(),
  frequency: z.string(),
  source: z.string(),
  effectiveFrom: day,
  consentText: z.string(),
});
export type ItemDetail = z.infer<typeof itemDetail>;

const timeOfDay = z.string().regex(/^\d{1,2}:\d{2}$/);

/** Is somebody at a window now? Times of the centre's own day; `duty`: by the weekend's duty list. */
export const windowStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), closesAt: timeOfDay, duty: z.boolean() }),
  z.object({
    state: z.literal('closed'),
    /** null: not known, because the year's holidays are not published. */
    opens: z.object({ on: day, at: timeOfDay, duty: z.boolean() }).nullable(),
  }),
  /** Hours in words only, a weekend without a duty list, a year without holidays. */
  z.object({ state: z.literal('unknown'), why: z.enum(['hours', 'duty', 'holidays']) }),
]);
export type WindowStatus = z.infer<typeof windowStatus>;

/** How many wait at the windows of a district, as its clerk said then. */
export const waitingCount = z.object({ count: z.int().min(0), at: instant });
export type WaitingCount = z.infer<typeof waitingCount>;

/** Of the officer's own window; `goodForMinutes` null: the centre does not tell it. */
export const waitingHere = z.object({
  goodForMinutes: z.int().positive().nullable(),
  told: waitingCount.nullable(),
});
export type WaitingHere = z.infer<typeof waitingHere>;
export const noteWaitingBody = z.strictObject({
  count: z.int('等候人数要是整数').min(0, '等候人数不能小于 0').max(500, '等候人数太多了，请核对'),
});

export const serviceWindow = z.object({
  name: z.string(),
  districtCode: z.string(),
  address: z.string(),
  hours: z.string(),
  /** Hours of duty at weekends; null where nobody is there. */
  weekendHours: z.string().nullable(),
  /** Receives by the form only; the centre accepts (收件前移). */
  receivesOnly: z.boolean(),
  /** At the moment of the answer; left out where nobody asked for that. */
  status: windowStatus.optional(),
  /** 预约: may a place be booked here? */
  takesBookings: z.boolean(),
  /** Left out where nobody said so lately. */
  waiting: waitingCount.optional(),
});
export const centre = z.object({
  code: z.string(),
  name: z.string(),
  hotline: z.string(),
  districts: z.array(z.object({ code: z.string(), name: z.string() })),
  windows: z.array(serviceWindow),
});
export type Centre = z.infer<typeof centre>;

/** One of the centres that a system serves, to choose from. */
export const centreChoice = z.object({ code: z.string(), name: z.string() });
export type CentreChoice = z.infer<typeof centreChoice>;

export const answerValue = z.union([z.string().max(500), z.int(), z.boolean()]);
export const answers = z.record(z.string().max(60), answerValue);
export type Answers = z.infer<typeof answers>;
