import { memberEndpoints, staffEndpoints, type Booking } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { OwingWorker } from '../worker/owing-worker';

/** A Monday, with whole working days ahead. */
const monday = '2026-11-30T00:30:00Z';
const lingshan = '450721';
const clock = new MovableClock();
let world: WholeWorld;
beforeAll(async () => {
  world = await startWholeWorld({ clock, withWorker: false });
  clock.moveTo(monday);
}, 120_000);
afterAll(() => world.stop());

const { book, cancelBooking, getBookingOffer, listBookings, takeNumber } = memberEndpoints;
const { listWindowBookings, stepBooking } = staffEndpoints;

const at = (day: string, time: string, more: object = {}) => ({
  body: { districtCode: lingshan, day, time, itemCode: null, ...more },
  idempotencyKey: newId(),
});

async function leftAt(member: MemberClient, day: string, time: string) {
  const offer = await member.call(getBookingOffer, { query: { districtCode: lingshan } });
  return offer.days.find((one) => one.day === day)?.times.find((one) => one.time === time)?.left;
}

/** Two workers at once, until nothing is due. */
async function tend() {
  const kind = world.container.owing.find(({ name }) => name === 'booking-slot')!;
  const [one, other] = [new OwingWorker(kind, world.container), new OwingWorker(kind, world.container)];
  await Promise.all([one.tend(), other.tend()]);
  await Promise.all([one.relay(), other.relay()]);
}

async function toldOf(member: MemberClient, notice: string) {
  const { messages } = await member.call(memberEndpoints.listMessages, {});
  return messages.filter((one) => one.notice === notice);
}

const outcome = (asked: Promise<Booking>) =>
  asked.then(
    ({ bookingId }) => bookingId,
    (error: { code?: string }) => error.code ?? 'no code',
  );

