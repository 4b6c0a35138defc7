import { z } from 'zod';
import { bookBody, booking, bookingList, bookingOffer, bookingStepBody, staffBookings } from '../bookings';
import { bookingId, day } from '../primitives';
import type { EndpointShape } from './endpoint';

const byBooking = z.strictObject({ bookingId });
const bookErrors = [
  'booking.not-offered',
  'booking.no-such-time',
  'booking.full',
  'booking.too-many',
  'booking.not-found',
  'booking.action-not-allowed',
  'catalogue.item-not-found',
  'idempotency.differs',
  'service.busy',
] as const;

/** 预约: a place at a window, a day and a time. */
export const bookingEndpoints = {
  getBookingOffer: {
    summary: '一个窗口哪天几点还有空',
    method: 'GET',
    path: '/api/v1/booking-offer',
    audience: 'member',
    audit: 'booking.offer-read',
    rate: 'read',
    query: z.strictObject({
      districtCode: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
    }),
    status: 200,
    response: bookingOffer,
    errors: [],
  },
  listBookings: {
    summary: '我的预约',
    method: 'GET',
    path: '/api/v1/bookings',
    audience: 'member',
    audit: 'bookings.read',
    rate: 'read',
    status: 200,
    response: bookingList,
    errors: [],
  },
  book: {
    summary: '预约，或者改到另一个时间',
    method: 'POST',
    path: '/api/v1/bookings',
    audience: 'member',
    audit: 'booking.made',
    rate: 'write',
    idempotent: true,
    body: bookBody,
    status: 200,
    response: booking,
    errors: bookErrors,
  },
  cancelBooking: {
    summary: '取消预约',
    method: 'POST',
    path: '/api/v1/bookings/:bookingId/cancellation',
    audience: 'member',
    audit: 'booking.cancelled',
    rate: 'write',
    params: byBooking,
    status: 200,
    response: booking,
    errors: ['booking.not-found', 'booking.action-not-allowed', 'service.busy'],
  },
  takeNumber: {
    summary: '取号',
    method: 'POST',
    path: '/api/v1/bookings/:bookingId/number',
    audience: 'member',
    audit: 'booking.number-taken',
    rate: 'write',
    params: byBooking,
    status: 200,
    response: booking,
    errors: ['booking.not-found', 'booking.action-not-allowed', 'service.busy'],
  },
} as const satisfies Record<string, EndpointShape>;

/** The same at the window. */
export const staffBookingEndpoints = {
  listWindowBookings: {
    summary: '本窗口一天的预约',
    method: 'GET',
    path: '/staff/v1/bookings',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'window-bookings.read',
    rate: 'read',
    query: z.strictObject({ on: day.optional() }),
    status: 200,
    response: staffBookings,
    errors: [],
  },
  stepBooking: {
    summary: '来了（取号）、办好了、取消一个预约',
    method: 'POST',
    path: '/staff/v1/bookings/:bookingId/step',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'booking.stepped',
    rate: 'write',
    params: byBooking,
    body: bookingStepBody,
    status: 200,
    response: staffBookings,
    errors: ['booking.not-found', 'booking.action-not-allowed', 'access.forbidden', 'service.busy'],
  },
} as const satisfies Record<string, EndpointShape>;
