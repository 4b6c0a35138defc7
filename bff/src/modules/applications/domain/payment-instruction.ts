import type { CasePayment, CaseRecord } from './case-record';

/** The next instruction for a case; its id is ours, made and stored before the bank hears of it. */
export function newPayment(
  record: Pick<CaseRecord, '_id' | 'payments' | 'card' | 'decision' | 'amountFen'>,
  now: Date,
): CasePayment {
  const { card } = record;
  const amountFen = record.decision?.amountFen ?? record.amountFen;
  if (card === null || amountFen === null)
    throw new Error('a case is paid only with a card and an approved sum');
  const attempt = record.payments.length + 1;
  return {
    instructionId: `${record._id}-${attempt}`,
    attempt,
    amountFen,
    bankName: card.bankName,
    cardLast4: card.last4,
    cardNumber: card.number,
    payeeName: card.holderName ?? null,
    instructedAt: now,
    sentAt: null,
    bankReference: null,
    outcome: 'pending',
    failureWords: null,
    trouble: null,
    settledAt: null,
  };
}

/** The payment that counts: the newest. */
export function currentPayment(record: Pick<CaseRecord, 'payments'>): CasePayment | null {
  return record.payments.at(-1) ?? null;
}

/** The list with the newest payment changed. */
export function withCurrent(
  record: Pick<CaseRecord, 'payments'>,
  change: Partial<CasePayment>,
): CasePayment[] {
  return record.payments.map((payment, index) =>
    index === record.payments.length - 1 ? { ...payment, ...change } : payment,
  );
}
