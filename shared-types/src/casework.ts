import { z } from 'zod';
import { caseState } from './case-states';
import { byTimeView, delayView, reopenReason, specialCheckView } from './case-time';
import { caseMatters } from './case-state-words';
import { allowedAction } from './case-transitions';
import {
  caseSummary,
  clockView,
  correctionNotice,
  correctionReason,
  correctionSubject,
  frozenAnswer,
  payment,
  timelineEntry,
  paymentHold,
} from './cases';
import { material, question } from './catalogue';
import { decision } from './decisions';
import { documentView } from './documents';
import { eligibility } from './eligibility';
import { familyConsent, familyNeed, shareOfSpouse } from './family';
import { inheritance } from './heirs';
import { intakeNote } from './intake';
import { claim, paymentStop, revocation } from './revocation';
import { identityDocumentKind } from './typed-schemas';
import { listView } from './lists';
import { operationNote, unitNote } from './units';
import { message } from './messages';
import { creditNote, staffUndertaking } from './undertakings';
import { assignment, caseHold, clockMarks } from './ownership';
import { staffRecheckView } from './rechecks';
import {
  amountFen,
  caseId,
  cursorQuery,
  day,
  heirId,
  instant,
  plainText,
  requestedAmountFen,
  staffId,
  version,
} from './primitives';

