import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { BookingParts } from './booking-parts';
import { book } from './commands/book';
import { cancelBooking } from './commands/cancel-booking';
import { stepBooking } from './commands/step-booking';
import { takeNumber } from './commands/take-number';
import { findOwn, listBookings, readOffer, readWindowDay, showBooking } from './queries/read-bookings';

/** 预约: a member's own, and those of an officer's window. */
export function bookingRoutes(parts: BookingParts): Route[] {
  const shown = async (userId: string, bookingId: string) =>
    showBooking(parts, await findOwn(parts, userId, bookingId));
  return [
    defineRoute(memberEndpoints.getBookingOffer, ({ session, query }) =>
      readOffer(parts, session.userId, query.districtCode),
    ),
    defineRoute(memberEndpoints.listBookings, async ({ session }) => ({
      bookings: await listBookings(parts, session.userId),
    })),
    defineRoute(memberEndpoints.book, async ({ session, body, idempotencyKey }) => {
      const { booked } = await book(parts, { userId: session.userId, key: idempotencyKey, body });
      return shown(session.userId, booked.bookingId);
    }),
    defineRoute(memberEndpoints.cancelBooking, async ({ session, params }) => {
      await cancelBooking(parts, session.userId, params.bookingId);
      return shown(session.userId, params.bookingId);
    }),
    defineRoute(memberEndpoints.takeNumber, async ({ session, params }) => {
      await takeNumber(parts, session.userId, params.bookingId);
      return shown(session.userId, params.bookingId);
    }),
    defineRoute(staffEndpoints.listWindowBookings, ({ session, query }) =>
      readWindowDay(parts, session, query.on),
    ),
    defineRoute(staffEndpoints.stepBooking, async ({ session, params, body }) => {
      const { day } = await stepBooking(parts, session, { bookingId: params.bookingId, step: body });
      return readWindowDay(parts, session, day);
    }),
  ];
}
