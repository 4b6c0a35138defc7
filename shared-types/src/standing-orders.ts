import { z } from 'zod';
import { standingOrderId, standingPeriod } from './case-origin';
import { answers, question } from './catalogue';
import { card, cardBody } from './identity';
import { eligibility } from './eligibility';
import { paperSize } from './print';
import {
  amountFen,
  cardId,
  caseId,
  day,
  instant,
  plainText,
  requestedAmountFen,
  version,
} from './primitives';

/** How much each time: the most that the rules of the day allow, no more than a sum, or the instalment of the loan. */
export const standingAmountKinds = ['most', 'fixed', 'instalment'] as const;
export const standingAmountKind = z.enum(standingAmountKinds);
export type StandingAmountKind = z.infer<typeof standingAmountKind>;

export const standingAmount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('most') }),
  z.strictObject({ kind: z.literal('fixed'), mostFen: requestedAmountFen }),
  z.strictObject({ kind: z.literal('instalment') }),
]);
export type StandingAmount = z.infer<typeof standingAmount>;

export const standingStates = ['active', 'paused', 'ended'] as const;
export const standingState = z.enum(standingStates);
export type StandingState = z.infer<typeof standingState>;

/** What a member may do with an order; the server says which of them now. */
export const standingActions = ['pause', 'resume', 'change', 'end'] as const;
export const standingAction = z.enum(standingActions);
export type StandingAction = z.infer<typeof standingAction>;

/** What is agreed on, as the member says it. */
export const standingTerms = z.strictObject({
  every: standingPeriod,
  /** Of a yearly one; a monthly one runs in each month. */
  month: z.int().min(1).max(12).nullable(),
  /** A month that is shorter has its last day. */
  dayOfMonth: z.int().min(1).max(31),
  amount: standingAmount,
  /** null: 冲还贷, straight to the member's own loan of the fund. */
  cardId: cardId.nullable(),
  /** The last day on which it may run. */
  endOn: day,
});
export type StandingTerms = z.infer<typeof standingTerms>;

/** The day of a run; a period is 2026-12, or 2026 of a yearly one. */
export const standingPlan = z.object({ period: z.string(), plannedOn: day });
export type StandingPlan = z.infer<typeof standingPlan>;

/** `made`: an application was handed in; `not-made`: none, and why; `waiting`: is made up later; `skipped`: fell into a pause. */
export const standingRunOutcome = z.enum(['coming', 'made', 'not-made', 'waiting', 'skipped']);
export type StandingRunOutcome = z.infer<typeof standingRunOutcome>;

export const standingRun = standingPlan.extend({
  outcome: standingRunOutcome,
  /** null: it has not run yet. */
  at: instant.nullable(),
  caseId: caseId.nullable(),
  /** What the case is doing, as its own page says it. */
  sentence: z.string().nullable(),
  amountFen: amountFen.nullable(),
  reasons: z.array(z.string()),
  remedies: z.array(z.string()),
});
export type StandingRun = z.infer<typeof standingRun>;

export const standingOrderSummary = z.object({
  orderId: standingOrderId,
  version,
  itemCode: z.string(),
  itemName: z.string(),
  state: standingState,
  sentence: z.string(),
  every: standingPeriod,
  /** 每月 10 日 */
  whenWords: z.string(),
  /** 每次最多 ¥900.00 */
  amountWords: z.string(),
  /** The day of the next run; null where none is to come. */
  nextOn: day.nullable(),
  endOn: day,
  /** 冲还贷: bank and digits are then those of the loan. */
  toLoan: z.boolean(),
  bankName: z.string(),
  cardLast4: z.string(),
});
export type StandingOrderSummary = z.infer<typeof standingOrderSummary>;

export const standingOrder = standingOrderSummary.extend({
  terms: standingTerms,
  /** Why it is paused or has ended, and what the member can do. */
  why: z.object({ reasons: z.array(z.string()), remedies: z.array(z.string()) }).nullable(),
  /** Of a year, newest first, with the next one before them. */
  runs: z.array(standingRun),
  signedAt: instant,
  timeline: z.array(z.object({ at: instant, words: z.string() })),
  frozenAnswers: z.array(z.object({ key: z.string(), question: z.string(), answer: z.string() })),
  allowedActions: z.array(standingAction),
});
export type StandingOrder = z.infer<typeof standingOrder>;

