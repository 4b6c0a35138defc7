import { bookingFacts } from '../booking-facts';
import { windowOf, type BookingParts } from '../booking-parts';
import { markDue, nextMoment } from '../domain/places';
import type { Slot } from '../slot-model';

/** Reminds of tomorrow, and frees the places of whoever did not come; one write, so two workers do it once. */
export async function tendSlot(parts: BookingParts, slot: Slot): Promise<void> {
  const { bookings, marks } = markDue(slot, parts.clock.now());
  const marked = marks.map(({ bookingId, mark }) => ({
    booked: bookings.find((one) => one.bookingId === bookingId)!,
    mark,
  }));
  const window = windowOf(parts, slot.districtCode);
  // A window that takes no bookings any more has nothing to remind of.
  const told = window === null ? [] : marked;
  const owes = told.map(({ booked, mark }) => ({
    kind: 'notice' as const,
    name: mark,
    facts: bookingFacts(window!, slot, booked),
  }));
  const set = { bookings, nextAt: nextMoment({ bookings }) };
  if ((await parts.slots.commit(slot, { set, owes }, parts.clock.now())) === null) return;
  for (const { booked, mark } of marked)
    if (mark === 'booking-missed') await parts.holders.release(booked.userId, booked.bookingId);
}
