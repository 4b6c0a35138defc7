import { momentAt } from '@gjj/shared-types';
import fc from 'fast-check';
import {
  markDue,
  mayArrive,
  mayGiveBack,
  mayTakeNumber,
  nextMoment,
  placesLeft,
  type Booked,
} from './places';
import { timesOf } from './times';

const minutes = (time: string, more: number) =>
  new Date(momentAt('2026-12-03', time).getTime() + more * 60_000);

const booked = (more: Partial<Booked> = {}): Booked => ({
  ...{ bookingId: 'a', key: 'k', userId: 'u', nameMasked: '陈**', itemCode: null, itemName: null },
  ...{ state: 'booked', bookedAt: minutes('09:00', -3000), number: null },
  numberFrom: minutes('09:30', -60),
  keptUntil: minutes('09:30', 15),
  remindAt: momentAt('2026-12-02', '17:00'),
  ...more,
});

it('cuts what is open into times that end while somebody is there', () => {
  const morning = { from: 9 * 60, to: 12 * 60 };
  expect(timesOf([morning, { from: 13 * 60 + 30, to: 14 * 60 + 20 }], 30)).toEqual([
    ...['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:30'],
  ]);
  expect(timesOf([], 30)).toEqual([]);
  expect(timesOf([{ from: 0, to: 20 }], 30)).toEqual([]);
});

it('counts a place as taken while somebody may still come, is there or was served', () => {
  const of = (...states: Booked['state'][]) => ({ bookings: states.map((state) => booked({ state })) });
  expect(placesLeft(of('booked', 'arrived', 'served'), 3)).toBe(0);
  expect(placesLeft(of('cancelled', 'missed'), 3)).toBe(3);
  // The centre has taken places away: those who have one keep it.
  expect(placesLeft(of('booked', 'booked', 'booked'), 2)).toBe(0);
});

it('gives a number from an hour before until the place is free, and never twice', () => {
  const at = (more: number) => mayTakeNumber(booked(), minutes('09:30', more));
  expect([-61, -60, 0, 15, 16].map(at)).toEqual([false, true, true, true, false]);
  expect(mayTakeNumber(booked({ state: 'arrived' }), minutes('09:30', 0))).toBe(false);
  expect(mayGiveBack(booked(), minutes('09:30', 15))).toBe(true);
  expect(mayGiveBack(booked(), minutes('09:30', 16))).toBe(false);
});

it('lets in whoever came too late while nobody else has the place', () => {
  const late = booked({ state: 'missed' });
  expect(mayArrive(late, { bookings: [late] }, 1)).toBe(true);
  expect(mayArrive(late, { bookings: [late, booked({ bookingId: 'b' })] }, 1)).toBe(false);
  expect(mayArrive(booked({ state: 'cancelled' }), { bookings: [] }, 1)).toBe(false);
});

it('reminds the day before, then frees the place of whoever did not come, each once', () => {
  const start = { bookings: [booked(), booked({ bookingId: 'b', state: 'cancelled' })] };
  expect(nextMoment(start)).toEqual(momentAt('2026-12-02', '17:00'));
  const reminded = markDue(start, momentAt('2026-12-02', '17:00'));
  expect(reminded.marks).toEqual([{ bookingId: 'a', mark: 'booking-reminder' }]);
  expect(markDue(reminded, momentAt('2026-12-02', '17:01')).marks).toEqual([]);
  expect(nextMoment(reminded)! > minutes('09:30', 15)).toBe(true);
  const missed = markDue(reminded, nextMoment(reminded)!);
  expect(missed.marks).toEqual([{ bookingId: 'a', mark: 'booking-missed' }]);
  expect(missed.bookings[0]!.state).toBe('missed');
  expect(nextMoment(missed)).toBeNull();
});

it('wants nothing twice, whenever it is looked at', () => {
  const looks = fc.array(fc.integer({ min: -3000, max: 120 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(looks, (given) => {
      let places = { bookings: [booked()] };
      const told: string[] = [];
      for (const more of given.toSorted((one, other) => one - other)) {
        const { bookings, marks } = markDue(places, minutes('09:30', more));
        places = { bookings };
        told.push(...marks.map(({ mark }) => mark));
        const next = nextMoment(places);
        expect(next === null || next > minutes('09:30', more)).toBe(true);
      }
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: 60 },
  );
});
