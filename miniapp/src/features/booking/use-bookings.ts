import type { Booking, BookingOffer } from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { outdate, useServerData } from '@/api/server-data';

const halfMinuteMs = 30_000;

/** Again every half minute while somebody waits with a number. */
export function useBookings(enabled = true) {
  return useServerData<{ bookings: Booking[] }>(['bookings'], () => call('listBookings'), {
    enabled,
    refreshEveryMs: ({ bookings }) =>
      bookings.some(({ state }) => state === 'arrived') ? halfMinuteMs : false,
  });
}

/** @param district null: the first window of the member's centre */
export function useBookingOffer(district: string | null) {
  return useServerData<BookingOffer>(['booking-offer', district ?? 'first'], () =>
    call('getBookingOffer', { query: district === null ? {} : { districtCode: district } }),
  );
}

export interface Wish {
  districtCode: string;
  day: string;
  time: string;
  itemCode: string | null;
  replaces: string | null;
}

/** Under a kept request id: a lost answer never books two places. @throws ApiError */
export async function book({ replaces, ...wish }: Wish): Promise<Booking> {
  const body = { ...wish, ...(replaces !== null && { replaces: replaces as Booking['bookingId'] }) };
  try {
    return await sendOnce('book', body, (idempotencyKey) => call('book', { body, idempotencyKey }));
  } finally {
    outdate('bookings', 'booking-offer');
  }
}

/** @throws ApiError */
export async function changeBooking(action: 'cancelBooking' | 'takeNumber', { bookingId }: Booking) {
  try {
    return await call(action, { params: { bookingId } });
  } finally {
    outdate('bookings', 'booking-offer');
  }
}
