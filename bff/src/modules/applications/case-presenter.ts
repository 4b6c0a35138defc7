import { heldSentence, presentHold } from './present-hold';
import {
  authorityWords,
  staffRoleWords,
  stateWordsOf,
  type CaseOrigin,
  type CaseSummary,
  type ClockView,
  type DocumentView,
  type Eligibility,
  type ItemDetail,
  type DelayView,
  type MemberCase,
  type Message,
  type Payment,
  type SensitiveConsent,
  type SpecialCheckView,
  type StaffRole,
  type TimelineEntry,
} from '@gjj/shared-types';
import type { Catalogue, FactKey } from '../catalogue';
import { byTimeOf, type RuleOfClock } from './by-time';
import type { OfficeHeld } from './domain/actors';
import { allowedActions, takesOtherPapers, type CaseStanding } from './domain/authority';
import { askedQuestions } from './domain/asked-questions';
import { withOtherPapers } from './domain/other-papers';
import { consentsTo } from './domain/consents-to';
import { presentAsked } from './family-facts';
import { familyNeedsOf, presentFamilyConsents, presentOtherShare, presentWaiting } from './present-family';
import { matterOf } from './domain/case-operation';
import type {
  CaseClock,
  StoppedClock,
  CasePayment,
  CaseRecord,
  IntakeAgent,
  TimelineRow,
} from './domain/case-record';
import { presentOwedLater, presentUndertakings } from './present-undertakings';
import { presentClaim, presentOwedBack, presentOwnStop, presentRevocation } from './present-revocation';
import { currentRevocation } from './domain/revocation';
import type { TermEnd } from './domain/term-end';
import { presentDecision } from './present-decision';
import { presentRecheck } from './present-recheck';
import { timelineWords } from './timeline-words';

const iso = (date: Date) => date.toISOString();

export function presentClock(clock: CaseClock): ClockView {
  const { name, startedAt, dueAt, dueOn, dueBetween = null, explainedTo = null } = clock;
  return { name, startedAt: iso(startedAt), dueAt: dueAt && iso(dueAt), dueOn, dueBetween, explainedTo };
}

/** A clock that stands still has no end, only what is left of it. */
export function presentStopped({ name, startedAt, ran, term, daysLeft }: StoppedClock): ClockView {
  const stands = { since: iso(ran.at(-1)!.to), daysLeft, unit: term.unit };
  return { name, startedAt: iso(startedAt), dueAt: null, dueOn: null, stands };
}

export function presentSpecialChecks({ specialChecks = [] }: CaseRecord): SpecialCheckView[] {
  return specialChecks.map(({ startedAt, by: _officer, found, ...told }) => ({
    ...told,
    startedAt: iso(startedAt),
    found: found === undefined ? null : { at: iso(found.at), words: found.words },
  }));
}

export function presentDelays({ delays = [] }: CaseRecord): DelayView[] {
  return delays.map(({ at, by: _officer, ...told }) => ({ ...told, at: iso(at) }));
}

export function presentSummary(record: CaseRecord): CaseSummary {
  const { state } = record;
  return {
    caseId: record._id as CaseSummary['caseId'],
    receiptNumber: record.receiptNumber,
    itemCode: record.itemCode,
    itemName: record.itemName,
    state,
    sentence: heldSentence(record) ?? stateWordsOf(state, matterOf(record)).sentence,
    amountFen: record.decision?.amountFen ?? record.amountFen,
    clock: record.clock && presentClock(record.clock),
    createdAt: iso(record.createdAt),
    submittedAt: record.submittedAt && iso(record.submittedAt),
    updatedAt: iso(record.updatedAt),
    correctionCount: state === 'correction' ? (record.correction?.items.length ?? 0) : 0,
    ...presentOwedLater(record),
    ...presentWaiting(record),
    ...presentOwedBack(record),
    ...presentOrigin(record),
    ...(matterOf(record) === 'loan' && { toLoan: true as const }),
  };
}

function presentOrigin({ origin }: CaseRecord): Pick<CaseSummary, 'origin'> {
  if (origin === undefined) return {};
  const { kind, orderId, period } = origin;
  return { origin: { kind, orderId: orderId as CaseOrigin['orderId'], period } };
}

export function presentPayment(payment: CasePayment, inheritance?: CaseRecord['inheritance']): Payment {
  const { attempt, amountFen, bankName, cardLast4, bankReference, outcome, failureWords, settledAt, toLoan } =
    payment;
  const instructedAt = iso(payment.instructedAt);
  const payee = inheritance?.heirs.find(({ heirId }) => heirId === payment.payeeId);
  return {
    attempt,
    amountFen,
    bankName,
    cardLast4,
    instructedAt,
    bankReference,
    outcome,
    failureWords,
    settledAt: settledAt && iso(settledAt),
    ...(payee && { payeeMasked: payee.nameMasked }),
    ...(toLoan && { toLoan }),
  };
}

export function presentCorrection(correction: CaseRecord['correction']): MemberCase['correction'] {
  if (correction === null) return null;
  const { requestedAt, passOn: _theWindows, ...told } = correction;
  return { ...told, requestedAt: iso(requestedAt) };
}

/** 某主任（分管副主任）, or the office alone. */
function insteadOfWords({ office, insteadOf }: OfficeHeld): string {
  return insteadOf === office ? office : `${insteadOf}（${office}）`;
}

