import type { AgreementState, DebitState } from '@gjj/shared-types';

export interface AgreedTerms {
  baseFen: number;
  percent: number;
  dayOfMonth: number;
}

/** What became of one month. There is one for each month, however often it is tried. */
export interface MonthDebit {
  /** YYYY-MM */
  month: string;
  amountFen: number;
  state: DebitState;
  /** 1 for the first try; the bank knows each by an id of its own. */
  attempt: number;
  at: Date;
  /** Why the bank took nothing. */
  reason: string | null;
  /** When it is tried again; null: not by itself. */
  nextOn: string | null;
}

export interface AgreementSignature {
  at: Date;
  /** Sealed. */
  signedName: string;
  consents: string[];
  says: string;
}

/** 灵活就业缴存协议: signed once, and debited by the clock until its member leaves. */
export interface Agreement {
  state: AgreementState;
  userId: string;
  memberNo: string;
  nameMasked: string;
  districtCode: string;
  /** 1 for the member's first: unique, so that two are never in force at once. */
  sequence: number;
  requestKey: string;
  requestHash: string;
  terms: AgreedTerms;
  card: { cardId: string; bankName: string; last4: string };
  signatures: AgreementSignature[];
  /** The day of the last change of base or percent; null: never. */
  changedOn: string | null;
  /** The month that is taken next; null while nothing is to be taken. */
  nextMonth: string | null;
  debits: MonthDebit[];
  looking: { why: string; since: Date } | null;
  /** Why it was not begun, or ended without its member. */
  reason: string | null;
  timeline: { at: Date; words: string }[];
  createdAt: Date;
}

/** What a step promises, before it has a time and an id. */
export interface AgreementOwes {
  kind: 'task' | 'notice' | 'staff-notice';
  name: string;
  facts: Record<string, string | number>;
}

export interface AgreementChange {
  set: Partial<Agreement> & { nextAt: Date | null };
  owes: AgreementOwes[];
}

const ended: readonly AgreementState[] = ['left', 'refused'];
export const isOver = ({ state }: Pick<Agreement, 'state'>): boolean => ended.includes(state);

/** The debit that the bank or the ledger is at: one at a time. */
export const underWay = ({ debits }: Pick<Agreement, 'debits'>): MonthDebit | null =>
  debits.find(({ state }) => state === 'asked' || state === 'taken') ?? null;

export const arrearsFen = ({ debits }: Pick<Agreement, 'debits'>): number =>
  debits.filter(({ state }) => state === 'missed').reduce((sum, { amountFen }) => sum + amountFen, 0);
