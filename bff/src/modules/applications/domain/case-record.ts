import type {
  Answers,
  CaseAction,
  CaseState,
  CheckView,
  CorrectionItem,
  DayRange,
  Eligibility,
  NoticeName,
  PassedOnHow,
  PhoneKnownBy,
  SeenAs,
  StaffNoticeName,
  TaskName,
} from '@gjj/shared-types';
import type { OfficeHeld, StaffRef } from './actors';
import type { CaseClock, SideClock, SpecialCheck, StoppedClock, ToldDelay } from './case-clock';
import type { Claim, PaymentStop, Revocation } from './case-revocation';
import type { DecisionRecord } from './case-decision';
import type { FamilyConsent } from './case-family';
import type { CaseLetter } from './case-letter';
import type { Recheck } from './case-recheck';
import type { CasePerson, Inheritance, IntakeAgent, PayoutCard, SealedText } from './case-people';
import type { CaseList, CaseOperation, CaseUnit } from './case-operation';
import type { Submission } from './case-submission';
import type { CaseOriginRecord } from './case-origin';
import type { PaymentHold } from './payment-hold';
import type { Undertaking, UndertakingChoice } from './undertakings';

export type { StaffRef } from './actors';
export type * from './case-clock';
export type * from './case-decision';
export type * from './case-letter';
export type * from './case-people';
export type * from './case-recheck';
export type * from './case-revocation';
export type * from './case-submission';

/** 形式审查 at a window that only receives: who looked at what. */
export interface FormChecked {
  by: StaffRef;
  at: Date;
  says: string[];
}

/** 窗口收件: whose hands it is in, since when, and what they saw. */
export interface Intake {
  by: StaffRef;
  /** Of the window, which need not be the case's (通办). */
  districtCode: string;
  takenAt: Date;
  phoneKnownBy: PhoneKnownBy;
  /** Absent: the member came themselves. */
  agent?: IntakeAgent;
  /** The member began it in the app, and brought it to the window. */
  begunInApp?: true;
  /** By material code. */
  seen: Record<string, SeenAs>;
  /** Absent where the window may judge the content too. */
  formCheck?: FormChecked;
}

/** The paper of one hand-in at a window, as it was taken: it never changes. Where it is now, the paper room knows. */
export interface PaperTaken {
  number: string;
  takenAt: Date;
  by: StaffRef;
  /** Of the window. */
  districtCode: string;
  materials: { name: string; seen: SeenAs }[];
}

/** The member's consent of its own to ask for facts of health in this case (个人信息保护法 art. 29). */
export interface SensitiveConsent {
  /** Of the proof that is kept apart from the case and stays when the consent is taken back. */
  reference: string;
  givenAt: Date;
  /** What it was given for: a fact that the rules come to need later is not among them. */
  factKeys: string[];
}

export type PaymentTrouble = 'bank-instruction-differs' | 'bank-status-unknown';

export interface CasePayment {
  instructionId: string;
  /** Out of what it is paid; absent: the case's first reservation. */
  reservationId?: string;
  /** Absent: the member. */
  payeeId?: string;
  /** 冲还贷: to the loan of this number, by the core ledger instead of the bank. */
  toLoan?: true;
  attempt: number;
  amountFen: number;
  bankName: string;
  cardLast4: string;
  cardNumber: SealedText;
  payeeName?: SealedText | null;
  instructedAt: Date;
  /** Set before the bank is called; a second run then asks instead of sending. */
  sentAt: Date | null;
  bankReference: string | null;
  /** `stopped`: it will never be paid under this instruction. */
  outcome: 'pending' | 'unknown' | 'paid' | 'failed' | 'returned' | 'stopped';
  failureWords: string | null;
  /** The bank said what no machine may follow: a person must look until it says something that we know. */
  trouble: PaymentTrouble | null;
  settledAt: Date | null;
  /** The reference under which the ledger posts the sum of the case of which this is a part; set once all are paid. */
  postedUnder?: string;
  /** Was not paid, or came back, with a decision that is revoked: it waits for no card, and only another decision pays it. */
  givenUp?: true;
}

export interface TimelineRow {
  at: Date;
  action: CaseAction;
  from: CaseState;
  to: CaseState;
  byKind: 'member' | 'agent' | 'system' | 'staff';
  byId: string;
  byName: string;
  byRole: string | null;
  /** At whose level of approval, where the case has several. */
  office?: OfficeHeld;
  version: number;
}

/** What the case still owes the world: written in the same write as the change that owes it, taken out when done. */
export interface OutboxEntry {
  entryId: string;
  kind: 'task' | 'notice' | 'staff-notice';
  name: TaskName | NoticeName | StaffNoticeName;
  createdAt: Date;
  /** Handed out when due; pushed on as a lease while somebody works on it. */
  dueAt: Date;
  tries: number;
  facts: Record<string, string | number | boolean>;
}

/** One office's agreement on the way up (逐级审批); which of them still hold is told by `standingEndorsements`. */
export interface Endorsement {
  level: string;
  /** The office to which the case went on. */
  next: string;
  officer: StaffRef;
  at: Date;
  opinion: string;
  /** Of the case, as this agreement made it. */
  version: number;
}

export interface CorrectionRecord {
  requestedAt: Date;
  dueOn: string | null;
  dueBetween?: DayRange | null | undefined;
  items: CorrectionItem[];
  /** Of a case that went back from review: why. */
  reason?: string;
  /** 转告: owed by the window that took the case in, where it only receives. */
  passOn?: { dueOn: string | null; passedOn: { by: StaffRef; at: Date; how: PassedOnHow } | null };
}

