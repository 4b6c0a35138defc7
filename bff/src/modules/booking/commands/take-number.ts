import { AppError } from '../../../platform/errors';
import type { BookingParts } from '../booking-parts';
import { mayTakeNumber } from '../domain/places';
import { findOwn } from '../queries/read-bookings';
import { changeBooking } from './give-back';

/** 取号, by the member on the day; a repeat keeps the number. @throws `booking.not-found` | `booking.action-not-allowed` */
export async function takeNumber(parts: BookingParts, userId: string, bookingId: string): Promise<void> {
  const { slot, booked } = await findOwn(parts, userId, bookingId);
  if (booked.number !== null) return;
  if (!mayTakeNumber(booked, parts.clock.now())) throw new AppError('booking.action-not-allowed');
  await giveNumber(parts, bookingId, await parts.slots.nextNumber(slot.districtCode, slot.day));
}

/** Whoever has a number keeps it: of two who press at once the second's is left out. */
async function giveNumber(parts: BookingParts, bookingId: string, number: number): Promise<void> {
  await changeBooking(parts, bookingId, (_, booked) => {
    if (booked.number !== null) return { change: {} };
    if (!mayTakeNumber(booked, parts.clock.now())) throw new AppError('booking.action-not-allowed');
    return { change: { state: 'arrived', number } };
  });
}
