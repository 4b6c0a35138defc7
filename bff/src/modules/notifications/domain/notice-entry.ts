import type { Day, MemberPlace, NoticeName, OtherNoticeName } from '@gjj/shared-types';

/** Everything that is told to a member. */
export type TellableNotice = NoticeName | OtherNoticeName;

/**
 * What a notice says beyond its own words. Scalars only, so that a case's outbox can carry them.
 * Never a name, an ID number, a phone or a full card number: the words go out by WeChat and SMS.
 */
export interface NoticeFacts {
  receiptNumber?: string | null | undefined;
  /** The item's short name, such as 租房提取. */
  itemName: string;
  /** The glossary's term of the state, such as 待补正. */
  stateTerm: string;
  amountFen?: number | null | undefined;
  cardLast4?: string | null | undefined;
  /** Last day for the answer. */
  decideOn?: Day | null | undefined;
  /** While that is not known, because a year's holidays are not published: the days between which it falls. */
  decideFrom?: Day | undefined;
  decideTo?: Day | undefined;
  /** Last day for sending corrections back. */
  correctBy?: Day | null | undefined;
  correctFrom?: Day | undefined;
  correctTo?: Day | undefined;
  correctionCount?: number | undefined;
  /** The materials to correct, in words, joined by 、. */
  correctionLabels?: string | undefined;
  /** The acceptance and the decision came in one breath: an SMS for the acceptance would only be noise. */
  decidedAtOnce?: boolean | undefined;
  /** Of a refusal (行政许可法 art. 38 by analogy): what was found, by which rule, why, and what can be done. */
  foundFacts?: string | null | undefined;
  rule?: string | null | undefined;
  reason?: string | null | undefined;
  remedies?: string | null | undefined;
  /** Of a special check: what is checked, with whom, and by when; how many days of the term are left meanwhile. */
  checking?: string | undefined;
  checkedWith?: string | undefined;
  checkUntil?: Day | undefined;
  daysLeft?: number | undefined;
  /** What the check found. */
  checkFound?: string | undefined;
  /** Of an answer that is late: when it was due. */
  wasDueOn?: Day | undefined;
  /** Of a recheck: what came of it, in words. */
  outcome?: string | undefined;
  /** Of a recheck by which a revocation falls and nothing is to be paid. */
  restored?: boolean | undefined;
  /** Of a case that is not accepted: who is competent. */
  competentBody?: string | null | undefined;
  /** Of a case that is given back: what to make right before applying anew. */
  howToFix?: string | null | undefined;
  /** Of a case that a window took in: its name, and by what somebody acted for the member. */
  windowName?: string | undefined;
  actedBy?: string | undefined;
  /** 缴存业务: the case changes the ledger's books and pays nothing. */
  changesBooks?: boolean | undefined;
  /** 冲还贷: its money goes to the member's own loan; `cardLast4` is then the loan's. */
  toLoan?: boolean | undefined;
  /** Of an employer's matter: the unit; whoever reads it is its agent, who has no app for it. */
  unitName?: string | undefined;
  /** 容缺: what is still to come, with its day, in words. */
  owedLater?: string | undefined;
  /** Of one undertaking (容缺、承诺): about which paper, what was promised, what was agreed to follow, and what follows. */
  materialName?: string | undefined;
  promised?: string | undefined;
  sanction?: string | undefined;
  undertakingOutcome?: string | undefined;
  /** 家人同意: the consent whose person is told instead of the member; what one is to the other, what is read, the answer. */
  toFamily?: string | undefined;
  familyOf?: string | undefined;
  familyReads?: string | undefined;
  familyAnswer?: string | undefined;
  /** 约定提取: what was agreed on, in a sentence, and the day of the next run, in words. */
  agreed?: string | undefined;
  nextRun?: string | undefined;
  /** What the ledger did, in words. */
  doneWords?: string | undefined;
  /** Told to an heir, who has no app for it, of their own part. */
  toHeir?: boolean | undefined;
  /** Why the bank could not pay, in words. */
  failureWords?: string | null | undefined;
  closesAccount?: boolean | undefined;
  /** Of a revocation: what is to be paid back, by when and where to, and what is still left of it. */
  repayFen?: number | undefined;
  leftFen?: number | undefined;
  repayBy?: Day | undefined;
  repayTo?: string | undefined;
  /** 限制, in words; empty where there is none. */
  banWords?: string | undefined;
  /** To what the person said when they were heard. */
  answer?: string | undefined;
  /** Of a call-back: from when to when somebody rings, as instants. */
  callFrom?: string | undefined;
  callTo?: string | undefined;
  /** Of an answer to a matter: until when it may be reopened; of a dispute, whether the member was right. */
  reopenBy?: Day | undefined;
  foundRight?: boolean | undefined;
  /** Of a booking (预约): the day and time, and where. */
  bookedFor?: string | undefined;
  windowAddress?: string | undefined;
  /** Of a transfer between cities: the other centre, what a person is looking at, and when an account goes away. */
  otherCentre?: string | undefined;
  lookingWhy?: string | undefined;
  movesAt?: string | undefined;
  /** 灵活就业缴存: which month, in words. */
  ofMonth?: string | undefined;
  /** Of a security change: what was changed, such as 绑定的手机号. */
  changeWords?: string | undefined;
  /** What it means and what to do, beside what every such message says. */
  changeNext?: string | undefined;
  /** Nobody's money or way in hangs on it: into the inbox alone. */
  quiet?: boolean | undefined;
  /** Told to the number that the member had before. */
  toFormer?: boolean | undefined;
  /** Of 到日提醒: by SMS as well. */
  bySms?: boolean | undefined;
  /** What a change of rules means for the member, in words. */
  changedWords?: string | undefined;
  /** Of approved money that waits (账户锁、静置): why, and until when in words. */
  heldWhy?: string | undefined;
  heldUntil?: string | undefined;
}

/** Somebody without an account, reached by their phone alone. */
export interface Recipient {
  nameMasked: string;
  /** Sealed; null: everything goes on paper. */
  phone: string | null;
}

/** One thing to tell, as an outbox holds it. */
export interface NoticeEntry {
  /** The outbox entry's id: the message is made once for it, however often it is delivered. */
  messageId: string;
  userId: string;
  caseId: string | null;
  /** Of what is about no case: where in the app it leads; left out: to the messages. */
  leadsTo?: MemberPlace | undefined;
  /** Somebody beside the user, who has no account; left out: the user. */
  to?: Recipient | undefined;
  /** Whose hotline the message names. */
  centreCode?: string | undefined;
  notice: TellableNotice;
  facts: NoticeFacts;
  /** When what is told happened. */
  at: Date;
  /** By then the message is in a final state, or a person is alarmed; 24 hours is usual. */
  deadlineAt: Date;
}
