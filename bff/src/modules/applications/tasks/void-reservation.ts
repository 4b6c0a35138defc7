import type { CoreLedger } from '../../accounts';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord, Reservation } from '../domain/case-record';
import { isToBeReleased } from '../domain/owed-money';
import { reservationsOf, withReservations } from '../domain/reservations';
import { postingOf } from '../domain/settlement';

/**
 * Releases what was reserved and pays nothing any more, after every end; the ledger takes a repeat as done. What was
 * paid of it before the rest was stopped (止付) is posted.
 */
export async function voidReservation(
  desk: CaseDesk,
  ledger: CoreLedger,
  caseId: string,
): Promise<Date | void> {
  const record = await desk.get(caseId);
  const idle = reservationsOf(record).filter((reservation) => isToBeReleased(record, reservation));
  if (idle.length === 0) return;
  const ended = new Map<string, Partial<Reservation>>();
  for (const reservation of idle)
    ended.set(reservation.reservationId, await release(ledger, record, reservation));
  const set = withReservations(record, (one) => ({ ...one, ...ended.get(one.reservationId) }));
  if ((await desk.commit(record, { set, timeline: [], outbox: [] })) === null) return desk.now;
}

async function release(
  ledger: CoreLedger,
  record: CaseRecord,
  reservation: Reservation,
): Promise<Partial<Reservation>> {
  const paid = postingOf(record, reservation);
  if (paid === null) {
    await ledger.voidReservation(reservation.reservationId, record.state);
    return { status: 'voided' };
  }
  const { reference, amountFen } = paid;
  await ledger.postReservation(reservation.reservationId, reference, amountFen);
  return { status: 'posted', amountFen };
}
