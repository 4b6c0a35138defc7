import type { DocumentView, Eligibility, MemberCase } from '@gjj/shared-types';
import { allowedActions, type CaseStanding } from './domain/authority';
import type { AgentActor } from './domain/actors';
import type { CaseRecord } from './domain/case-record';
import type { ActingMandate } from './ports';

interface Acting {
  record: CaseRecord;
  standing: CaseStanding;
  actor: AgentActor;
  mandate: ActingMandate;
  /** What they sent themselves. */
  documents: DocumentView[];
}

/** Of what is the member's own nothing is told; a field that is new to a case does not compile until it is decided here. */
const notTheirs = {
  messages: [],
  payments: [],
  decision: null,
  paymentHold: null,
  stop: null,
  revocation: null,
  claim: null,
  stoppedClock: null,
  specialChecks: [],
  delays: [],
  byTime: null,
  rating: null,
  reveals: [],
  rechecks: [],
  recheckBy: null,
  sensitiveConsent: null,
  familyConsents: [],
  familyNeeds: [],
  shareOfSpouse: null,
  undertakingOffers: [],
  undertakings: [],
  actedBy: null,
  takenInAt: null,
  cardLast4: null,
  cardBankName: null,
} satisfies Partial<MemberCase>;

/**
 * A case as whoever acts for its member sees it (委托): no balance, no fact that a department told, no decision and no
 * money; of the papers and the timeline their own.
 */
export function presentForAgent(own: MemberCase, acting: Acting): MemberCase {
  const { record, standing, actor, mandate, documents } = acting;
  const { mandateId, limitFen, endOn, principalName: name } = mandate;
  const { caseId, receiptNumber, itemCode, itemName, state, sentence, clock, closesAccount } = own;
  const { createdAt, submittedAt, updatedAt, version, submitting, correction, correctionCount } = own;
  const { answers, questions, materials, frozenAnswers, cardId } = own;
  return {
    ...{ caseId, receiptNumber, itemCode, itemName, state, sentence, clock, closesAccount },
    ...{ createdAt, submittedAt, updatedAt, version, submitting, correction, correctionCount },
    ...{ answers, questions, materials, frozenAnswers, cardId },
    ...notTheirs,
    amountFen: record.amountFen,
    eligibility: own.eligibility && narrowed(own.eligibility, limitFen),
    documents,
    timeline: own.timeline
      .filter((_, place) => record.timeline[place]?.byId === actor.userId)
      .map((entry) => ({ ...entry, by: '您' })),
    actingFor: { mandateId: mandateId as MandateId, name, limitFen, endOn },
    allowedActions: allowedActions(standing, actor),
  };
}

type MandateId = NonNullable<MemberCase['actingFor']>['mandateId'];

/** Whether it looks like a yes, and the most that may be asked for; never why, for that is what is known of the member. */
function narrowed(eligibility: Eligibility, limitFen: number): Eligibility {
  const { itemCode, verdict, capFen, automatic, closesAccount, rulesVersion, assessedAt } = eligibility;
  const { waivedMaterials, neededMaterials } = eligibility;
  return {
    ...{ itemCode, verdict, automatic, closesAccount, rulesVersion, assessedAt },
    ...{ waivedMaterials, neededMaterials },
    headline: headlines[verdict],
    capFen: capFen === null ? null : Math.min(capFen, limitFen),
    working: [],
    reasons: [],
    nextDate: null,
    nextDateWords: null,
  };
}

const headlines: Record<Eligibility['verdict'], string> = {
  yes: '按今天查到的情况可以办',
  no: '按今天查到的情况不能自动办，提交后由工作人员核对；原因只有他本人看得到',
  unknown: '有些情况要由工作人员核对',
};
