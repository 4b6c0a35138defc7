import type { CasePayment, CaseRecord, Reservation } from './case-record';

type Reserving = Pick<CaseRecord, 'reservation' | 'laterReservations'>;

/** All that was ever set aside for the case, one for each round of paying, oldest first. */
export function reservationsOf({ reservation, laterReservations = [] }: Reserving): Reservation[] {
  return [...(reservation === null ? [] : [reservation]), ...laterReservations];
}

/** The record's reservations, each changed or left as it is. */
export function withReservations(
  { reservation, laterReservations }: Reserving,
  change: (reservation: Reservation) => Reservation,
): Reserving {
  return {
    reservation: reservation && change(reservation),
    ...(laterReservations && { laterReservations: laterReservations.map(change) }),
  };
}

/** Is this payment made out of that reservation? One that names none is of the first. */
export function isPaidFrom(
  { reservationId }: Pick<CasePayment, 'reservationId'>,
  record: Reserving,
  reservation: Reservation,
): boolean {
  return (reservationId ?? record.reservation?.reservationId) === reservation.reservationId;
}
