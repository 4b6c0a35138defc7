import { z } from 'zod';
import { factAsked } from './eligibility';
import { familyAnswerWays, familyConsentStatuses, familyRelations } from './family-words';
import { caseState } from './case-states';
import { caseId, day, dayRange, familyConsentId, instant, plainText, version } from './primitives';

export const familyRelation = z.enum(familyRelations);
const term = { dueOn: day.nullable(), dueBetween: dayRange.nullable() };

const asked = z.object({
  consentId: familyConsentId,
  /** Of the person asked, to the one who applies. */
  relation: familyRelation,
  /** All that is read of them, and nothing else (个人信息保护法 art. 6, 17). */
  reads: z.array(factAsked),
  status: z.enum(familyConsentStatuses),
  askedAt: instant,
  ...term,
  answeredAt: instant.nullable(),
  answeredBy: z.enum(familyAnswerWays).nullable(),
});

/** 家人同意, as the one who applies sees it: whether, never what was found beyond the reasons of the answer. */
export const familyConsent = asked.extend({
  nameMasked: z.string(),
  /** Can the person answer in an app of their own? */
  hasApp: z.boolean(),
});
export type FamilyConsentView = z.infer<typeof familyConsent>;

/** Facts of somebody of the family that nobody reads without that person's own consent. */
export const familyNeed = z.object({
  relation: familyRelation,
  reads: z.array(factAsked),
  /** 夫妻一起提: the spouse may be asked to hand in a share of their own as well. */
  together: z.boolean(),
});
export type FamilyNeed = z.infer<typeof familyNeed>;

/** The same, as the person who is asked sees it. */
export const familyRequest = asked.extend({
  /** Who applies, masked. */
  askedByMasked: z.string(),
  itemName: z.string(),
  receiptNumber: z.string().nullable(),
  /** 夫妻一起提: their own share of the same application; null: they were not asked for one. */
  share: z.object({ caseId: caseId.nullable() }).nullable(),
  mayAnswer: z.boolean(),
  mayTakeBack: z.boolean(),
});
export type FamilyRequest = z.infer<typeof familyRequest>;
/** What waits first, then the newest first. */
export const familyRequests = z.object({ requests: z.array(familyRequest) });
export type FamilyRequests = z.infer<typeof familyRequests>;

/** 夫妻一起提: how the spouse's share of the application stands; no sum of it, no card. */
export const shareOfSpouse = z.object({ state: caseState, receiptNumber: z.string().nullable() });
export type ShareOfSpouse = z.infer<typeof shareOfSpouse>;

/** Which of several, e.g. of both parents: chosen among those whom the register names, never a stranger. */
const kinName = plainText(50).optional();

/** `together`: the spouse is asked to hand in a share of their own too; the asker agrees to the same being read of them. */
export const askFamilyBody = z.strictObject({
  whose: familyRelation,
  name: kinName,
  together: z.boolean().optional(),
});
export const answerFamilyBody = z.discriminatedUnion('answer', [
  /** The typed name is the signature (电子签名法 art. 3). */
  z.strictObject({ answer: z.literal('agree'), signedName: plainText(50) }),
  z.strictObject({ answer: z.literal('decline') }),
  z.strictObject({ answer: z.literal('take-back') }),
]);
/** At a window or on paper, by an officer. */
export const recordFamilyAnswerBody = z.strictObject({
  version,
  whose: familyRelation,
  name: kinName,
  answer: z.enum(['agree', 'decline', 'take-back']),
  by: z.enum(['in-person', 'paper']),
});
