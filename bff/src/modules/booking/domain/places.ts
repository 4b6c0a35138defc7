import type { BookingState, Day } from '@gjj/shared-types';

/** One person's place at a time. */
export interface Booked {
  bookingId: string;
  /** The request that made it; a repeat gets this booking. */
  key: string;
  userId: string;
  nameMasked: string;
  itemCode: string | null;
  itemName: string | null;
  state: BookingState;
  bookedAt: Date;
  /** 取号 from then on; who has none by `keptUntil` has missed it. */
  numberFrom: Date;
  keptUntil: Date;
  /** null: was reminded, or booked too late for it. */
  remindAt: Date | null;
  number: number | null;
}

/** Everybody who has a place at one window, day and time. */
export interface Places {
  districtCode: string;
  day: Day;
  /** Of the centre's day, e.g. 09:30. */
  time: string;
  bookings: Booked[];
}

const holding: readonly BookingState[] = ['booked', 'arrived', 'served'];

/** How many of so many places nobody has; whoever cancelled or missed it has none. */
export function placesLeft({ bookings }: Pick<Places, 'bookings'>, places: number): number {
  return Math.max(0, places - bookings.filter(({ state }) => holding.includes(state)).length);
}

/** Still to come, or in the queue now. */
export const isOpen = ({ state }: Pick<Booked, 'state'>) => state === 'booked' || state === 'arrived';

/** May a number be taken at this moment? */
export function mayTakeNumber({ state, numberFrom, keptUntil }: Booked, now: Date): boolean {
  return state === 'booked' && numberFrom <= now && now <= keptUntil;
}

/** A place that is still to come; whoever is late is missed by the clock, not by themselves. */
export const mayGiveBack = ({ state, keptUntil }: Booked, now: Date) =>
  state === 'booked' && now <= keptUntil;

/** Came after all: while somebody else has not taken the place. */
export function mayArrive(booked: Booked, of: Pick<Places, 'bookings'>, places: number): boolean {
  return booked.state === 'booked' || (booked.state === 'missed' && placesLeft(of, places) > 0);
}

export type BookingMark = 'booking-reminder' | 'booking-missed';

interface Marked {
  bookings: Booked[];
  marks: { bookingId: string; mark: BookingMark }[];
}

/** What clocks want by now: who is reminded, and who has missed their time. */
export function markDue({ bookings }: Pick<Places, 'bookings'>, now: Date): Marked {
  const marked = bookings.map((booked) => ({ booked, mark: markOf(booked, now) }));
  return {
    bookings: marked.map(({ booked, mark }) => (mark === null ? booked : withMark(booked, mark))),
    marks: marked.flatMap(({ booked: { bookingId }, mark }) => (mark === null ? [] : [{ bookingId, mark }])),
  };
}

function markOf({ state, keptUntil, remindAt }: Booked, now: Date): BookingMark | null {
  if (state !== 'booked') return null;
  if (keptUntil < now) return 'booking-missed';
  return remindAt !== null && remindAt <= now ? 'booking-reminder' : null;
}

const withMark = (booked: Booked, mark: BookingMark): Booked => ({
  ...booked,
  remindAt: null,
  ...(mark === 'booking-missed' && { state: 'missed' as const }),
});

/** When clocks next want something; null: never. */
export function nextMoment({ bookings }: Pick<Places, 'bookings'>): Date | null {
  const moments = bookings
    .filter(({ state }) => state === 'booked')
    .map(({ keptUntil, remindAt }) => remindAt ?? new Date(keptUntil.getTime() + 1));
  return moments.reduce<Date | null>((least, at) => (least === null || at < least ? at : least), null);
}

/** The places with one of them changed. */
export function withBooked(
  { bookings }: Pick<Places, 'bookings'>,
  bookingId: string,
  change: Partial<Booked>,
): Booked[] {
  return bookings.map((one) => (one.bookingId === bookingId ? { ...one, ...change } : one));
}
