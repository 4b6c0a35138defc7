import type { StaffBooking } from '@gjj/shared-types';
import { mayArrive, type Booked, type Places } from './domain/places';

/** As an officer of the window sees it. */
export function presentForWindow(of: Places, booked: Booked, places: number): StaffBooking {
  const { bookingId, nameMasked, itemName, state, number } = booked;
  return {
    bookingId: bookingId as StaffBooking['bookingId'],
    time: of.time,
    memberNameMasked: nameMasked,
    ...{ itemName, state, number },
    allowedActions: [
      ...(mayArrive(booked, of, places) ? (['arrive'] as const) : []),
      ...(state === 'arrived' ? (['serve'] as const) : []),
      ...(state === 'booked' ? (['cancel'] as const) : []),
    ],
  };
}
