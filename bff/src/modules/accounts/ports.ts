import type { AmountFen, BanKind, Day, EntriesPage, IdentityDocument, Instant } from '@gjj/shared-types';

export interface LedgerAccount {
  accountNo: string;
  employerName: string;
  /** 灵活就业: its holder deposits for themselves. */
  flexible: boolean;
  districtCode: string;
  status: 'active' | 'sealed' | 'frozen' | 'closed';
  openedOn: Day;
  sealedOn: Day | null;
  sealReason: string | null;
  balanceFen: AmountFen;
  reservedFen: AmountFen;
  monthlyDepositFen: AmountFen;
  continuousMonths: number;
  /** YYYY-MM */
  lastDepositMonth: string | null;
}

export interface LedgerWithdrawal {
  withdrawalId: string;
  itemCode: string;
  amountFen: AmountFen;
  postedOn: Day;
  homeKey: string | null;
}

export interface LedgerMember {
  memberNo: string;
  asOf: Instant;
  frozen: boolean;
  frozenReason: string | null;
  fraudBanUntil: Day | null;
  accounts: LedgerAccount[];
  withdrawals: LedgerWithdrawal[];
  /** Deposits (汇缴) posted in this calendar year, and since this day a year ago. */
  depositedThisYearFen: AmountFen;
  depositedLast12MonthsFen: AmountFen;
  /** Of the fund; null: the ledger does not say. */
  loans: LedgerLoan[] | null;
}

/** 公积金贷款. */
export interface LedgerLoan {
  loanNo: string;
  amountFen: AmountFen;
  /** What is still to be repaid. */
  balanceFen: AmountFen;
  grantedOn: Day;
  /** null: it is being repaid. */
  settledOn: Day | null;
}

export interface ReservationRequest {
  /** Made by us; the ledger acts once per id. */
  reservationId: string;
  memberNo: string;
  amountFen: AmountFen;
  itemCode: string;
  homeKey: string | null;
}

export interface Reservation {
  reservationId: string;
  amountFen: AmountFen;
  status: 'reserved' | 'posted' | 'voided';
  lines: { accountNo: string; amountFen: AmountFen }[];
}

/** 缴存单位, as the ledger keeps it. */
export interface LedgerUnit {
  unitNo: string;
  creditCode: string;
  name: string;
  districtCode: string;
  /** 正常, or 已注销. */
  status: 'active' | 'ended';
  /** 缴存比例, in whole percent. */
  unitPercent: number;
  ownPercent: number;
  activeAccounts: number;
  sealedAccounts: number;
}

/** A change of the books for a unit or a flexible worker; kinds and fields as the contract names them. */
export interface UnitOperation {
  kind: string;
  /** null: a person of their own. */
  creditCode: string | null;
  details: Record<string, string | number | boolean>;
  rows: OperationRow[];
}
export type OperationRow = Record<string, string | number | IdentityDocument> & {
  name: string;
  document: IdentityDocument;
};

/** Why it cannot be done; `row` counts from 1, null where no row is at fault. */
export interface OperationProblem {
  row: number | null;
  code: string;
}

export interface DoneOperation {
  doneAt: Instant;
  unitNo: string | null;
  /** How many accounts were changed. */
  people: number;
  /** What was deposited. */
  amountFen: AmountFen;
}

export type OperationAnswer =
  { ok: true; done: DoneOperation } | { ok: false; problems: readonly OperationProblem[] };

/**
 * Employers' business (单位业务) in the core ledger's books; contract as `CoreLedger`'s. Every call may throw
 * OutsideError.
 */
export interface UnitLedger {
  findUnit(creditCode: string): Promise<LedgerUnit | null>;
  /** What would stand in the way now; changes nothing. */
  checkOperation(operation: UnitOperation): Promise<OperationProblem[]>;
  /** Wholly or not at all, once for an id that we make: may be repeated after a lost answer. */
  carryOut(operationId: string, operation: UnitOperation): Promise<OperationAnswer>;
  findOperation(operationId: string): Promise<DoneOperation | null>;
}

/** 限制提取、贷款: from that day to that day, both belong to it. */
export interface LedgerBan {
  kind: BanKind;
  from: Day;
  until: Day;
  reason: string;
}

/** 更正: which entries are wrong, and what was found. */
export interface CorrectionRequest {
  memberNo: string;
  accountNo: string;
  entryIds: string[];
  reason: string;
}

