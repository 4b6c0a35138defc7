import type { CoreLedger } from '../../accounts';
import type { CaseDesk } from '../case-desk';

/** Releases what was reserved, after every end without a payment; the ledger takes a repeat as done. */
export async function voidReservation(
  desk: CaseDesk,
  ledger: CoreLedger,
  caseId: string,
): Promise<Date | void> {
  const record = await desk.get(caseId);
  if (record.reservation?.status !== 'reserved') return;
  await ledger.voidReservation(record.reservation.reservationId, record.state);
  const voided = { ...record.reservation, status: 'voided' as const };
  const noted = await desk.commit(record, { set: { reservation: voided }, timeline: [], outbox: [] });
  if (noted === null) return desk.now;
}
