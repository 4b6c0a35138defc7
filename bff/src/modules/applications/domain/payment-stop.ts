import type { CaseAction } from '@gjj/shared-types';
import type { CaseRecord, PaymentStop } from './case-record';
import { owedTo } from './owed-money';
import { withAllAnew, withRound } from './payment-instruction';
import { withLast } from './with-last';

type Stopping = Pick<CaseRecord, 'stops'>;
type Releasing = Parameters<typeof withRound>[0] & Parameters<typeof owedTo>[0] & Stopping;

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

/** 继续付款: what is not paid goes out again, each in its place; then what was stopped before it had one. */
export function withPaymentsReleased(record: Releasing, now: Date): Pick<CaseRecord, 'payments'> & Stopping {
  const again = { ...record, payments: withAllAnew(record, now) };
  const round = record.laterReservations?.at(-1)?.reservationId;
  return {
    payments: withRound(again, owedTo(again), round, now),
    ...(record.stops && { stops: withStopEnded(record, 'released', now) }),
  };
}