export interface Reservation {
  reservationId: string;
  amountFen: number;
  status: 'reserved' | 'posted' | 'voided';
}

/** 转办: whose it was, whose it is, and who gave it (null: the system, while the owner was away). */
export interface Assignment {
  at: Date;
  from: StaffRef | null;
  to: StaffRef;
  by: StaffRef | null;
  reason: string;
}

/** 挂起: out of the queue until a day; the term runs on. */
export interface CaseHold {
  until: string;
  reason: string;
  by: StaffRef;
  at: Date;
}

export interface CaseRecord {
  _id: string;
  version: number;
  state: CaseState;
  /** One open case per member and item. */
  open: boolean;
  /** 1 for the member's first case of this item, 2 for the next: unique, so that two are never opened at once. */
  sequence: number;
  centreCode: string;
  itemCode: string;
  itemName: string;
  closesAccount: boolean;
  /** 单位业务: whose matter it is; the person is then the unit's agent (经办人). */
  unit?: CaseUnit;
  /** Absent: the case is about money. */
  operation?: CaseOperation;
  /** Absent: the operation is about nobody in particular, or the list has not come yet. */
  list?: CaseList;
  /** Absent: somebody applied for it. */
  origin?: CaseOriginRecord;
  /** 委托: under which somebody began it for the member; while it is in force they may go on. Absent: nobody did. */
  mandate?: { mandateId: string; agentId: string };
  districtCode: string;
  userId: string;
  memberNo: string;
  consentReference: string;
  person: CasePerson;
  answers: Answers;
  amountFen: number | null;
  card: PayoutCard | null;
  /** Absent: the money is the member's own. */
  inheritance?: Inheritance;
  receiptNumber: string | null;
  submission: Submission | null;
  resubmissions: { key: string; bodyHash: string }[];
  reservation: Reservation | null;
  /** 补付: what was set aside for what later decisions pay, one for each, oldest first. Absent: there was none. */
  laterReservations?: Reservation[];
  frozenAnswers: { key: string; question: string; answer: string }[];
  /** By which rules, in `rulesVersion`; neither this nor `basis` changes once the case is decided. */
  eligibility: Eligibility | null;
  /** The facts and answers on which `eligibility` rests, sealed; absent from cases of before they were kept. */
  basis?: SealedText;
  /** Null or absent: nobody was asked for facts of health, or the consent was taken back. */
  sensitiveConsent?: SensitiveConsent | null;
  /** 家人同意, oldest first; absent: nobody of the family was ever asked. */
  familyConsents?: FamilyConsent[];
  /** 夫妻一起提: the case of the other share. */
  shareOf?: string;
  /** Facts of the family that were not read for want of that person's consent; absent: none. */
  familyFacts?: string[] | undefined;
  checks: CheckView[];
  /** What the form asks of this member; the rest is answered by data. */
  questionKeys: string[];
  homeKey: string | null;
  /** Offices that say yes one after the other, lowest first; frozen at submit, absent from cases of before they were kept. */
  approvalLevels?: string[];
  /** Every agreement ever given, void ones too: an opinion is never lost. */
  endorsements?: Endorsement[];
  correction: CorrectionRecord | null;
  /** The present one; what it was before a recheck is in `rechecks`. */
  decision: DecisionRecord | null;
  /** 人工复核, oldest first; absent: nobody ever asked for it. */
  rechecks?: Recheck[];
  payments: CasePayment[];
  /** 止付, oldest first; absent: nobody ever asked for it. */
  stops?: PaymentStop[];
  /** 撤销, oldest first; absent: nobody ever proposed it. */
  revocations?: Revocation[];
  /** Absent: nothing was ever to be paid back. */
  claim?: Claim;
  /** Absent: applied for in the app. */
  intake?: Intake | undefined;
  /** Absent: nothing was handed in on paper. */
  bundles?: PaperTaken[];
  /** 文书, in the order in which they were issued; absent from cases of before there were any. */
  letters?: CaseLetter[];
  owner: StaffRef | null;
  /** 转办, oldest first; absent: never. */
  assignments?: Assignment[];
  /** 挂起; any step of the case ends it. */
  hold?: CaseHold | undefined;
  /** 账户锁、静置: approved money waits; absent: nothing holds it. */
  paymentHold?: PaymentHold | undefined;
  acceptedBy: StaffRef | null;
  clock: CaseClock | null;
  /** 容缺、承诺: what the draft is to leave out; what was signed for when it was handed in. */
  undertakingChoices?: UndertakingChoice[];
  undertakings?: Undertaking[];
  /** Absent or empty: nothing is waited for beside what the state waits for. */
  sideClocks?: SideClock[];
  /** Stands still while the case is in a state that suspends it; absent otherwise. */
  stoppedClock?: StoppedClock | undefined;
  /** 特别程序, oldest first; the last one is open while the case is paused. Absent: there was none. */
  specialChecks?: SpecialCheck[];
  /** Every word to the member about an answer that is late, oldest first. */
  delays?: ToldDelay[];
  /**
   * The end of the running term, or the later day that the member was told; far away where none runs or it is unknown.
   * The queue is sorted by it.
   */
  queueDueAt: Date;
  /** Earliest thing that any of its clocks wants done; the sweep finds cases by it. */
  clockNextAt: Date | null;
  timeline: TimelineRow[];
  outbox: OutboxEntry[];
  notes: { at: Date; staffId: string; by: string; text: string }[];
  reveals: { at: Date; staffId: string; by: string; field: string; reason: string }[];
  rating: { stars: number; comment: string; at: Date } | null;
  createdAt: Date;
  submittedAt: Date | null;
  updatedAt: Date;
}