/** Who did it, as told to the reader: a member learns the role, a colleague the name too. */
function actorWords(row: TimelineRow, reader: 'member' | 'staff'): string {
  if (row.byKind === 'member') return reader === 'member' ? '您' : '职工本人';
  if (row.byKind === 'agent')
    return reader === 'member' ? `您委托的${row.byName}` : `${row.byName}（受职工委托）`;
  if (row.byKind === 'system') return '系统自动';
  const role = `中心${staffRoleWords[row.byRole as StaffRole]}人员`;
  if (reader === 'member') return role;
  const { office, byName } = row;
  if (office?.insteadOf !== undefined) return `${byName}代理${insteadOfWords(office)}`;
  return `${byName}（${staffRoleWords[row.byRole as StaffRole]}）`;
}

export function presentTimeline(
  { timeline, endorsements }: Pick<CaseRecord, 'timeline' | 'endorsements'>,
  reader: 'member' | 'staff',
): TimelineEntry[] {
  return timeline.map((row) => ({
    at: iso(row.at),
    action: row.action,
    from: row.from,
    to: row.to,
    by: actorWords(row, reader),
    words: timelineWords(row, endorsements),
    version: row.version,
  }));
}

/** An answer before there is a case: where it hangs on facts of health, a consent to ask for them could settle it. */
export function withConsentOffer(eligibility: Eligibility, sensitiveFacts: readonly FactKey[]): Eligibility {
  if (eligibility.verdict !== 'unknown' || sensitiveFacts.length === 0) return eligibility;
  return { ...eligibility, consentCouldSettle: presentAsked(sensitiveFacts) };
}

/** What is or would be asked for; null where the item rests on nothing of the kind. */
function presentSensitiveConsent(
  given: CaseRecord['sensitiveConsent'],
  factKeys: readonly FactKey[],
): SensitiveConsent | null {
  if (factKeys.length === 0) return null;
  const facts = presentAsked(factKeys);
  const covered = factKeys.every((key) => consentsTo(given, key));
  return { facts, givenAt: given && covered ? iso(given.givenAt) : null };
}

/** Whoever acted when it was handed in; until then whoever stands at the window. */
export function actingAgent({ submission, intake }: Pick<CaseRecord, 'submission' | 'intake'>) {
  const acted = submission?.handedInBy !== undefined || submission?.actedUnder !== undefined;
  return acted ? submission?.agent : intake?.agent;
}

/** 韦**（委托书）. */
function agentInWords(agent: IntakeAgent | undefined): string | null {
  if (agent === undefined) return null;
  const { nameMasked, authority } = agent;
  return nameMasked === null ? authorityWords[authority] : `${nameMasked}（${authorityWords[authority]}）`;
}

interface MemberCaseParts {
  record: CaseRecord;
  standing: CaseStanding;
  item: ItemDetail;
  sensitiveFacts: readonly FactKey[];
  documents: DocumentView[];
  messages: Message[];
  undertakingOffers: MemberCase['undertakingOffers'];
  /** See the contract's. */
  takenInAt: string | null;
  /** Of the case's centre, for what follows a revocation. */
  rules: Parameters<typeof presentRevocation>[1] & Pick<Catalogue, 'ofFamily' | 'sharingOf'>;
  /** 夫妻一起提: the case of the other share; null: there is none. */
  otherShare: CaseRecord | null;
  now: Date;
  ruleOf: RuleOfClock;
  recheckBy: TermEnd | null;
}

/** A case as its own member sees it. */
export function presentMemberCase({
  record,
  standing,
  item,
  sensitiveFacts,
  documents,
  messages,
  undertakingOffers,
  takenInAt,
  rules,
  otherShare,
  now,
  ruleOf,
  recheckBy,
}: MemberCaseParts): MemberCase {
  const revocation = currentRevocation(record);
  return {
    ...presentSummary(record),
    version: record.version,
    submitting: record.submission?.status === 'requested',
    answers: record.answers,
    questions: askedQuestions(item.questions, record),
    materials: withOtherPapers(item.materials, { open: takesOtherPapers(standing), documents }),
    documents,
    eligibility: record.eligibility,
    sensitiveConsent: presentSensitiveConsent(record.sensitiveConsent, sensitiveFacts),
    familyConsents: presentFamilyConsents(record),
    familyNeeds: familyNeedsOf(record, rules),
    shareOfSpouse: presentOtherShare(otherShare),
    undertakingOffers,
    undertakings: presentUndertakings(record, 'member'),
    frozenAnswers: record.frozenAnswers,
    cardId: (record.card?.cardId ?? null) as MemberCase['cardId'],
    cardLast4: record.card?.last4 ?? null,
    cardBankName: record.card?.bankName ?? null,
    correction: presentCorrection(record.correction),
    decision: presentDecision(record.decision),
    payments: record.payments.map((payment) => presentPayment(payment)),
    paymentHold: presentHold(record),
    stop: presentOwnStop(record),
    revocation: revocation && presentRevocation(revocation, rules, 'member'),
    claim: presentClaim(record, rules, now),
    timeline: presentTimeline(record, 'member'),
    messages,
    closesAccount: record.closesAccount,
    takenInAt,
    actedBy: agentInWords(actingAgent(record)),
    stoppedClock: record.stoppedClock === undefined ? null : presentStopped(record.stoppedClock),
    specialChecks: presentSpecialChecks(record),
    delays: presentDelays(record),
    byTime: byTimeOf(record, ruleOf),
    rating: record.rating && { stars: record.rating.stars, comment: record.rating.comment },
    reveals: record.reveals.map(({ at, reason }) => ({ at: iso(at), by: '中心工作人员', reason })),
    rechecks: (record.rechecks ?? []).map((one) => presentRecheck(one, 'member')),
    recheckBy,
    allowedActions: allowedActions(standing, { kind: 'member', userId: record.userId }),
  };
}
