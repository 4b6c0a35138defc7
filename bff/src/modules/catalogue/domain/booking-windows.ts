import { placesAt, type BookingTerms } from './booking-schema';
import type { CentreSettings } from './centre-schema';
import type { Opening } from './opening-hours';

/** A window at which a place may be booked. */
export interface BookingWindow {
  districtCode: string;
  name: string;
  address: string;
  opening: Opening;
  terms: BookingTerms;
}

/** Those that take bookings, each with its terms. */
export function bookingWindowsOf({ booking, windows }: CentreSettings): BookingWindow[] {
  if (booking === undefined) return [];
  return windows.flatMap((window) => {
    const { districtCode, name, address } = window;
    const places = placesAt(window, booking);
    return places === 0
      ? []
      : [{ districtCode, name, address, opening: window, terms: { ...booking, places } }];
  });
}