export const queueQuery = cursorQuery.extend({
  state: caseState.optional(),
  itemCode: z.string().max(20).optional(),
  districtCode: z.string().max(12).optional(),
  owner: z.enum(['me', 'nobody', 'anyone']).optional(),
  /** Of this officer. */
  ownerId: staffId.optional(),
  /** Only what has passed this part of its term. */
  mark: z.enum(clockMarks).optional(),
  /** Only what is on hold; otherwise that is left out until its day. */
  held: z.enum(['only', 'with']).optional(),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const queueRow = caseSummary.extend({
  version,
  memberNameMasked: z.string(),
  /** 单位业务: the member is then its agent. */
  unitName: z.string().nullable(),
  matter: z.enum(caseMatters),
  districtCode: z.string(),
  districtName: z.string(),
  ownerName: z.string().nullable(),
  mine: z.boolean(),
  /** 转办: who gave it to its owner; null: the owner claimed it. */
  givenBy: z.string().nullable(),
  /** On hold until this day. */
  heldUntil: day.nullable(),
  /** 0–1 of the running term that has gone by, at `asOf`; null where no clock runs. */
  clockShare: z.number().nullable(),
  allowedActions: z.array(allowedAction),
});
export type QueueRow = z.infer<typeof queueRow>;

export const queuePage = z.object({
  rows: z.array(queueRow),
  /** Exact, for the same filters. */
  total: z.int(),
  counts: z.array(z.object({ state: caseState, count: z.int() })),
  asOf: instant,
  nextCursor: z.string().nullable(),
});
export type QueuePage = z.infer<typeof queuePage>;

export const lookupBody = z.strictObject({ query: plainText(60).min(2) });
export const lookupResult = z.object({
  matchedBy: z.enum(['receipt-number', 'name', 'id-number', 'phone', 'card-tail', 'credit-code', 'nothing']),
  rows: z.array(queueRow),
});
export type LookupResult = z.infer<typeof lookupResult>;

/** A check made with a department or the core ledger. */
export const checkView = z.object({
  key: z.string(),
  label: z.string(),
  result: z.enum(['yes', 'no', 'unknown']),
  words: z.string(),
  source: z.string(),
  observedAt: instant.nullable(),
});
export type CheckView = z.infer<typeof checkView>;

export const staffNote = z.object({ at: instant, by: z.string(), text: z.string() });

/** One office of an approval by levels (逐级审批), lowest first, and how far the case has come there. */
export const approvalStep = z.object({
  level: z.string(),
  /** `here`: the case is in review and waits for this office. */
  standing: z.enum(['agreed', 'refused', 'here', 'to-come']),
  /** Who agreed or refused, and when; null where nobody has yet. */
  by: z.string().nullable(),
  /** 代理: for whom they acted, or the office itself; null: for themselves. */
  insteadOf: z.string().nullable(),
  at: instant.nullable(),
  /** For the levels above; null where nobody has agreed yet, and at the level that decided: see the decision. */
  opinion: z.string().nullable(),
});
export type ApprovalStep = z.infer<typeof approvalStep>;

export const staffCase = queueRow.extend({
  memberDocumentKind: identityDocumentKind,
  memberIdNumberMasked: z.string(),
  /** null: has no phone, and everything goes on paper. */
  memberPhoneMasked: z.string().nullable(),
  cardLast4: z.string().nullable(),
  cardBankName: z.string().nullable(),
  acceptedBy: z.string().nullable(),
  /** null: applied for in the app. */
  intake: intakeNote.nullable(),
  /** null: the money is the member's own. */
  inheritance: inheritance.nullable(),
  unit: unitNote.nullable(),
  operation: operationNote.nullable(),
  list: listView.nullable(),
  /** Empty where one office decides alone, and where the machine decided. */
  approvalSteps: z.array(approvalStep),
  balanceFen: amountFen.nullable(),
  questions: z.array(question),
  materials: z.array(material),
  frozenAnswers: z.array(frozenAnswer),
  documents: z.array(documentView),
  eligibility: eligibility.nullable(),
  checks: z.array(checkView),
  /** 家人同意, oldest first, and what could still be asked. */
  familyConsents: z.array(familyConsent),
  familyNeeds: z.array(familyNeed),
  /** 夫妻一起提: the case of the other share; null: there is none. */
  shareOfSpouse: shareOfSpouse.extend({ caseId }).nullable(),
  /** 容缺、承诺. */
  undertakings: z.array(staffUndertaking),
  /** Of this person, from other cases. */
  creditNotes: z.array(creditNote),
  correction: correctionNotice.nullable(),
  decision: decision.nullable(),
  /** 人工复核, oldest first. */
  rechecks: z.array(staffRecheckView),
  payments: z.array(payment),
  /** 账户锁、静置: approved money waits; null: it does not. */
  paymentHold: paymentHold.nullable(),
  /** The member has locked their account. */
  accountLocked: z.boolean(),
  /** 止付, oldest first. */
  stops: z.array(paymentStop),
  /** 撤销, oldest first. */
  revocations: z.array(revocation),
  claim: claim.nullable(),
  /** How much of what was paid is still with the person. */
  withPersonFen: amountFen,
  /** 限制, as the law has them today. */
  banYears: z.record(z.string(), z.int()),
  /** The running one first, then one that stands still. */
  clocks: z.array(clockView),
  specialChecks: z.array(specialCheckView),
  delays: z.array(delayView),
  byTime: byTimeView.nullable(),
  timeline: z.array(timelineEntry),
  notes: z.array(staffNote),
  assignments: z.array(assignment),
  hold: caseHold.nullable(),
  messages: z.array(message),
});
export type StaffCase = z.infer<typeof staffCase>;

export const versionBody = z.strictObject({ version });
export const correctionRequest = z.strictObject({
  subject: correctionSubject,
  reason: correctionReason,
  howToFix: plainText(200).min(4, '请写清楚怎样改'),
});
/** The whole list at once (行政许可法 art. 32 by analogy). */
export const requestCorrectionBody = z.strictObject({
  version,
  items: z.array(correctionRequest).min(1, '请至少选一项要补正的内容').max(30),
});
/** Back from review, once, by a supervisor. */
export const reopenCorrectionBody = requestCorrectionBody.extend({ reason: reopenReason });
/** Agreement at a level that is not the last; read by the levels above, never by the member. */
export const endorseBody = z.strictObject({ version, opinion: plainText(500).min(2, '请写审核意见') });
/** `amountFen`: of a case that pays money, and of no other. */
export const approveBody = z.strictObject({
  version,
  amountFen: requestedAmountFen.optional(),
  opinion: plainText(500).min(2, '请写审核意见'),
});
/** What every end without money owes to the person, as far as it has it (行政许可法 art. 32, 38 by analogy). */
const owed = {
  rule: plainText(300).min(4, '请写明依据的规定'),
  reason: plainText(500).min(4, '请写明理由'),
  remedies: plainText(500).min(4, '请写明救济途径'),
};
/** Facts, rule, reason and remedies are all owed to the person (行政许可法 art. 38 by analogy). */
export const refuseBody = z.strictObject({
  version,
  facts: plainText(500).min(4, '请写明查到的事实'),
  ...owed,
});
/** Not this body's matter: who is competent, and the remedies that any decision owes (行政许可法 art. 32 by analogy). */
export const declineBody = z.strictObject({
  version,
  competentBody: plainText(60).min(2, '请写明归哪个单位管'),
  ...owed,
});
/** Given back as it is: why, and what to make right before applying anew. */
export const returnBody = z.strictObject({
  version,
  reason: owed.reason,
  howToFix: plainText(500).min(4, '请写清楚怎样改'),
});
export const noteBody = z.strictObject({ text: plainText(500).min(1, '备注写的内容不能空着') });
export const revealBody = z.strictObject({
  field: z.enum(['name', 'idNumber', 'phone', 'cardNumber']),
  /** Of this heir; left out: of the person whom the case is about. */
  heirId: heirId.optional(),
  reason: plainText(100).min(4, '请写明查看的理由'),
});
export const revealResult = z.object({ field: z.string(), value: z.string() });