describe('a place at a window', () => {
  it('is shown where somebody is there, in working hours still to come, and nowhere else', async () => {
    const member = await world.member('chen-xiaoman');
    const offer = await member.call(getBookingOffer, {});
    expect(offer.windows.map(({ name }) => name)).toContain('灵山管理部');
    expect(offer.days.map(({ day }) => day)).not.toContain('2026-12-05');
    expect(offer.days[0]?.day).toBe('2026-11-30');
    expect(offer.days[0]?.times[0]).toEqual({ time: '09:00', left: 2 });
    expect(offer.days[0]?.times).toHaveLength(13);
    const refused = async (day: string, time: string) => outcome(member.call(book, at(day, time)));
    expect(await refused('2026-12-05', '09:00')).toBe('booking.no-such-time');
    expect(await refused('2026-12-01', '12:30')).toBe('booking.no-such-time');
    expect(await refused('2027-01-20', '09:00')).toBe('booking.no-such-time');
    expect(await refused('2026-11-29', '09:00')).toBe('booking.no-such-time');
  });

  it('goes to as many as there are places, and one person has one, however many ask at once', async () => {
    const keys = ['chen-xiaoman', 'lu-zhiyuan', 'ning-duozhang', 'qin-xinju', 'he-xinren'];
    const members = await Promise.all(keys.map((key) => world.member(key)));
    const asked = members.flatMap((member) =>
      ['09:00', '09:00', '09:30'].map((time) => outcome(member.call(book, at('2026-12-02', time)))),
    );
    const outcomes = await Promise.all(asked);
    const refused = outcomes.filter((one) => one.startsWith('booking.'));
    expect(new Set(refused)).toEqual(new Set(['booking.full', 'booking.too-many']));
    for (const time of ['09:00', '09:30'])
      expect(await leftAt(members[0]!, '2026-12-02', time)).toBeGreaterThanOrEqual(0);
    const slots = await world.container.connection.collection('booking-slots').find().toArray();
    for (const { bookings } of slots) expect(bookings.length).toBeLessThanOrEqual(2);
    for (const member of members) {
      const { bookings } = await member.call(listBookings, {});
      expect(bookings.length).toBeLessThanOrEqual(1);
      for (const { bookingId } of bookings) await member.call(cancelBooking, { params: { bookingId } });
    }
    expect(await leftAt(members[0]!, '2026-12-02', '09:00')).toBe(2);
  }, 60_000);

  it('is made once for one request, moved in one step, and another’s does not exist', async () => {
    const [member, other] = [await world.member('chen-xiaoman'), await world.member('lu-zhiyuan')];
    const asking = at('2026-12-02', '10:00', { itemCode: 'W01' });
    const [made, again] = [await member.call(book, asking), await member.call(book, asking)];
    expect(again.bookingId).toBe(made.bookingId);
    expect(made).toMatchObject({ windowName: '灵山管理部', state: 'booked', numberFrom: '09:00' });
    expect(made.bring.length).toBeGreaterThan(0);
    const differs = { ...asking, body: { ...asking.body, time: '10:30' } };
    expect(await outcome(member.call(book, differs))).toBe('idempotency.differs');
    const params = { bookingId: made.bookingId };
    expect(await outcome(other.call(cancelBooking, { params }))).toBe('booking.not-found');
    expect(await outcome(other.call(book, at('2026-12-03', '10:00', { replaces: made.bookingId })))).toBe(
      'booking.not-found',
    );
    expect(await outcome(member.call(takeNumber, { params }))).toBe('booking.action-not-allowed');

    const moved = await member.call(book, at('2026-12-03', '14:00', { replaces: made.bookingId }));
    const { bookings } = await member.call(listBookings, {});
    expect(bookings.map(({ bookingId, state }) => [bookingId, state])).toEqual([
      [moved.bookingId, 'booked'],
      ...bookings.slice(1).map(({ bookingId }) => [bookingId, 'cancelled']),
    ]);
    expect(await leftAt(member, '2026-12-02', '10:00')).toBe(2);
    expect(await leftAt(member, '2026-12-03', '14:00')).toBe(1);
  });

  it('stays where it is where the other time has no place any more', async () => {
    const [member, one, two] = await Promise.all(
      ['chen-xiaoman', 'lu-zhiyuan', 'ning-duozhang'].map((key) => world.member(key)),
    );
    await one!.call(book, at('2026-12-04', '09:00'));
    await two!.call(book, at('2026-12-04', '09:00'));
    const [mine] = (await member!.call(listBookings, {})).bookings;
    const move = at('2026-12-04', '09:00', { replaces: mine!.bookingId });
    expect(await outcome(member!.call(book, move))).toBe('booking.full');
    expect((await member!.call(listBookings, {})).bookings[0]).toEqual(mine);
    expect(await outcome(member!.call(book, at('2026-12-04', '10:00')))).toBe('booking.too-many');
  });

  it('is moved by a repeat, or by another request a minute later, where a crash came between holding and taking', async () => {
    const member = await world.member('he-xinren');
    const holders = world.container.connection.collection<{ _id: string }>('booking-holders');
    const first = await member.call(book, at('2026-12-08', '09:00'));
    const { _id: userId } = (await holders.findOne({ 'open.bookingId': first.bookingId } as object))!;
    const crashedOn = async (key: string, time: string, replaces: string) =>
      holders.updateOne(
        { _id: userId, 'open.bookingId': replaces },
        {
          $set: {
            'open.$': {
              bookingId: newId(),
              slotId: `${lingshan}:2026-12-08:${time}`,
              heldAt: clock.now(),
              key,
            },
          },
        },
      );
    const move = at('2026-12-08', '09:30', { replaces: first.bookingId });
    await crashedOn(move.idempotencyKey, '09:30', first.bookingId);
    const [moved, again] = await Promise.all([member.call(book, move), member.call(book, move)]);
    expect(again.bookingId).toBe(moved.bookingId);
    expect(await leftAt(member, '2026-12-08', '09:30')).toBe(1);
    await crashedOn(newId(), '10:00', moved.bookingId);
    const other = at('2026-12-08', '10:30', { replaces: moved.bookingId });
    expect(await outcome(member.call(book, other))).toBe('booking.too-many');
    clock.forward({ seconds: 61 });
    const last = await member.call(book, other);
    const { bookings } = await member.call(listBookings, {});
    expect(bookings.filter(({ state }) => state === 'booked').map(({ bookingId }) => bookingId)).toEqual([
      last.bookingId,
    ]);
    await member.call(cancelBooking, { params: { bookingId: last.bookingId } });
  });

  it('frees a place that was held and never taken: whoever held it may ask again a minute later', async () => {
    const member = await world.member('qin-xinju');
    const userId = await userIdOf(member);
    await world.container.connection
      .collection<{ _id: string }>('booking-holders')
      .updateOne(
        { _id: userId },
        { $set: { open: [{ bookingId: newId(), slotId: 'gone', heldAt: clock.now() }] } },
        { upsert: true },
      );
    expect(await outcome(member.call(book, at('2026-12-04', '15:00')))).toBe('booking.too-many');
    clock.forward({ seconds: 61 });
    expect((await member.call(book, at('2026-12-04', '15:00'))).state).toBe('booked');
  });
});

