import type { CasePayment, CaseRecord } from './case-record';
import { currentPayments, roundOf } from './payment-instruction';

/**
 * The payments once the decision is revoked: money goes to nobody any more. What is not with a payee is given up, so that
 * it waits for no card, and another decision may pay it as if it had never gone out.
 */
export function paymentsOnceRevoked(record: Pick<CaseRecord, 'payments'>): CasePayment[] {
  return withGivenUp(
    record.payments,
    currentPayments(record).filter(({ outcome }) => outcome !== 'paid'),
  );
}

/**
 * These are given up. What is paid of the same round has a posting of its own from now on: the one that was for all of
 * them goes with what came back. It is named before the ledger hears of it, so that it is found again when that comes
 * back as well.
 */
export function withGivenUp(payments: CasePayment[], over: readonly CasePayment[]): CasePayment[] {
  return payments.map((payment) => {
    if (over.includes(payment)) return { ...payment, givenUp: true };
    const last = over.findLast((one) => roundOf(one) === roundOf(payment));
    if (last === undefined || payment.outcome !== 'paid') return payment;
    return { ...payment, postedUnder: `${last.instructionId}-rest` };
  });
}
