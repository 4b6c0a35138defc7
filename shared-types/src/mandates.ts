import { z } from 'zod';
import {
  amountFen,
  cardId,
  caseId,
  day,
  instant,
  mandateId,
  plainText,
  requestedAmountFen,
  version,
} from './primitives';
import { identityDocument, personName, phone } from './typed-schemas';

/** 委托: asked of the agent, in force, refused by them, never answered, over. */
export const mandateStates = ['asked', 'active', 'declined', 'lapsed', 'ended'] as const;
export const mandateState = z.enum(mandateStates);
export type MandateState = z.infer<typeof mandateState>;

/** What whoever looks may do with it; the server says which of them now. `act`: begin an item of it. */
export const mandateActions = ['accept', 'decline', 'end', 'act'] as const;
export const mandateAction = z.enum(mandateActions);
export type MandateAction = z.infer<typeof mandateAction>;

/** On which side of a mandate somebody stands: 委托人, 代办人. */
export const mandateSide = z.enum(['principal', 'agent']);
export type MandateSide = z.infer<typeof mandateSide>;

/** What an agent does to a case. `looked` is written down and not told. */
export const agentActKinds = ['began', 'looked', 'uploaded', 'removed', 'handed-in', 'corrected'] as const;
export type AgentActKind = (typeof agentActKinds)[number];

export const mandateSummary = z.object({
  mandateId,
  version,
  side: mandateSide,
  state: mandateState,
  sentence: z.string(),
  /** The name of whoever stands on the other side. */
  otherName: z.string(),
  items: z.array(z.object({ itemCode: z.string(), itemName: z.string() })),
  /** Both on the last day of this still holds. */
  endOn: day,
  /** The most that may be applied for at one time. */
  limitFen: amountFen,
});
export type MandateSummary = z.infer<typeof mandateSummary>;

export const mandate = mandateSummary.extend({
  signedAt: instant,
  /** Until it is answered: the last day for the answer. */
  answerBy: day.nullable(),
  /** Where the money goes, as the principal chose it; null for the agent, whom it does not concern. */
  cardWords: z.string().nullable(),
  /** What was done under it, newest first. */
  acts: z.array(z.object({ at: instant, words: z.string(), caseId: caseId.nullable() })),
  /** For the agent, while it is in force: what they have begun, newest first. */
  cases: z.array(z.object({ caseId, itemName: z.string(), sentence: z.string() })),
  allowedActions: z.array(mandateAction),
});
export type Mandate = z.infer<typeof mandate>;

export const mandateOffer = z.object({
  items: z.array(
    z.object({
      itemCode: z.string(),
      itemName: z.string(),
      inApp: z.boolean(),
      /** Where it may not be done in the app: how it can be done. */
      otherwise: z.string().nullable(),
    }),
  ),
  latestEndOn: day,
  answerDays: z.int(),
  /** Why none can be signed now; null: one can. */
  whyNot: z.string().nullable(),
  consentTexts: z.object({ inMyName: z.string(), shown: z.string() }),
  /** Where the offer comes from; an assumption is called one. */
  sourceWords: z.string(),
});
export type MandateOffer = z.infer<typeof mandateOffer>;

export const mandates = z.object({
  /** 我委托的人, newest first. */
  given: z.array(mandateSummary),
  /** 委托我的人, newest first. */
  received: z.array(mandateSummary),
  offer: mandateOffer,
});
export type Mandates = z.infer<typeof mandates>;

/** By what the agent is named beside their name; whether anybody was found is never said. */
export const agentKnownBy = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('phone'), phone }),
  z.strictObject({ by: z.literal('document'), document: identityDocument }),
]);

export const signMandateBody = z.strictObject({
  agentName: personName,
  agentKnownBy,
  itemCodes: z.array(z.string().max(20)).min(1, '请至少选一项要委托的业务').max(30),
  endOn: day,
  limitFen: requestedAmountFen,
  /** The principal's own card; money under the mandate goes nowhere else. */
  cardId,
  consents: z.strictObject({ inMyName: z.boolean(), shown: z.boolean() }),
  /** The member's typed name as signature (电子签名法 art. 3 allows it for this matter). */
  signedName: plainText(50),
});
export const mandateStepBody = z.strictObject({ version });
export const beginForBody = z.strictObject({ itemCode: z.string().max(20) });

/** Of a case that is shown to whoever acts for its member. */
export const actingFor = z.object({ mandateId, name: z.string(), limitFen: amountFen, endOn: day });
export type ActingFor = z.infer<typeof actingFor>;