describe('the day itself', () => {
  it('reminds, gives numbers in turn, says how many are before, and frees the places of who did not come', async () => {
    clock.moveTo('2026-12-03T09:01:00Z');
    await tend();
    await tend();
    const one = await world.member('lu-zhiyuan');
    expect(await toldOf(one, 'booking-reminder')).toHaveLength(1);
    expect((await toldOf(one, 'booking-reminder'))[0]).toMatchObject({ leadsTo: 'bookings', caseId: null });

    clock.moveTo('2026-12-04T00:50:00Z');
    const [first, second] = [await world.member('lu-zhiyuan'), await world.member('ning-duozhang')];
    const idOf = async (member: MemberClient) => (await member.call(listBookings, {})).bookings[0]!.bookingId;
    const numberOf = async (member: MemberClient) =>
      member.call(takeNumber, { params: { bookingId: await idOf(member) } });
    expect(await numberOf(first)).toMatchObject({ number: 1, before: 0, state: 'arrived' });
    expect(await numberOf(first)).toMatchObject({ number: 1 });
    expect(await numberOf(second)).toMatchObject({ before: 1 });

    const clerk = await world.staff('lingshan-clerk');
    const day = await clerk.call(listWindowBookings, {});
    expect(day).toMatchObject({ offered: true, day: '2026-12-04' });
    const [waiting] = day.bookings.filter(({ number }) => number === 1);
    expect(waiting).toMatchObject({ memberNameMasked: '陆**', allowedActions: ['serve'] });
    const step = (bookingId: string, body: object) =>
      clerk.call(stepBooking, { params: { bookingId }, body: body as { step: 'serve' } });
    await step(waiting!.bookingId, { step: 'serve' });
    expect((await second.call(listBookings, {})).bookings[0]).toMatchObject({ before: 0 });
    const stranger = await world.staff('pubei-clerk');
    const params = { bookingId: waiting!.bookingId };
    expect(await stranger.refusal(stepBooking, { params, body: { step: 'arrive' } })).toBe(
      'access.forbidden',
    );

    // 15:00 has one booking, and its member does not come.
    clock.moveTo('2026-12-04T07:16:00Z');
    await tend();
    await tend();
    const absent = await world.member('qin-xinju');
    const missed = (await absent.call(listBookings, {})).bookings.filter(({ state }) => state === 'missed');
    expect(missed).toMatchObject([{ day: '2026-12-04', time: '15:00', allowedActions: [] }]);
    expect(await toldOf(absent, 'booking-missed')).toHaveLength(1);
    expect((await absent.call(book, at('2026-12-07', '09:00'))).state).toBe('booked');

    const late = (await (await world.staff('lingshan-clerk')).call(listWindowBookings, {})).bookings.find(
      ({ state }) => state === 'missed',
    );
    expect(late?.allowedActions).toEqual(['arrive']);
  }, 60_000);

  it('is cancelled by the window with a reason that the person reads', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { bookings } = await clerk.call(listWindowBookings, { query: { on: '2026-12-07' } });
    const params = { bookingId: bookings[0]!.bookingId };
    await clerk.call(stepBooking, { params, body: { step: 'cancel', reason: '当天停电检修' } });
    await tend();
    const absent = await world.member('qin-xinju');
    const [told] = await toldOf(absent, 'booking-cancelled');
    expect(told?.body).toContain('当天停电检修');
    expect((await absent.call(book, at('2026-12-07', '09:30'))).state).toBe('booked');
  });
});

async function userIdOf(member: MemberClient): Promise<string> {
  const made = await member.call(book, at('2026-12-04', '16:00'));
  const slot = await world.container.connection
    .collection('booking-slots')
    .findOne({ 'bookings.bookingId': made.bookingId });
  await member.call(cancelBooking, { params: { bookingId: made.bookingId } });
  return slot!['bookings'][0].userId as string;
}
