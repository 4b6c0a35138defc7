import type { CaseAction } from '@gjj/shared-types';
import type { CaseRecord, PaymentStop } from './case-record';
import { owedTo } from './owed-money';
import { currentPayments, withRound } from './payment-instruction';
import { withLast } from './with-last';

type Stopping = Pick<CaseRecord, 'stops'>;

/** The stop that a supervisor has asked for and that holds: the bank is being asked, or has said that it did. */
export function holdingStop({ stops }: Stopping): PaymentStop | null {
  const last = stops?.at(-1);
  return last === undefined || last.outcome === 'too-late' || last.outcome === 'released' ? null : last;
}

/** The stop of which the bank is still being asked. */
export function openStop(record: Stopping): PaymentStop | null {
  const stop = holdingStop(record);
  return stop?.outcome === null ? stop : null;
}

/** The stops with the newest one ended. */
export function withStopEnded(
  { stops = [] }: Stopping,
  outcome: NonNullable<PaymentStop['outcome']>,
  endedAt: Date,
): PaymentStop[] {
  return withLast(stops, { outcome, endedAt });
}

/** What an edge that the bank's word takes makes of a stop that was asked for; nothing where none was. */
export function stopAfter(record: Stopping, action: CaseAction, now: Date): Stopping {
  if (openStop(record) === null) return {};
  if (action === 'confirm-stop') return { stops: withStopEnded(record, 'stopped', now) };
  return action === 'confirm-payment' ? { stops: withStopEnded(record, 'too-late', now) } : {};
}

/** Once a payment is stopped, what failed before waits for no other card: all that is not paid is stopped. */
export function paymentsOnceStopped(record: Pick<CaseRecord, 'payments'>): CaseRecord['payments'] {
  const unpaid = currentPayments(record).filter(({ outcome }) => outcome !== 'paid');
  return record.payments.map((payment) =>
    unpaid.includes(payment) ? { ...payment, outcome: 'stopped' as const } : payment,
  );
}

/** 继续付款: what is still owed goes out as new attempts of the same round. */
export function withPaymentsReleased(record: CaseRecord, now: Date): Pick<CaseRecord, 'payments' | 'stops'> {
  const round = record.laterReservations?.at(-1)?.reservationId;
  return {
    payments: withRound(record, owedTo(record), round, now),
    ...(record.stops && { stops: withStopEnded(record, 'released', now) }),
  };
}