/** What can be agreed on, by how often, judged today by the rules of a run. */
export const standingChoice = z.object({
  every: standingPeriod,
  eligibility,
  /** The instalment that is due each month, where the amount may follow it and a department knows it. */
  instalmentFen: amountFen.nullable(),
  /** What one run would give today, by the most; null while unknown. */
  firstFen: amountFen.nullable(),
  /** The first run is on this day or later. */
  fromDay: day,
  maySign: z.boolean(),
  /** Why it cannot be agreed on now, and what would change it. */
  whyNot: z.array(z.string()),
});
export type StandingChoice = z.infer<typeof standingChoice>;

export const standingOfferSummary = z.object({
  itemCode: z.string(),
  itemName: z.string(),
  periods: z.array(standingPeriod),
  /** The order of it that has not ended; null where there is none. */
  orderId: standingOrderId.nullable(),
});
export type StandingOfferSummary = z.infer<typeof standingOfferSummary>;

export const standingOffer = standingOfferSummary.extend({
  choices: z.array(standingChoice),
  /** Both belong to it. */
  days: z.object({ from: z.int(), to: z.int() }),
  dayOffWords: z.string(),
  amounts: z.array(standingAmountKind),
  /** 冲还贷: the loan that it could go to; null where the centre offers none, or there is not one that is being repaid. */
  loan: z.object({ last4: z.string(), balanceFen: amountFen }).nullable(),
  longestMonths: z.int(),
  /** The latest end that can be chosen today, and why it is not later. */
  latestEndOn: day,
  untilWords: z.string(),
  tellBeforeDays: z.int(),
  /** When it stops by itself, in words. */
  stopsWhen: z.array(z.string()),
  questions: z.array(question),
  consentText: z.string(),
  /** Where the offer comes from; an assumption is called one. */
  sourceWords: z.string(),
});
export type StandingOffer = z.infer<typeof standingOffer>;

export const standingOrders = z.object({
  orders: z.array(standingOrderSummary),
  offers: z.array(standingOfferSummary),
});

/** As the member sees it; staff can change nothing of it. */
export const staffStandingOrder = standingOrder.omit({ terms: true, allowedActions: true });
export type StaffStandingOrder = z.infer<typeof staffStandingOrder>;
export const staffStandingOrders = z.object({ orders: z.array(staffStandingOrder) });

const agreed = {
  terms: standingTerms,
  consents: z.strictObject({ dataUse: z.boolean(), bankCard: z.boolean(), truthful: z.boolean() }),
  /** The member's typed name as signature (电子签名法 art. 3 allows it for this matter). */
  signedName: plainText(50),
};

export const signStandingOrderBody = z.strictObject({ itemCode: z.string().max(20), answers, ...agreed });
export const previewStandingOrderBody = z.strictObject({
  itemCode: z.string().max(20),
  terms: standingTerms,
});
/** Consents and signature where more or other money may go, or to another card. */
export const changeStandingOrderBody = z.strictObject({
  version,
  terms: standingTerms,
  consents: agreed.consents.optional(),
  signedName: agreed.signedName.optional(),
});
export const standingStepBody = z.strictObject({ version });

/** Whoever stands at a window, themselves: see `visit`. */
const atVisit = { visit: z.string().max(4000), itemCode: z.string().max(20) };

/** @field itemCode null: what may be agreed on at all */
export const visitStandingBody = z.strictObject({ ...atVisit, itemCode: atVisit.itemCode.nullable() });
export const visitStanding = z.object({
  offers: z.array(standingOfferSummary),
  cards: z.array(card),
  /** Of the item that was asked for. */
  offer: standingOffer.nullable(),
});
export type VisitStanding = z.infer<typeof visitStanding>;

/** 约定书: what is signed for by hand, printed before it is. */
export const printVisitStandingBody = z.strictObject({ ...atVisit, terms: standingTerms, size: paperSize });
export const signVisitStandingBody = z.strictObject({
  ...atVisit,
  answers,
  terms: standingTerms,
  consents: agreed.consents,
  signedOnPaper: z.literal(true, '请先请职工在约定书上签字'),
});
export const visitCardBody = cardBody.extend({ visit: atVisit.visit });

export const standingPreview = z.object({
  /** The runs to come, at most a year of them. */
  plans: z.array(standingPlan),
  whenWords: z.string(),
  amountWords: z.string(),
});
export type StandingPreview = z.infer<typeof standingPreview>;
