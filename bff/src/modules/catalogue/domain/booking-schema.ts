import { z } from 'zod';
import type { Hours } from './opening-hours';
import { sourceSchema } from './rule-schema';

/** 预约: places at windows by time. Left out: the centre takes no bookings. */
export const bookingSchema = z.strictObject({
  /** The hours of a window are cut into times of this length. */
  minutes: z.int().min(10).max(120),
  /** How many at the same time, where a window says nothing of its own. */
  places: z.int().min(1).max(50),
  daysAhead: z.int().min(1).max(60),
  /** How many a person may have that are still to come. */
  openAtOnce: z.int().min(1).max(10),
  /** 取号 opens so long before the time. */
  numberMinutesBefore: z.int().min(0).max(240),
  /** Whoever has taken no number by then has missed it, and the place is free. */
  keptMinutes: z.int().min(0).max(120),
  source: sourceSchema,
});
export type BookingTerms = Omit<z.infer<typeof bookingSchema>, 'source'>;

interface Bookable {
  bookingPlaces?: number | undefined;
  hours: Hours;
}

/** How many may book the same time at a window; 0 where it takes no bookings, or its hours are words. */
export function placesAt(
  { bookingPlaces, hours }: Bookable,
  booking: Pick<BookingTerms, 'places'> | undefined,
): number {
  if (booking === undefined || typeof hours === 'string') return 0;
  return bookingPlaces ?? booking.places;
}
