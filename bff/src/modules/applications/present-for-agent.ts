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

/** Of what is the member's own nothing is left but what filling in, handing in and correcting need. */
const notTheirs: Partial<MemberCase> = {
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
  undertakingOffers: [],
  undertakings: [],
  actedBy: null,
};

/**
 * A case as whoever acts for its member sees it (委托): no balance, no fact that a department told, no decision and no
 * money; of the papers and the timeline their own.
 */
export function presentForAgent(own: MemberCase, acting: Acting): MemberCase {
  const { record, standing, actor, mandate, documents } = acting;
  const { owedLater: _later, owedBackFen: _back, saidAll: _said, ...shown } = own;
  const { mandateId, limitFen, endOn, principalName: name } = mandate;
  return {
    ...shown,
    ...notTheirs,
    amountFen: record.amountFen,
    eligibility: own.eligibility && narrowed(own.eligibility, limitFen),
    cardLast4: null,
    cardBankName: null,
    documents,
    timeline: own.timeline.filter((_, place) => record.timeline[place]?.byId === actor.userId),
    actingFor: { mandateId: mandateId as MandateId, name, limitFen, endOn },
    allowedActions: allowedActions(standing, actor),
  };
}

type MandateId = NonNullable<MemberCase['actingFor']>['mandateId'];

/** Whether it looks like a yes, and the most that may be asked for; never why, for that is what is known of the member. */
function narrowed(eligibility: Eligibility, limitFen: number): Eligibility {
  const { capFen, identityNote: _note, consentCouldSettle: _consent, ...rest } = eligibility;
  return {
    ...rest,
    headline: headlines[eligibility.verdict],
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
