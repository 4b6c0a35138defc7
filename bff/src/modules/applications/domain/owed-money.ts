import type { CaseState } from '@gjj/shared-types';
import type { CaseRecord, Reservation } from './case-record';
import { paidBackFen } from './claim';
import { payeeOf, payeesOf, type Payee } from './payees';
import { currentPayments } from './payment-instruction';
import { isPaidFrom, reservationsOf } from './reservations';

type Owing = Pick<
  CaseRecord,
  | 'payments'
  | 'person'
  | 'card'
  | 'decision'
  | 'amountFen'
  | 'inheritance'
  | 'reservation'
  | 'laterReservations'
  | 'claim'
>;
type Releasing = Owing & Pick<CaseRecord, 'state'>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * What is still to be paid of a decision: its sum, less what is paid or has a payment of its own (which may have failed
 * and wait for another card), plus what was paid back. What was given up is owed like what never went out. Nothing pays
 * twice, because every round pays this and no more.
 */
export function owedFen(record: Owing): number {
  return Math.max(0, (record.decision?.amountFen ?? 0) - sum(underWay(record)) + paidBackFen(record));
}

const underWay = (record: Owing, payeeId?: string): number[] =>
  currentPayments(record)
    .filter((payment) => payeeId === undefined || payeeOf(payment) === payeeId)
    .map(({ amountFen }) => amountFen);

/**
 * Who gets how much in the next round, never more than is owed and than was set aside for it. What heirs paid back goes
 * to them by their shares; parts are rounded to the fen, so the last ones give way where they are more than the whole.
 */
export function owedTo(record: Owing): Payee[] {
  const whole = payeesOf(record);
  if (whole === null) throw new Error('a case is paid only with an approved sum');
  const back = payeesOf({ ...record, decision: null, amountFen: paidBackFen(record) }) ?? [];
  const backTo = (id: string) => back.find(({ payeeId }) => payeeId === id)?.amountFen ?? 0;
  const wants = whole.map((payee) => {
    const amountFen = payee.amountFen - sum(underWay(record, payee.payeeId)) + backTo(payee.payeeId);
    return { ...payee, amountFen: Math.max(0, amountFen) };
  });
  return within(wants, Math.min(owedFen(record), setAsideFen(record)));
}

function within(payees: readonly Payee[], mostFen: number): Payee[] {
  let left = mostFen;
  return payees.flatMap((payee) => {
    const amountFen = Math.min(payee.amountFen, left);
    left -= amountFen;
    return amountFen > 0 ? [{ ...payee, amountFen }] : [];
  });
}

/** For the next round; what has no reservation at all is of before they were kept. */
function setAsideFen(record: Owing): number {
  return reservationsOf(record).at(-1)?.amountFen ?? Infinity;
}

/** Of cases that end in these, nothing more is paid. */
const over: readonly CaseState[] = [
  'refused',
  'not-accepted',
  'returned',
  'lapsed',
  'withdrawn',
  'revoked',
  'recovered',
];

/** Set aside for nothing any more: what of it is paid is to be posted, the rest is free. */
export function isToBeReleased(record: Releasing, reservation: Reservation): boolean {
  return reservation.status === 'reserved' && !isNeeded(record, reservation);
}

/**
 * Does the case still pay something out of this reservation? A task of an end that a recheck has undone comes late, and
 * must not take what the recheck set aside. What is paid of it already needs no reservation: it is posted.
 */
export function isNeeded(record: Releasing, reservation: Reservation): boolean {
  if (over.includes(record.state)) return false;
  const isNewest = reservationsOf(record).at(-1) === reservation;
  if (isNewest && record.state !== 'recheck') return true;
  return currentPayments(record).some(
    (payment) => payment.outcome !== 'paid' && isPaidFrom(payment, record, reservation),
  );
}
