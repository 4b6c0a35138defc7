import type { BanKind, Day, HeardHow } from '@gjj/shared-types';
import type { StaffRef } from './actors';

/** 止付: a supervisor has asked for a payment under way to be stopped. */
export interface PaymentStop {
  by: StaffRef;
  at: Date;
  facts: string;
  reason: string;
  /** null: the bank is still being asked. `too-late`: everybody was paid before it could be stopped. */
  outcome: 'stopped' | 'too-late' | 'released' | null;
  endedAt: Date | null;
}

/** 陈述和申辩: what the person says before anything is revoked. */
export interface Statement {
  at: Date;
  how: HeardHow;
  /** Who wrote it down; absent: the member, in the app. */
  by?: StaffRef;
  text: string;
  documentIds: string[];
}

/** 限制: from that day to that day, both belong to it. */
export interface Ban {
  /** Under which the ledger keeps it. */
  banId: string;
  kind: BanKind;
  years: number;
  from: Day;
  until: Day;
}

/** What a revocation says, proposed or made. */
export interface RevocationGrounds {
  facts: string;
  rule: string;
  reason: string;
  /** Of what was paid: how much is to be paid back. */
  repayFen: number;
}

/** How a hearing ended. */
export interface HearingEnd extends RevocationGrounds {
  kind: 'revoked' | 'dropped' | 'released';
  by: StaffRef;
  at: Date;
  /** To what the person said. */
  answer: string;
  remedies: string | null;
  ban: Ban | null;
}

/** 撤销, from the proposal on; a case keeps every one that was ever proposed. */
export interface Revocation extends RevocationGrounds {
  proposedBy: StaffRef;
  proposedAt: Date;
  /** Ids of documents of the case. */
  evidence: string[];
  banKind: BanKind | null;
  statements: Statement[];
  /** The person has said that this is all. */
  heardAt: Date | null;
  end: HearingEnd | null;
  /** A recheck has undone what was revoked. */
  undoneAt: Date | null;
}

/** Money that came in for a claim, as the bank reports it. */
export interface Repayment {
  /** The bank's: each is counted once. */
  repaymentId: string;
  /** What of it pays the claim. */
  amountFen: number;
  /** What of it is more than was owed: a person gives it back. */
  surplusFen: number;
  at: Date;
  /** When the ledger put it back into the account; null: not yet. */
  postedAt: Date | null;
}

/**
 * 追回: what was paid and is to be paid back. One for a case: after a recheck and another revocation it goes on, so
 * that what came in is never counted anew. When it is due is told by the case's clock.
 */
export interface Claim {
  /** Of all revocations together. */
  amountFen: number;
  openedAt: Date;
  /** A recheck has undone the revocation; null: it stands, or is paid. */
  endedAt: Date | null;
  repayments: Repayment[];
}
