import type { IdentityDocument } from '@gjj/shared-types';

/** What the core ledger (住房公积金核心业务系统) keeps. All money in integer fen, all days in China's calendar. */
export type AccountStatus = 'active' | 'sealed' | 'frozen' | 'closed';

export interface Account {
  readonly accountNo: string;
  readonly memberNo: string;
  readonly employerName: string;
  readonly districtCode: string;
  readonly status: AccountStatus;
  readonly openedOn: string;
  readonly sealedOn?: string;
  readonly sealReason?: string;
  readonly balanceFen: number;
  readonly reservedFen: number;
  readonly monthlyDepositFen: number;
  readonly continuousMonths: number;
  readonly lastDepositMonth: string | null;
  readonly closure?: Closure;
  readonly sealingId?: string;
  /** The employer's, where it is registered. */
  readonly unitNo?: string;
  /** 灵活就业: its holder deposits for themselves. */
  readonly flexible?: true;
  /** 缴存基数, where it was ever told. */
  readonly baseFen?: number;
}

/** 缴存单位. */
export interface Unit {
  readonly unitNo: string;
  readonly creditCode: string;
  readonly name: string;
  readonly address?: string;
  readonly districtCode: string;
  readonly status: 'active' | 'ended';
  /** 缴存比例, in whole percent. */
  readonly unitPercent: number;
  readonly ownPercent: number;
}

/** What was done under an id, so that a repeat does nothing and another request under it is refused. */
export interface DoneOperation {
  readonly operationId: string;
  /** The request as it was, in one form. */
  readonly request: string;
  readonly doneAt: string;
  readonly unitNo: string | null;
  readonly people: number;
  readonly amountFen: number;
}

export interface Closure {
  readonly closureId: string;
  readonly reason: string;
  /** The withdrawal for which it was closed: its return reopens the account. */
  readonly reservationId?: string;
  readonly statusBefore: AccountStatus;
}

export interface Entry {
  readonly entryId: string;
  readonly accountNo: string;
  readonly postedOn: string;
  readonly kind: 'deposit' | 'interest' | 'withdrawal' | 'transfer-in' | 'transfer-out' | 'adjustment';
  /** Signed: what leaves the account is negative. */
  readonly amountFen: number;
  readonly balanceFen: number;
  readonly summary: string;
  /** The month that a deposit is for, `2026-10`. */
  readonly period?: string;
  /** The member's own share of a deposit. */
  readonly ownFen?: number;
  /** The unit that made a deposit, as it was called then; older entries do not say. */
  readonly unitName?: string;
}

export interface Loan {
  readonly loanNo: string;
  readonly amountFen: number;
  readonly balanceFen: number;
  readonly grantedOn: string;
  readonly settledOn?: string;
}

export interface Member {
  readonly memberNo: string;
  /** As the ledger writes it. */
  readonly name: string;
  readonly document: IdentityDocument;
  readonly frozenReason?: string;
  readonly fraudBanUntil?: string;
  readonly loans: readonly Loan[];
}

/** 限制提取、贷款 of a member for what they did, by the caller's id; it ends by itself. */
export interface Ban {
  readonly banId: string;
  readonly memberNo: string;
  readonly kind: 'withdrawal-fraud' | 'loan-fraud';
  /** Both days belong to it. */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly liftedOn?: string;
}

/** Money of a withdrawal that was paid back, by the bank's id. */
export interface Repayment {
  readonly repaymentId: string;
  readonly reservationId: string;
  readonly amountFen: number;
  readonly accountNo: string;
}

/** 更正 of entries that a member rightly disputed, by the caller's id. */
export interface Correction {
  readonly correctionId: string;
  readonly memberNo: string;
  readonly accountNo: string;
  readonly entryIds: readonly string[];
  readonly askedOn: string;
  readonly status: 'looking' | 'corrected' | 'refused';
  readonly words: string;
}

/** 冲还贷: money of a withdrawal that went to the member's loan, or why it did not, by the caller's id. */
export interface LoanOffset {
  readonly offsetId: string;
  readonly reservationId: string;
  readonly loanNo: string;
  readonly amountFen: number;
  readonly status: 'done' | 'refused';
  readonly reason?: 'loan-settled' | 'more-than-owed';
  readonly doneAt: string;
}

/** Money from another city's centre, or to it, by the caller's id. */
export interface CityTransfer {
  readonly transferId: string;
  readonly memberNo: string;
  readonly accountNo: string;
  readonly amountFen: number;
  readonly summary: string;
}

export interface Withdrawal {
  readonly withdrawalId: string;
  readonly memberNo: string;
  readonly itemCode: string;
  readonly amountFen: number;
  readonly postedOn: string;
  readonly homeKey?: string;
}

export interface Reservation {
  readonly reservationId: string;
  readonly memberNo: string;
  readonly amountFen: number;
  readonly itemCode: string;
  readonly homeKey?: string;
  readonly status: 'reserved' | 'posted' | 'voided';
  readonly lines: readonly { readonly accountNo: string; readonly amountFen: number }[];
  readonly paymentReference?: string;
  /** Payments that came back: a late repeat of their reinstatement changes nothing. */
  readonly reinstated: readonly string[];
}
