import type {
  AssignmentView,
  ItemDetail,
  DocumentView,
  Message,
  QueueRow,
  StaffCase,
} from '@gjj/shared-types';
import {
  allowedActions,
  approvalSteps,
  byTimeOf,
  askedQuestions,
  identityDoubts,
  matterOf,
  presentClaim,
  presentClock,
  presentCorrection,
  presentDecision,
  familyNeedsOf,
  presentDelays,
  presentFamilyConsents,
  presentOtherShare,
  presentForStaff,
  presentOperation,
  presentPayment,
  presentPaymentHold,
  presentRevocation,
  presentStop,
  presentSpecialChecks,
  presentStopped,
  presentRecheck,
  presentSummary,
  presentTimeline,
  presentUnit,
  shareGone,
  withOtherPapers,
  withPersonFen,
  type Assignment,
  type CaseHold,
  type CaseRecord,
  type RuleOfClock,
  type CaseStanding,
  type StaffActor,
} from '../applications';
import { presentInheritance } from './present-heirs';
import { presentIntakeNote } from './intake/intake-note';

export interface RowParts {
  record: CaseRecord;
  standing: CaseStanding;
  actor: StaffActor;
  districtName: (code: string) => string;
  now: Date;
}

/** Who gave it to the one who owns it now. */
function giverOf({ owner, assignments = [] }: CaseRecord): string | null {
  const last = assignments.at(-1);
  if (owner === null || last?.to.staffId !== owner.staffId) return null;
  return last.by?.name ?? last.from?.name ?? null;
}

function presentAssignment({ at, from, to, by, reason }: Assignment): AssignmentView {
  return { at: at.toISOString(), from: from?.name ?? null, to: to.name, by: by?.name ?? null, reason };
}

function presentHold({ until, reason, by, at }: CaseHold): StaffCase['hold'] {
  return { until, reason, by: by.name, at: at.toISOString() };
}

export function presentRow({ record, standing, actor, districtName, now }: RowParts): QueueRow {
  return {
    ...presentSummary(record),
    version: record.version,
    memberNameMasked: record.person.nameMasked,
    unitName: record.unit?.name ?? null,
    matter: matterOf(record),
    districtCode: record.districtCode,
    districtName: districtName(record.districtCode),
    ownerName: record.owner?.name ?? null,
    mine: record.owner?.staffId === actor.staffId,
    givenBy: giverOf(record),
    heldUntil: record.hold?.until ?? null,
    clockShare: record.clock && shareGone(record.clock, now),
    allowedActions: allowedActions(standing, actor),
  };
}

interface StaffCaseParts extends RowParts {
  item: ItemDetail;
  documents: DocumentView[];
  messages: Message[];
  /** Of people, where the case has one. */
  list: StaffCase['list'];
  creditNotes: StaffCase['creditNotes'];
  /** 夫妻一起提: null where there is no other share. */
  otherShare: CaseRecord | null;
  /** Of the intake, where there is one. */
  windowName: string;
  /** Of the case's centre, for what follows a revocation. */
  rules: Parameters<typeof presentRevocation>[1] & Parameters<typeof familyNeedsOf>[1];
  ruleOf: RuleOfClock;
}

function balanceOf({ checks, eligibility }: CaseRecord): number | null {
  const known = checks.some(({ key, result }) => key === 'availableFen' && result !== 'unknown');
  return known ? (eligibility?.working.find(({ label }) => label.includes('余额'))?.amountFen ?? null) : null;
}

/** What runs, and what stands still meanwhile. */
function clocksOf({ clock, stoppedClock }: CaseRecord): StaffCase['clocks'] {
  return [
    ...(clock === null ? [] : [presentClock(clock)]),
    ...(stoppedClock === undefined ? [] : [presentStopped(stoppedClock)]),
  ];
}

/** A case as staff see it: masked; whatever is opened goes through `reveal`. */
export function presentStaffCase(parts: StaffCaseParts): StaffCase {
  const { record, item, documents, messages } = parts;
  return {
    ...presentRow(parts),
    memberDocumentKind: record.person.documentKind ?? 'resident-id',
    memberIdNumberMasked: record.person.idNumberMasked,
    memberPhoneMasked: record.person.phoneMasked,
    cardLast4: record.card?.last4 ?? null,
    cardBankName: record.card?.bankName ?? null,
    acceptedBy: record.acceptedBy?.name ?? null,
    intake:
      record.intake === undefined
        ? null
        : presentIntakeNote({ ...record, intake: record.intake }, parts.windowName, parts.now),
    unit: presentUnit(record),
    operation: presentOperation(record),
    list: parts.list,
    approvalSteps: approvalSteps(record),
    balanceFen: balanceOf(record),
    questions: askedQuestions(item.questions, record),
    materials: withOtherPapers(item.materials, { open: false, documents }),
    frozenAnswers: record.frozenAnswers,
    documents,
    eligibility: record.eligibility,
    checks: [...identityDoubts(record), ...record.checks],
    familyConsents: presentFamilyConsents(record),
    familyNeeds: familyNeedsOf(record, parts.rules).map((need) => ({ ...need, together: false })),
    shareOfSpouse: parts.otherShare && {
      ...presentOtherShare(parts.otherShare)!,
      caseId: parts.otherShare._id as StaffCase['caseId'],
    },
    undertakings: presentForStaff(record),
    creditNotes: parts.creditNotes,
    correction: presentCorrection(record.correction),
    decision: presentDecision(record.decision),
    rechecks: (record.rechecks ?? []).map((one) => ({
      ...presentRecheck(one, 'staff'),
      judged: one.judged?.eligibility ?? null,
    })),
    inheritance: presentInheritance(record),
    payments: record.payments.map((payment) => presentPayment(payment, record.inheritance)),
    paymentHold: presentPaymentHold(record),
    accountLocked: parts.standing.locked,
    stops: (record.stops ?? []).map(presentStop),
    revocations: (record.revocations ?? []).map((one) => presentRevocation(one, parts.rules, 'staff')),
    claim: presentClaim(record, parts.rules, parts.now),
    withPersonFen: withPersonFen(record),
    banYears: Object.fromEntries(parts.rules.bans.map(({ kind, years }) => [kind, years])),
    clocks: clocksOf(record),
    specialChecks: presentSpecialChecks(record),
    delays: presentDelays(record),
    byTime: byTimeOf(record, parts.ruleOf),
    timeline: presentTimeline(record, 'staff'),
    assignments: (record.assignments ?? []).map(presentAssignment),
    hold: record.hold === undefined ? null : presentHold(record.hold),
    notes: record.notes.map(({ at, by, text }) => ({ at: at.toISOString(), by, text })),
    messages,
  };
}
