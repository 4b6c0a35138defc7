import type { Booking, BookingOffer, Day, StaffBookings } from '@gjj/shared-types';
import { timeOf } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { addDays, type BookingWindow } from '../../catalogue';
import { timesLeft, todayOf, windowOf, type BookingParts } from '../booking-parts';
import { mayGiveBack, mayTakeNumber, placesLeft, type Booked } from '../domain/places';
import { presentForWindow } from '../present-booking';
import type { Slot } from '../slot-model';

/** Where and when there is a place. @param districtCode left out: the first window of the member's centre */
export async function readOffer(
  parts: BookingParts,
  userId: string,
  districtCode: string | undefined,
): Promise<BookingOffer> {
  const { centreCode } = await parts.members.findPlace(userId);
  const all = parts.centres.of(centreCode).bookingWindows;
  const windows = all.map(({ districtCode: code, name, address }) => ({ districtCode: code, name, address }));
  const window = all.find((one) => one.districtCode === districtCode) ?? all[0];
  if (window === undefined) return { windows, districtCode: null, days: [] };
  return { windows, districtCode: window.districtCode, days: await daysOf(parts, window) };
}

async function daysOf(parts: BookingParts, window: BookingWindow): Promise<BookingOffer['days']> {
  const today = todayOf(parts);
  const { daysAhead, places } = window.terms;
  const slots = await parts.slots.listOf(window.districtCode, today, addDays(today, daysAhead));
  const leftAt = (day: Day, time: string) =>
    placesLeft(slots.find((slot) => slot.day === day && slot.time === time) ?? { bookings: [] }, places);
  const days = Array.from({ length: daysAhead + 1 }, (_, ahead) => addDays(today, ahead));
  return days
    .map((day) => ({
      day,
      times: timesLeft(parts, window, day).map((time) => ({ time, left: leftAt(day, time) })),
    }))
    .filter(({ times }) => times.length > 0);
}

/** A person's bookings: what is to come first, the next of it on top. */
export async function listBookings(parts: BookingParts, userId: string): Promise<Booking[]> {
  const slots = await parts.slots.listOfMember(userId);
  const rows = slots.flatMap((slot) =>
    slot.bookings.filter((one) => one.userId === userId).map((booked) => ({ slot, booked })),
  );
  const open = rows.filter(({ booked }) => booked.state === 'booked' || booked.state === 'arrived');
  const over = rows.filter((row) => !open.includes(row));
  return Promise.all([...open.toReversed(), ...over].map((row) => showBooking(parts, row)));
}

/** Another's does not exist for them. @throws `booking.not-found` */
export async function findOwn(
  { slots }: BookingParts,
  userId: string,
  bookingId: string,
): Promise<{ slot: Slot; booked: Booked }> {
  const slot = await slots.findByBooking(bookingId);
  const booked = slot?.bookings.find((one) => one.bookingId === bookingId);
  if (slot === null || booked?.userId !== userId) throw new AppError('booking.not-found');
  return { slot, booked };
}

/** One booking as its member sees it. */
export async function showBooking(
  parts: BookingParts,
  { slot, booked }: { slot: Slot; booked: Booked },
): Promise<Booking> {
  const window = windowOf(parts, slot.districtCode);
  const now = parts.clock.now();
  const at = (moment: Date) => timeOf(moment.toISOString());
  const { bookingId, itemCode, itemName, state, number, numberFrom, keptUntil } = booked;
  return {
    bookingId: bookingId as Booking['bookingId'],
    districtCode: slot.districtCode,
    windowName: window?.name ?? '',
    address: window?.address ?? '',
    ...{ day: slot.day, time: slot.time, itemCode, itemName, state, number },
    bring: bringFor(parts, slot.districtCode, itemCode),
    numberFrom: at(numberFrom),
    keptUntil: at(keptUntil),
    before: state === 'arrived' && number !== null ? await countBefore(parts, slot, number) : null,
    allowedActions: [
      ...(mayTakeNumber(booked, now) ? (['take-number'] as const) : []),
      ...(mayGiveBack(booked, now) ? (['change', 'cancel'] as const) : []),
    ],
  };
}

/** What the item's list asks of whoever comes to a window. */
function bringFor({ centres }: BookingParts, districtCode: string, itemCode: string | null): string[] {
  const item = itemCode === null ? null : centres.findDistrict(districtCode)?.findItem(itemCode);
  return (item?.materials ?? []).filter(({ required }) => required).map(({ name }) => name);
}

async function countBefore(
  { slots }: BookingParts,
  { districtCode, day }: Slot,
  number: number,
): Promise<number> {
  const all = await slots.listOf(districtCode, day, day);
  return all
    .flatMap(({ bookings }) => bookings)
    .filter((one) => one.state === 'arrived' && one.number !== null && one.number < number).length;
}

/** One day at a window. */
export async function readWindowDay(
  parts: BookingParts,
  { districtCode }: { districtCode: string },
  on: Day | undefined,
): Promise<StaffBookings> {
  const day = on ?? todayOf(parts);
  const window = windowOf(parts, districtCode);
  const slots = await parts.slots.listOf(districtCode, day, day);
  const places = window?.terms.places ?? 0;
  return {
    offered: window !== null,
    day,
    times: (window === null ? [] : timesOfDay(parts, window, { day, slots })).map((time) => ({
      time,
      places,
      left: placesLeft(slots.find((slot) => slot.time === time) ?? { bookings: [] }, places),
    })),
    bookings: slots.flatMap((slot) => slot.bookings.map((booked) => presentForWindow(slot, booked, places))),
  };
}

/** Those still to come, and those at which somebody had a place. */
function timesOfDay(
  parts: BookingParts,
  window: BookingWindow,
  { day, slots }: { day: Day; slots: readonly Slot[] },
): string[] {
  return [...new Set([...slots.map(({ time }) => time), ...timesLeft(parts, window, day)])].sort();
}
