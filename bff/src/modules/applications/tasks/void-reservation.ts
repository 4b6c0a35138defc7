import type { CoreLedger } from '../../accounts';
import type { CaseDesk } from '../case-desk';
import { isNeeded } from '../domain/owed-money';
import { reservationsOf, withReservations } from '../domain/reservations';

/** Releases what was reserved and pays nothing any more, after every end without a payment; the ledger takes a repeat as done. */
export async function voidReservation(
  desk: CaseDesk,
  ledger: CoreLedger,
  caseId: string,
): Promise<Date | void> {
  const record = await desk.get(caseId);
  const idle = reservationsOf(record).filter(
    (reservation) => reservation.status === 'reserved' && !isNeeded(record, reservation),
  );
  if (idle.length === 0) return;
  for (const { reservationId } of idle) await ledger.voidReservation(reservationId, record.state);
  const ids = new Set(idle.map(({ reservationId }) => reservationId));
  const set = withReservations(record, (reservation) =>
    ids.has(reservation.reservationId) ? { ...reservation, status: 'voided' } : reservation,
  );
  if ((await desk.commit(record, { set, timeline: [], outbox: [] })) === null) return desk.now;
}
