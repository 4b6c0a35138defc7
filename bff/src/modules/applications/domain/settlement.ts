import type { CaseAction, CaseState } from '@gjj/shared-types';
import type { CasePayment, CaseRecord } from './case-record';
import { currentPayments, findCurrent, isOpen, withPayment } from './payment-instruction';

/** What the bank's word of one instruction makes of the case: its payments, and the edge that it takes, if any. */
export interface PaymentStep {
  payments: CasePayment[];
  action: CaseAction | null;
}

type OutcomeChange = Partial<CasePayment> & Pick<CasePayment, 'outcome'>;

const onItsWay: readonly CaseState[] = ['paying', 'pay-unknown'];
const settled: readonly CaseState[] = ['paid', 'closed'];

/**
 * A case is paid once every payee is, and its payment has failed once nothing is open any more and somebody is not
 * paid; until then it only notes what it heard. Null: that it knows already, or can no longer follow.
 */
export function followPayment(
  record: Pick<CaseRecord, 'state' | 'payments'>,
  instructionId: string,
  change: OutcomeChange,
): PaymentStep | null {
  const known = findCurrent(record, instructionId);
  if (known === undefined || !mayFollow(record.state, known, change)) return null;
  const payments = withPayment(record, instructionId, change);
  const action = actionAfter(record.state, payments, change);
  return { payments: action === 'confirm-payment' ? postedTogether(payments) : payments, action };
}

/** What was paid may come back; what failed or came back is over, and another card is another payment. */
function mayFollow(state: CaseState, known: CasePayment, { outcome }: OutcomeChange): boolean {
  if (known.outcome === 'paid')
    return outcome === 'returned' && [...onItsWay, ...settled, 'pay-failed'].includes(state);
  return isOpen(known) && known.outcome !== outcome && onItsWay.includes(state);
}

function actionAfter(
  state: CaseState,
  payments: CasePayment[],
  { outcome }: OutcomeChange,
): CaseAction | null {
  if (settled.includes(state)) return 'return-payment';
  if (!onItsWay.includes(state)) return null;
  if (outcome === 'unknown') return state === 'paying' ? 'lose-payment-answer' : null;
  const current = currentPayments({ payments });
  if (current.some(isOpen)) return null;
  return current.every((payment) => payment.outcome === 'paid') ? 'confirm-payment' : 'fail-payment';
}

/** One posting for the whole sum, under the newest payment's reference: a later round has another. */
function postedTogether(payments: CasePayment[]): CasePayment[] {
  const current = currentPayments({ payments });
  const newest = current.reduce((one, other) => (other.attempt > one.attempt ? other : one));
  const { bankReference: postedUnder } = newest;
  return payments.map((payment) =>
    current.includes(payment) && postedUnder !== null ? { ...payment, postedUnder } : payment,
  );
}

/** The reference under which the sum of the case is posted; null where the bank gave none. */
export function postingReference(record: Pick<CaseRecord, 'payments'>): string | null {
  const payment = currentPayments(record)[0];
  return payment === undefined ? null : postedWith(payment);
}

/** A payment of before postings had a name was posted under its own. */
export function postedWith({ postedUnder, bankReference }: CasePayment): string | null {
  return postedUnder ?? bankReference;
}
