import { momentAt, type bookBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Owes } from '../../../platform/owing';
import { addDays, type BookingWindow } from '../../catalogue';
import { timesLeft, todayOf, windowOf, type BookingParts } from '../booking-parts';
import { isOpen, mayGiveBack, nextMoment, placesLeft, type Booked } from '../domain/places';
import type { Slot } from '../slot-model';
import { bookingFacts } from '../booking-facts';
import { giveBack } from './give-back';
import type { Held } from '../holder-repository';
import { findOwn } from '../queries/read-bookings';

type Asked = z.output<typeof bookBody>;

export interface BookInput {
  userId: string;
  /** Made by the client: a repeat gets the first answer. */
  key: string;
  body: Asked;
}

/** Reminded at this time of the day before. */
const reminderTime = '17:00';
/** A place that was held and never taken in its slot blocks nobody for longer. */
const heldForMs = 60_000;
const conflictRetries = 20;

/**
 * Books a place, or moves to another (改约). The place is held for the person first, then taken in its slot, each in one
 * conditional write: nobody has more than they may, and the last place goes to one. What is left after a crash between
 * the two is seen and let go by the next that asks.
 * @throws `booking.not-offered` | `booking.no-such-time` | `booking.full` | `booking.too-many` | `booking.not-found`
 */
export async function book(
  parts: BookingParts,
  { userId, key, body }: BookInput,
): Promise<{ slot: Slot; booked: Booked }> {
  const earlier = await madeBefore(parts, userId, key, body);
  if (earlier !== null) return earlier;
  const window = windowOf(parts, body.districtCode);
  if (window === null) throw new AppError('booking.not-offered');
  assertTime(parts, window, body);
  const booked = await newBooking(parts, window, { userId, key, body });
  const slotId = slotIdOf(body);
  const held = await hold(parts, booked, { slotId, replaces: body.replaces, most: window.terms.openAtOnce });
  const mine = { ...booked, bookingId: held.bookingId };
  const slot = await take(parts, window, { slotId, body, booked: mine }).catch(async (error: unknown) => {
    await letGo(parts, mine, body.replaces);
    throw error;
  });
  // Owed in the slot too: a crash before this leaves the other place for the worker to free.
  if (body.replaces !== undefined) await giveBack(parts, body.replaces);
  return { slot, booked: mine };
}

const slotIdOf = ({ districtCode, day, time }: Pick<Asked, 'districtCode' | 'day' | 'time'>) =>
  `${districtCode}:${day}:${time}`;

async function madeBefore(parts: BookingParts, userId: string, key: string, body: Asked) {
  const slot = await parts.slots.findByKey(userId, key);
  if (slot === null) return null;
  const booked = slot.bookings.find((one) => one.key === key && one.userId === userId)!;
  if (slot._id !== slotIdOf(body) || booked.itemCode !== body.itemCode)
    throw new AppError('idempotency.differs');
  return { slot, booked };
}

function assertTime(parts: BookingParts, window: BookingWindow, { day, time }: Asked): void {
  const today = todayOf(parts);
  const near = day >= today && day <= addDays(today, window.terms.daysAhead);
  if (!near || !timesLeft(parts, window, day).includes(time)) throw new AppError('booking.no-such-time');
}

async function newBooking(
  parts: BookingParts,
  { terms, districtCode }: BookingWindow,
  { userId, key, body: { day, time, itemCode } }: BookInput,
): Promise<Booked> {
  const { nameMasked } = await parts.members.findPlace(userId);
  const now = parts.clock.now();
  const at = momentAt(day, time);
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const remindAt = momentAt(addDays(day, -1), reminderTime);
  const item = itemCode === null ? null : parts.centres.findDistrict(districtCode)!.getItem(itemCode);
  return {
    ...{ bookingId: newId(), key, userId, nameMasked, itemCode, itemName: item?.name ?? null },
    ...{ state: 'booked', bookedAt: now, number: null },
    numberFrom: after(-terms.numberMinutesBefore),
    keptUntil: after(terms.keptMinutes),
    remindAt: remindAt > now ? remindAt : null,
  };
}

interface Holding {
  slotId: string;
  replaces: string | undefined;
  most: number;
}

