import type { CasePayment, CaseRecord } from './case-record';
import { oneself, payeeOf, payeesOf, type Payee } from './payees';

type Paying = Pick<
  CaseRecord,
  '_id' | 'payments' | 'person' | 'card' | 'decision' | 'amountFen' | 'inheritance'
>;

/** The payments with a first instruction for everybody whom money of the case goes to. */
export function withFirstPayments(record: Paying, now: Date): CasePayment[] {
  const payees = payeesOf(record);
  if (payees === null) throw new Error('a case is paid only with an approved sum');
  return payees.reduce<CasePayment[]>(
    (payments, payee) => [...payments, newPayment(record._id, payments, payee, now)],
    [...record.payments],
  );
}

/** The payments with one more instruction, for one payee whose last one failed. */
export function withAnotherPayment(record: Paying, payeeId: string, now: Date): CasePayment[] {
  const payee = payeesOf(record)?.find((one) => one.payeeId === payeeId);
  if (payee === undefined) throw new Error('no such payee');
  return [...record.payments, newPayment(record._id, record.payments, payee, now)];
}

/** Its id is ours, made and stored before the bank hears of it. */
function newPayment(
  caseId: string,
  before: readonly CasePayment[],
  { payeeId, name, card, amountFen }: Payee,
  now: Date,
): CasePayment {
  if (card === null) throw new Error('a case is paid only to cards');
  const attempt = before.length + 1;
  return {
    instructionId: `${caseId}-${attempt}`,
    ...(payeeId !== oneself && { payeeId }),
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

/** The payments that count: the newest of each payee. */
export function currentPayments({ payments }: Pick<CaseRecord, 'payments'>): CasePayment[] {
  return [...new Map(payments.map((payment) => [payeeOf(payment), payment])).values()];
}

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
