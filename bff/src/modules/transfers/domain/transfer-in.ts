import type { TransferState } from '@gjj/shared-types';
import type { TransferStanding } from './transfer-standing';

export interface TransferPayment {
  paymentId: string;
  kind: 'principal' | 'interest';
  amountFen: number;
  paidOn: string;
  /** In the member's account; null: not yet. */
  enteredAt: Date | null;
}

/** What a person at the centre has to look at. */
export interface Looking {
  /** In words that the member reads, too. */
  why: string;
  since: Date;
}

export interface MovesLine {
  at: Date;
  words: string;
}

/** 异地转入: one letter to another centre, and what came of it. */
export interface TransferIn {
  state: TransferState;
  userId: string;
  memberNo: string;
  nameMasked: string;
  /** 1 for the member's first: unique, so that two are never under way at once. */
  sequence: number;
  /** The request that made it, made by the client; a repeat gets the same transfer. */
  requestKey: string;
  requestHash: string;
  from: { centreCode: string; cityName: string; name: string };
  /** Sealed; null: the member does not know it. */
  theirAccountNo: string | null;
  accountNo: string;
  signature: { at: Date; signedName: string; consents: string[] };
  askedAt: Date;
  sentAt: Date | null;
  toldAt: Date | null;
  endedAt: Date | null;
  expected: { principalFen: number; interestFen: number } | null;
  payments: TransferPayment[];
  looking: Looking | null;
  /** For which wait the other centre was reminded by itself. */
  reminded: 'sent' | 'told' | null;
  /** Why not, in the other centre's words or an officer's. */
  reason: string | null;
  timeline: MovesLine[];
}

/** Noted, and not in the member's account. */
export const notEntered = ({ payments }: Pick<TransferIn, 'payments'>): TransferPayment[] =>
  payments.filter(({ enteredAt }) => enteredAt === null);

/** What a step promises, before it has a time and an id. */
export interface MoveOwes {
  kind: 'task' | 'notice' | 'staff-notice';
  name: string;
  facts?: Record<string, string | number>;
}

/** What officers are told when a person has to look, once for each time; none where one looks already. */
export function callPerson(before: Looking | null, after: Looking | null | undefined): MoveOwes[] {
  if (after == null || before !== null) return [];
  return [{ kind: 'staff-notice', name: 'move-needs-person', facts: { reason: after.why } }];
}

/** What is written of a step, with the next moment of its clock. */
export interface TransferChange {
  set: Partial<TransferIn> & { nextAt: Date | null };
  owes?: MoveOwes[];
}

const underWay: readonly TransferState[] = ['asked', 'sent', 'told', 'arriving', 'cancelling'];
export const isUnderWay = ({ state }: Pick<TransferIn, 'state'>): boolean => underWay.includes(state);

export const arrivedFen = ({ payments }: Pick<TransferIn, 'payments'>): number =>
  payments.filter(({ enteredAt }) => enteredAt !== null).reduce((sum, one) => sum + one.amountFen, 0);

const sumOf = ({ payments }: Pick<TransferIn, 'payments'>, kind: TransferPayment['kind']): number =>
  payments.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.amountFen, 0);

/** What is not as the other centre had told it; null: all of it came. */
export function whatIsMissing(row: Pick<TransferIn, 'payments' | 'expected'>): string | null {
  if (row.expected === null) return '钱已经到了，对方中心还没有告诉账户情况，请核对';
  const { principalFen, interestFen } = row.expected;
  if (sumOf(row, 'principal') !== principalFen) return '到账的本金和对方告诉的不一样，正在和对方核对';
  if (sumOf(row, 'interest') === interestFen) return null;
  return sumOf(row, 'interest') === 0
    ? '本金到了，利息还没有到，正在向对方要'
    : '到账的利息和对方告诉的不一样，正在和对方核对';
}

/** What the platform tells that we have not noted yet. */
export function newPayments(row: TransferIn, standing: TransferStanding): TransferPayment[] {
  const known = new Set(row.payments.map(({ paymentId }) => paymentId));
  return standing.payments
    .filter(({ paymentId }) => !known.has(paymentId))
    .map((one) => ({ ...one, enteredAt: null }));
}
