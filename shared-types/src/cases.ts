import { z } from 'zod';
import { caseOrigin } from './case-origin';
import { caseState, clockNames } from './case-states';
import { byTimeView, delayView, specialCheckView } from './case-time';
import { allowedAction } from './case-transitions';
import { answers, material, question } from './catalogue';
import { decision } from './decisions';
import { documentView } from './documents';
import { eligibility, factAsked } from './eligibility';
import { actingFor } from './mandates';
import { familyConsent, familyNeed, familyRelation, shareOfSpouse } from './family';
import { message } from './messages';
import { claim, paymentStop, revocation } from './revocation';
import { recheckView } from './rechecks';
import {
  amountFen,
  caseId,
  cardId,
  day,
  dayRange,
  instant,
  plainText,
  requestedAmountFen,
  version,
} from './primitives';
import { undertaking, undertakingOffer } from './undertakings';

/** One flagged thing of a correction; only flagged things are open to the member. */
export const correctionReasons = [
  'missing',
  'unclear',
  'wrong-document',
  'out-of-date',
  'does-not-match',
  'incomplete',
] as const;
export const correctionReason = z.enum(correctionReasons);

/** What a correction item is about: a material or a question of the form. */
export const correctionSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('material'), materialCode: z.string().max(60) }),
  z.strictObject({ kind: z.literal('question'), questionKey: z.string().max(60) }),
]);

export const correctionItem = z.object({
  subject: correctionSubject,
  label: z.string(),
  reason: correctionReason,
  howToFix: z.string(),
  fixed: z.boolean(),
});
export type CorrectionItem = z.infer<typeof correctionItem>;

export const correctionNotice = z.object({
  requestedAt: instant,
  dueOn: day.nullable(),
  /** See the clock's. */
  dueBetween: dayRange.nullish(),
  items: z.array(correctionItem),
  /** Of a case that went back from review: why. */
  reason: z.string().nullish(),
});
export type CorrectionNotice = z.infer<typeof correctionNotice>;

export const clockView = z.object({
  name: z.enum(clockNames),
  startedAt: instant,
  /** null: the year's holidays are not known yet, so the term is unknown and staff are alerted; never guessed. */
  dueAt: instant.nullable(),
  /** Last calendar day of the term at the centre. */
  dueOn: day.nullable(),
  /** While `dueOn` is not known: the days between which the term must end. */
  dueBetween: dayRange.nullish(),
  /** Run out, and the member was told this new day; the term itself stays run out. */
  explainedTo: day.nullish(),
  /** Stands still: since when, and how many days of its term are left; `dueAt` and `dueOn` are then null. */
  stands: z
    .object({
      since: instant,
      daysLeft: z.int().nullable(),
      unit: z.enum(['calendar-days', 'working-days']),
    })
    .nullish(),
});
export type ClockView = z.infer<typeof clockView>;

/** Where a term ends; while its day is not known, the days between which it must. */
export const termEnd = z.object({ dueOn: day.nullable(), dueBetween: dayRange.nullable() });