/** `looking`: taken, and a person at the ledger has not decided. */
export type CorrectionAnswer =
  { status: 'looking' } | { status: 'corrected'; words: string } | { status: 'refused'; reason: string };

/** The ledger's desk for entries that are wrong; every call may throw OutsideError. */
export interface LedgerCorrections {
  /** Once for an id that we make; another request under it is refused. */
  askCorrection(correctionId: string, request: CorrectionRequest): Promise<CorrectionAnswer>;
  /** Null: the ledger was never asked under this id. */
  findCorrection(correctionId: string): Promise<CorrectionAnswer | null>;
}

/** Why the ledger entered or moved nothing. */
export type CityTransferRefusal = 'account-closed' | 'account-frozen' | 'account-reserved' | 'loan-open';

export type CityTransferAnswer =
  { ok: true; amountFen: AmountFen } | { ok: false; reason: CityTransferRefusal };

/** 异地转移接续 in the ledger's books, each once for an id; every call may throw OutsideError. */
export interface CityTransfers {
  /** Money that another city's centre has paid. `summary` stands in the member's entries. */
  enter(
    transferId: string,
    of: { memberNo: string; accountNo: string; amountFen: AmountFen; summary: string },
  ): Promise<CityTransferAnswer>;
  /** The whole account goes to another city's centre, and is closed. */
  moveOut(
    transferId: string,
    of: { memberNo: string; accountNo: string; summary: string },
  ): Promise<CityTransferAnswer>;
}

/** 冲还贷, as the ledger did it or why it did not; either holds for good. */
export interface LoanOffset {
  amountFen: AmountFen;
  status: 'done' | 'refused';
  /** `loan-settled`: nothing is owed any more; `more-than-owed`: less is. Null: it was done. */
  reason: 'loan-settled' | 'more-than-owed' | null;
  doneAt: Instant;
}

/** 冲还贷 in the ledger's books; every call may throw OutsideError. */
export interface LoanOffsets {
  /**
   * Moves what is set aside for a withdrawal to the member's own loan of the fund and posts the withdrawal under this id,
   * in one step, once for an id that we make. Null: the id was used for another offset.
   */
  pay(
    offsetId: string,
    of: { reservationId: string; loanNo: string; amountFen: AmountFen },
  ): Promise<LoanOffset | null>;
  /** Null: the ledger was never asked under this id. */
  find(offsetId: string): Promise<LoanOffset | null>;
}

export type ReservationAnswer =
  | { ok: true; reservation: Reservation }
  | {
      ok: false;
      reason: 'insufficient-balance' | 'account-frozen' | 'account-closed' | 'reservation-differs';
    };

/**
 * The centre's core ledger (核心账务系统); contract: docs/integrations/core-ledger.openapi.yaml.
 * Every call may throw OutsideError. Changing calls are idempotent by the id that we make.
 */
export interface CoreLedger {
  /** Whom the ledger keeps under this document, with the name as the ledger writes it. */
  findMember(document: IdentityDocument): Promise<{ memberNo: string; name: string } | null>;
  getMember(memberNo: string): Promise<LedgerMember>;
  listEntries(
    accountNo: string,
    page: { year?: number; kind?: string; cursor?: string; limit?: number },
  ): Promise<EntriesPage>;
  reserve(request: ReservationRequest): Promise<ReservationAnswer>;
  findReservation(reservationId: string): Promise<Reservation | null>;
  /** What was paid of it; the rest is free again. */
  postReservation(reservationId: string, paymentReference: string, amountFen: number): Promise<void>;
  /** Voiding a reservation that the ledger does not know is done already. */
  voidReservation(reservationId: string, reason: string): Promise<void>;
  /** Posted → reserved again, for a payment that the bank returned. */
  reinstateReservation(reservationId: string, reason: string, paymentReference: string): Promise<void>;
  enterBan(memberNo: string, banId: string, ban: LedgerBan): Promise<void>;
  /** Lifting a ban that the ledger does not know is done already. */
  liftBan(memberNo: string, banId: string, reason: string): Promise<void>;
  /** Money of a withdrawal that was paid back goes into the account again, once for the bank's id. */
  takeRepayment(repaymentId: string, of: { reservationId: string; amountFen: AmountFen }): Promise<void>;
  sealAccount(accountNo: string, sealingId: string, reason: string): Promise<void>;
  closeAccount(accountNo: string, closureId: string, reason: string): Promise<void>;
}
