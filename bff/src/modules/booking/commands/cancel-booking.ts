import { AppError } from '../../../platform/errors';
import type { BookingParts } from '../booking-parts';
import { mayGiveBack } from '../domain/places';
import { changeBooking } from './give-back';

/** 取消: somebody else can have the place. @throws `booking.not-found` | `booking.action-not-allowed` */
export async function cancelBooking(parts: BookingParts, userId: string, bookingId: string): Promise<string> {
  await changeBooking(parts, bookingId, (_, booked) => {
    if (booked.userId !== userId) throw new AppError('booking.not-found');
    if (booked.state === 'cancelled') return { change: {} };
    if (!mayGiveBack(booked, parts.clock.now())) throw new AppError('booking.action-not-allowed');
    return { change: { state: 'cancelled' } };
  });
  await parts.holders.release(userId, bookingId);
  return bookingId;
}