export const timelineEntry = z.object({
  at: instant,
  action: z.string(),
  from: caseState,
  to: caseState,
  /** For the member a role ("中心受理人员", "系统自动"), for staff the name as well. */
  by: z.string(),
  words: z.string(),
  version,
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const frozenAnswer = z.object({ key: z.string(), question: z.string(), answer: z.string() });

export const payment = z.object({
  attempt: z.int(),
  amountFen,
  bankName: z.string(),
  cardLast4: z.string(),
  instructedAt: instant,
  bankReference: z.string().nullable(),
  outcome: z.enum(['pending', 'unknown', 'paid', 'failed', 'returned', 'stopped']),
  failureWords: z.string().nullable(),
  settledAt: instant.nullable(),
  /** Masked; left out: the member. */
  payeeMasked: z.string().optional(),
  /** 冲还贷: to the member's own loan; bank and digits are then those of the loan. Left out: to a card. */
  toLoan: z.literal(true).optional(),
});
export type Payment = z.infer<typeof payment>;

export const caseSummary = z.object({
  caseId,
  receiptNumber: z.string().nullable(),
  itemCode: z.string(),
  itemName: z.string(),
  /** A string, so that an older mini-program shows a state it does not know by its sentence. */
  state: caseState,
  sentence: z.string(),
  amountFen: amountFen.nullable(),
  clock: clockView.nullable(),
  createdAt: instant,
  submittedAt: instant.nullable(),
  updatedAt: instant,
  /** 家人同意: whose answer is waited for; left out where nobody's is. */
  waitsForFamily: z.array(familyRelation).optional(),
  /** Items of an open correction. */
  correctionCount: z.int(),
  /** 容缺: papers that are still to come, and the first day of theirs; left out where none is. */
  owedLater: z.object({ count: z.int(), dueOn: day.nullable() }).optional(),
  /** Before a revocation: the person has said that this is all; left out until then. */
  saidAll: z.literal(true).optional(),
  /** 追回: what is still to be paid back; left out where nothing is. */
  owedBackFen: amountFen.optional(),
  /** 约定提取: the order that it comes from; left out where it was applied for. */
  origin: caseOrigin.optional(),
  /** 冲还贷: its money goes to the member's own loan; left out where it does not. */
  toLoan: z.literal(true).optional(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

/**
 * Facts of health that the item rests on: asked of a department only under a consent of its own, for this one
 * application (个人信息保护法 art. 28–29). Without it the member hands in papers and a person looks.
 */
export const sensitiveConsent = z.object({
  facts: z.array(factAsked),
  /** null: not given, or taken back. */
  givenAt: instant.nullable(),
});
export type SensitiveConsent = z.infer<typeof sensitiveConsent>;

/** Why approved money does not begin to move: the member's own lock, or a card that is too new. */
export const paymentHold = z.object({
  why: z.enum(['locked', 'card-rests']),
  since: instant,
  until: instant.nullable(),
});
export type PaymentHoldView = z.infer<typeof paymentHold>;

export const memberCase = caseSummary.extend({
  version,
  /** A flag, not a state: the submission is being confirmed with the core ledger. */
  submitting: z.boolean(),
  answers,
  questions: z.array(question),
  materials: z.array(material),
  documents: z.array(documentView),
  eligibility: eligibility.nullable(),
  /** null where the item rests on no such facts. */
  sensitiveConsent: sensitiveConsent.nullable(),
  /** 家人同意, oldest first. */
  familyConsents: z.array(familyConsent),
  /** What could be asked of the family now, and is not. */
  familyNeeds: z.array(familyNeed),
  /** 夫妻一起提: the other share; null: there is none. */
  shareOfSpouse: shareOfSpouse.nullable(),
  /** Of a draft: what may come later or be promised; empty where the rules allow neither. */
  undertakingOffers: z.array(undertakingOffer),
  /** 容缺、承诺: what was undertaken when it was handed in. */
  undertakings: z.array(undertaking),
  frozenAnswers: z.array(frozenAnswer),
  cardId: cardId.nullable(),
  cardLast4: z.string().nullable(),
  cardBankName: z.string().nullable(),
  correction: correctionNotice.nullable(),
  decision: decision.nullable(),
  payments: z.array(payment),
  /** 账户锁、静置: approved money waits, and until when; null: it does not. */
  paymentHold: paymentHold.nullable(),
  /** 止付, while it stands; null otherwise. */
  stop: paymentStop.pick({ at: true, reason: true }).nullable(),
  /** 撤销, the newest; null: nobody proposed any. */
  revocation: revocation.nullable(),
  /** null: nothing was ever to be paid back. */
  claim: claim.nullable(),
  timeline: z.array(timelineEntry),
  messages: z.array(message),
  closesAccount: z.boolean(),
  /** Where it was taken in, e.g. 灵山县窗口; null where the member applied in the app. */
  takenInAt: z.string().nullable(),
  /** Who acted for the member there, masked, and by what; null where nobody did. */
  actedBy: z.string().nullable(),
  /** The clock of the answer while it stands still (特别程序). */
  stoppedClock: clockView.nullable(),
  specialChecks: z.array(specialCheckView),
  delays: z.array(delayView),
  byTime: byTimeView.nullable(),
  rating: z.object({ stars: z.int(), comment: z.string() }).nullable(),
  /** Staff who opened personal data of this case, by role and reason (个人信息保护法 art. 44, 54). */
  reveals: z.array(z.object({ at: instant, by: z.string(), reason: z.string() })),
  /** 人工复核, oldest first. */
  rechecks: z.array(recheckView),
  /** The last day on which one may be asked for; null where none may. */
  recheckBy: termEnd.nullable(),
  /** 委托: whoever looks acts for the member, and sees no more than that needs; left out: it is their own. */
  actingFor: actingFor.optional(),
  allowedActions: z.array(allowedAction),
});
export type MemberCase = z.infer<typeof memberCase>;

export const casesPage = z.object({ cases: z.array(caseSummary), nextCursor: z.string().nullable() });

export const openCaseBody = z.strictObject({ itemCode: z.string().max(20) });
export const saveAnswersBody = z.strictObject({
  version,
  answers,
  amountFen: requestedAmountFen.nullable().optional(),
  cardId: cardId.nullable().optional(),
});
export const submitBody = z.strictObject({
  version,
  amountFen: requestedAmountFen,
  cardId,
  /** 个人信息保护法 art. 29: separate consent for bank data and for the departments' data used. */
  consents: z.strictObject({
    dataUse: z.boolean(),
    bankCard: z.boolean(),
    truthful: z.boolean(),
    /** Of its own, where something is to come later or is promised. */
    undertakings: z.boolean().optional(),
  }),
  /** The member's typed name as signature (电子签名法 art. 3 allows it for this matter). */
  signedName: plainText(50),
});
export const resubmitBody = z.strictObject({ version, answers });
export const withdrawBody = z.strictObject({ version, reason: plainText(200).optional() });
export const changeCardBody = z.strictObject({ version, cardId });
export const rateBody = z.strictObject({ stars: z.int().min(1).max(5), comment: plainText(300) });
/** Client-made request id: stored by the client, then sent; a repeat returns the first answer. */
export const idempotencyKey = z.string().regex(/^[A-Za-z0-9-]{16,64}$/);
