import { AppError } from '../../../platform/errors';
import type { Owes } from '../../../platform/owing';
import type { BookingParts } from '../booking-parts';
import { nextMoment, withBooked, type Booked } from '../domain/places';
import type { Slot } from '../slot-model';

const conflictRetries = 20;

/** What a change of one booking is decided on, and what it changes. */
export type Decide = (slot: Slot, booked: Booked) => { change: Partial<Booked>; owes?: Owes[] };

/**
 * Changes one booking in its slot, decided on the slot as it is.
 * @throws `booking.not-found` | `booking.action-not-allowed`, as `decide` says
 */
export async function changeBooking(
  { slots, clock }: Pick<BookingParts, 'slots' | 'clock'>,
  bookingId: string,
  decide: Decide,
): Promise<{ slot: Slot; booked: Booked }> {
  for (let attempt = 0; attempt < conflictRetries; attempt += 1) {
    const slot = await slots.findByBooking(bookingId);
    const booked = slot?.bookings.find((one) => one.bookingId === bookingId);
    if (slot == null || booked === undefined) throw new AppError('booking.not-found');
    const { change, owes = [] } = decide(slot, booked);
    const bookings = withBooked(slot, bookingId, change);
    const set = { bookings, nextAt: nextMoment({ bookings }) };
    const changed = await slots.commit(slot, { set, owes }, clock.now());
    if (changed !== null) return { slot: changed, booked: { ...booked, ...change } };
  }
  throw new AppError('service.busy');
}

/** The place is free again, whoever it was given up by; a repeat changes nothing. */
export async function giveBack(parts: BookingParts, bookingId: string): Promise<void> {
  const { booked } = await changeBooking(parts, bookingId, (_, { state }) => ({
    change: state === 'booked' ? { state: 'cancelled' } : {},
  }));
  await parts.holders.release(booked.userId, bookingId);
}
