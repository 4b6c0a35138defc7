import { z } from 'zod';
import { bookingId, day } from './primitives';

/** Of the centre's own day, e.g. 09:30. */
export const bookingTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const bookingState = z.enum(['booked', 'arrived', 'served', 'missed', 'cancelled']);
export type BookingState = z.infer<typeof bookingState>;

/** 预约 of a place at a window, as its member sees it. */
export const booking = z.object({
  bookingId,
  districtCode: z.string(),
  windowName: z.string(),
  address: z.string(),
  day,
  time: bookingTime,
  /** null: they did not say what for. */
  itemCode: z.string().nullable(),
  itemName: z.string().nullable(),
  /** What to bring for it: names of materials, as the item's list has them. */
  bring: z.array(z.string()),
  state: bookingState,
  /** 取号 from then on, and until when the place is kept. */
  numberFrom: bookingTime,
  keptUntil: bookingTime,
  /** 号; null: none was taken yet. */
  number: z.int().positive().nullable(),
  /** How many with a number are before them now; null where they have none or are served. */
  before: z.int().nonnegative().nullable(),
  allowedActions: z.array(z.enum(['take-number', 'change', 'cancel'])),
});
export type Booking = z.infer<typeof booking>;

/** What is to come and what was, the next first. */
export const bookingList = z.object({ bookings: z.array(booking) });

/** Places of one window, by day; a day without times is left out. */
export const bookingOffer = z.object({
  /** Windows that take bookings; empty: the centre takes none. */
  windows: z.array(z.object({ districtCode: z.string(), name: z.string(), address: z.string() })),
  /** Whose places these are; null where no window takes bookings. */
  districtCode: z.string().nullable(),
  days: z.array(
    z.object({ day, times: z.array(z.object({ time: bookingTime, left: z.int().nonnegative() })) }),
  ),
});
export type BookingOffer = z.infer<typeof bookingOffer>;

export const bookBody = z.strictObject({
  districtCode: z.string().regex(/^\d{6}$/, '区县代码要是六位数字'),
  day,
  time: bookingTime,
  itemCode: z.string().max(20).nullable(),
  /** 改约: the place that is given back for it. */
  replaces: bookingId.optional(),
});

/** As the officers of the window see it. */
export const staffBooking = z.object({
  bookingId,
  time: bookingTime,
  memberNameMasked: z.string(),
  itemName: z.string().nullable(),
  state: bookingState,
  number: z.int().positive().nullable(),
  allowedActions: z.array(z.enum(['arrive', 'serve', 'cancel'])),
});
export type StaffBooking = z.infer<typeof staffBooking>;

/** One day at the officer's own window. */
export const staffBookings = z.object({
  /** false: this window takes no bookings. */
  offered: z.boolean(),
  day,
  times: z.array(z.object({ time: bookingTime, places: z.int(), left: z.int() })),
  bookings: z.array(staffBooking),
});
export type StaffBookings = z.infer<typeof staffBookings>;

export const bookingStepBody = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('arrive') }),
  z.strictObject({ step: z.literal('serve') }),
  /** By the centre; the member is told why. */
  z.strictObject({
    step: z.literal('cancel'),
    reason: z.string().trim().min(2, '请写取消的理由').max(60, '理由最多 60 个字'),
  }),
]);
