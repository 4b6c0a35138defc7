import type { CaseAction, CaseState } from '@gjj/shared-types';
import type { CasePayment, CaseRecord, Reservation } from './case-record';
import { isClaimed } from './claim';
import { withGivenUp } from './given-up';
import { currentPayments, findCurrent, isOpen, withPayment } from './payment-instruction';
import { isGranting } from './recheck';
import { isPaidFrom } from './reservations';

/** What the bank's word of one instruction makes of the case: its payments, and the edge that it takes, if any. */
export interface PaymentStep {
  payments: CasePayment[];
  action: CaseAction | null;
}

type OutcomeChange = Partial<CasePayment> & Pick<CasePayment, 'outcome'>;

const onItsWay: readonly CaseState[] = ['paying', 'pay-unknown'];
const settled: readonly CaseState[] = ['paid', 'closed'];
/** Where the case has something else to see to first: a payment that comes back is noted, and followed afterwards. */
const elsewhere: readonly CaseState[] = [
  'pay-failed',
  'approved',
  'recheck',
  'hearing',
  'revoked',
  'recovered',
];

/**
 * A case is paid once every payee is, and its payment has failed once nothing is open any more and somebody is not
 * paid; until then it only notes what it heard. Null: that it knows already, or can no longer follow.
 */
export function followPayment(
  record: Pick<CaseRecord, 'state' | 'payments' | 'claim' | 'rechecks'>,
  instructionId: string,
  change: OutcomeChange,
): PaymentStep | null {
  const known = findCurrent(record, instructionId);
  if (known === undefined || !mayFollow(record.state, known, change)) return null;
  // The sum that is being set aside was worked out with what was known; heard of after that, what came back waits for a card.
  if (isGranting(record)) return null;
  const heard = withPayment(record, instructionId, change);
  const payments = isClaimed(record)
    ? withGivenUp(
        heard,
        currentPayments({ payments: heard }).filter(({ outcome }) => outcome === 'returned'),
      )
    : heard;
  const action = actionAfter(record.state, payments, change);
  return { payments: action === 'confirm-payment' ? postedTogether(payments) : payments, action };
}

/**
 * What was paid may come back; what failed or came back is over, and another card is another payment. What came back
 * while the case was elsewhere is heard of again where it can be followed.
 */
function mayFollow(state: CaseState, known: CasePayment, { outcome }: OutcomeChange): boolean {
  if (known.outcome === 'paid')
    return outcome === 'returned' && [...onItsWay, ...settled, ...elsewhere].includes(state);
  if (known.outcome === 'returned') return outcome === 'returned' && settled.includes(state);
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
  if (current.every((payment) => payment.outcome === 'paid')) return 'confirm-payment';
  return current.some((payment) => payment.outcome === 'stopped') ? 'confirm-stop' : 'fail-payment';
}

/** One posting for the whole sum of a round, under its newest payment's reference: the same round paid anew has another. */
function postedTogether(payments: CasePayment[]): CasePayment[] {
  const current = currentPayments({ payments });
  return payments.map((payment) => {
    if (!current.includes(payment)) return payment;
    const round = current.filter(({ reservationId }) => reservationId === payment.reservationId);
    const newest = round.reduce((one, other) => (other.attempt > one.attempt ? other : one));
    const postedUnder = postedWith(newest);
    return postedUnder === null ? payment : { ...payment, postedUnder };
  });
}

/** What is posted of a reservation once all of it is paid: how much, and under which reference; null: nothing of it is. */
export function postingOf(
  record: Pick<CaseRecord, '_id' | 'payments' | 'reservation' | 'laterReservations'>,
  reservation: Reservation,
): { reference: string; amountFen: number } | null {
  const paid = currentPayments(record).filter(
    (payment) => payment.outcome === 'paid' && isPaidFrom(payment, record, reservation),
  );
  const [first] = paid;
  if (first === undefined) return null;
  const amountFen = paid.reduce((sum, payment) => sum + payment.amountFen, 0);
  return { reference: postedWith(first) ?? record._id, amountFen };
}

/** A payment of before postings had a name was posted under its own. */
export function postedWith({ postedUnder, bankReference }: CasePayment): string | null {
  return postedUnder ?? bankReference;
}
