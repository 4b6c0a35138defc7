import type { Owes } from '../../../platform/owing';
import { bookingFacts } from '../booking-facts';
import { windowOf, type BookingParts } from '../booking-parts';
import { markDue, nextMoment, withBooked } from '../domain/places';
import type { Slot } from '../slot-model';

/** Reminds of tomorrow, and frees the places of whoever did not come; one write, so two workers do it once. */
export async function tendSlot(parts: BookingParts, slot: Slot): Promise<void> {
  const { bookings, marks } = markDue(slot, parts.clock.now());
  const owes = marks.flatMap(({ bookingId, mark }) => noticeOf(parts, slot, { bookingId, mark }));
  const set = { bookings, nextAt: nextMoment({ bookings }) };
  const tended = await parts.slots.commit(slot, { set, owes }, parts.clock.now());
  if (tended === null) return;
  for (const { bookingId, mark } of marks)
    if (mark === 'booking-missed') await parts.holders.release(userOf(slot, bookingId), bookingId);
}

const userOf = ({ bookings }: Slot, bookingId: string) =>
  bookings.find((one) => one.bookingId === bookingId)!.userId;

function noticeOf(
  parts: BookingParts,
  slot: Slot,
  { bookingId, mark }: ReturnType<typeof markDue>['marks'][number],
): Owes[] {
  const window = windowOf(parts, slot.districtCode);
  const [booked] = withBooked(slot, bookingId, mark === 'booking-missed' ? { state: 'missed' } : {}).filter(
    (one) => one.bookingId === bookingId,
  );
  // A window that takes no bookings any more has nothing to remind of.
  return window === null || booked === undefined
    ? []
    : [{ kind: 'notice', name: mark, facts: bookingFacts(window, slot, booked) }];
}