/**
 * What is held for this booking: by an earlier try of the same request, where a crash came between holding and taking.
 * After such a crash another request may move it too: then nobody holds what it replaces, and a place is held anew.
 */
async function hold(
  parts: BookingParts,
  { userId, bookingId, key }: Booked,
  { slotId, replaces, most }: Holding,
): Promise<Held> {
  const { holders, clock } = parts;
  const earlier = (await holders.list(userId)).find((one) => one.key === key);
  if (earlier !== undefined && earlier.slotId !== slotId) throw new AppError('idempotency.differs');
  if (earlier !== undefined) return earlier;
  const held = { bookingId, slotId, heldAt: clock.now(), key };
  if (replaces !== undefined) await assertMayMove(parts, userId, replaces);
  if (replaces !== undefined && (await holders.swap(userId, held, replaces))) return held;
  if (await holders.hold(userId, held, most)) return held;
  await releaseStale(parts, userId);
  if (!(await holders.hold(userId, held, most))) throw new AppError('booking.too-many');
  return held;
}

async function assertMayMove(parts: BookingParts, userId: string, bookingId: string): Promise<void> {
  const { booked } = await findOwn(parts, userId, bookingId);
  if (!mayGiveBack(booked, parts.clock.now())) throw new AppError('booking.action-not-allowed');
}

/** What is held and is not (any more) in its slot. */
async function releaseStale({ holders, slots, clock }: BookingParts, userId: string): Promise<void> {
  for (const { bookingId, slotId, heldAt } of await holders.list(userId)) {
    const booked = (await slots.find(slotId))?.bookings.find((one) => one.bookingId === bookingId);
    const neverTaken = booked === undefined && clock.now().getTime() - heldAt.getTime() > heldForMs;
    const isOver = booked !== undefined && !isOpen(booked);
    if (neverTaken || isOver) await holders.release(userId, bookingId);
  }
}

interface Taking {
  slotId: string;
  body: Asked;
  booked: Booked;
}

async function take(parts: BookingParts, window: BookingWindow, taking: Taking): Promise<Slot> {
  const { slots, clock } = parts;
  const { slotId, booked } = taking;
  for (let attempt = 0; attempt < conflictRetries; attempt += 1) {
    const slot = await findOrLay(parts, taking);
    if (slot.bookings.some(({ bookingId }) => bookingId === booked.bookingId)) return slot;
    if (placesLeft(slot, window.terms.places) === 0) throw new AppError('booking.full');
    const bookings = [...slot.bookings, booked];
    const set = { bookings, nextAt: nextMoment({ bookings }) };
    const taken = await slots.commit(slot, { set, owes: owedFor(window, taking) }, clock.now());
    if (taken !== null) return taken;
  }
  throw new AppError('service.busy', { extra: { slotId } });
}

function owedFor(window: BookingWindow, { body, booked }: Taking): Owes[] {
  const facts = bookingFacts(window, body, booked);
  const { replaces } = body;
  if (replaces === undefined) return [{ kind: 'notice', name: 'booking-made', facts }];
  return [
    { kind: 'notice', name: 'booking-changed', facts },
    { kind: 'task', name: 'give-back', facts: { bookingId: replaces } },
  ];
}

async function findOrLay({ slots, centres, clock }: BookingParts, { slotId, body }: Taking): Promise<Slot> {
  const found = await slots.find(slotId);
  if (found !== null) return found;
  const { districtCode, day, time } = body;
  const centreCode = centres.findDistrict(districtCode)!.centre.code;
  const fresh = { _id: slotId, version: 1, centreCode, outbox: [], nextAt: null, updatedAt: clock.now() };
  await slots.insert({ ...fresh, districtCode, day, time, bookings: [] });
  return (await slots.find(slotId))!;
}

/** The place was not to be had: what was held for it goes, and what it would have replaced is held again. */
async function letGo(
  parts: BookingParts,
  { userId, bookingId }: Booked,
  replaces: string | undefined,
): Promise<void> {
  const { holders, slots, clock } = parts;
  const old = replaces === undefined ? null : await slots.findByBooking(replaces);
  if (old === null || replaces === undefined) return holders.release(userId, bookingId);
  await holders.swap(userId, { bookingId: replaces, slotId: old._id, heldAt: clock.now() }, bookingId);
}
