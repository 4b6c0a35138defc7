import type { CasePayment, CaseRecord } from './case-record';
import { oneself, payeeOf, payeesOf, type Payee } from './payees';

type Paying = Pick<
  CaseRecord,
  '_id' | 'payments' | 'person' | 'card' | 'decision' | 'amountFen' | 'inheritance'
>;

/** The payments with a round of first instructions, one for each payee, out of what was set aside for it. */
export function withRound(
  record: Paying,
  payees: readonly Payee[],
  reservationId: string | undefined,
  now: Date,
): CasePayment[] {
  return payees.reduce<CasePayment[]>(
    (payments, payee) => [...payments, newPayment(record._id, payments, { ...payee, reservationId }, now)],
    [...record.payments],
  );
}

/** The payments with one more instruction in the place of each of this payee that came to nothing. */
export function withAnotherPayment(record: Paying, payeeId: string, now: Date): CasePayment[] {
  const payee = payeesOf(record)?.find((one) => one.payeeId === payeeId);
  if (payee === undefined) throw new Error('no such payee');
  return currentPayments(record)
    .filter((payment) => payeeOf(payment) === payeeId && !isOpen(payment) && payment.outcome !== 'paid')
    .reduce((payments, { amountFen, reservationId }) => {
      const again = { ...payee, amountFen, reservationId };
      return [...payments, newPayment(record._id, payments, again, now)];
    }, record.payments);
}

/** The same for everybody who is not paid. */
export function withAllAnew(record: Paying, now: Date): CasePayment[] {
  const payeeIds = new Set(currentPayments(record).map(payeeOf));
  return [...payeeIds].reduce(
    (payments, payeeId) => withAnotherPayment({ ...record, payments }, payeeId, now),
    record.payments,
  );
}

/** Its id is ours, made and stored before the bank hears of it. */
function newPayment(
  caseId: string,
  before: readonly CasePayment[],
  { payeeId, name, card, amountFen, reservationId }: Payee & { reservationId: string | undefined },
  now: Date,
): CasePayment {
  if (card === null) throw new Error('a case is paid only to cards');
  const attempt = before.length + 1;
  return {
    instructionId: `${caseId}-${attempt}`,
    ...(reservationId !== undefined && { reservationId }),
    ...(payeeId !== oneself && { payeeId }),
    ...(card.toLoan && { toLoan: true as const }),
    attempt,
    amountFen,
    bankName: card.bankName,
    cardLast4: card.last4,
    cardNumber: card.number,
    payeeName: card.holderName ?? name,
    instructedAt: now,
    sentAt: null,
    bankReference: null,
    outcome: 'pending',
    failureWords: null,
    trouble: null,
    settledAt: null,
  };
}

/** The payments that count: the newest of each payee in each round, unless it was given up. */
export function currentPayments({ payments }: Pick<CaseRecord, 'payments'>): CasePayment[] {
  const newest = new Map(payments.map((payment) => [`${roundOf(payment)} ${payeeOf(payment)}`, payment]));
  return [...newest.values()].filter(({ givenUp }) => givenUp !== true);
}

/** Of one decision's money, whatever attempts it takes; the first has no name. */
export const roundOf = ({ reservationId = '' }: Pick<CasePayment, 'reservationId'>): string => reservationId;

/** One of the payments that count, by its id. */
export function findCurrent(
  record: Pick<CaseRecord, 'payments'>,
  instructionId: string,
): CasePayment | undefined {
  return currentPayments(record).find((payment) => payment.instructionId === instructionId);
}

/** The list with one payment changed. */
export function withPayment(
  { payments }: Pick<CaseRecord, 'payments'>,
  instructionId: string,
  change: Partial<CasePayment>,
): CasePayment[] {
  return payments.map((payment) =>
    payment.instructionId === instructionId ? { ...payment, ...change } : payment,
  );
}

/** Nothing final is known of it yet. */
export function isOpen({ outcome }: Pick<CasePayment, 'outcome'>): boolean {
  return outcome === 'pending' || outcome === 'unknown';
}
