import { dayOf, timeOf } from '@gjj/shared-types';
import type { Settings } from '../config/settings';
import { catalogueRoutes } from '../modules/catalogue';
import { loanRoutes } from '../modules/loans';
import { waitingRoutes, WaitingStore } from '../modules/waiting';
import { systemClock, type Clock } from '../platform/clock';
import type { Logger } from '../platform/logger';
import { composeBooking } from './booking-room';
import { composeCaseRooms } from './case-rooms';
import { layGround, reachOutside } from './ground';
import { composeOwnData } from './own-data-room';
import { composeMoves } from './moves-room';
import { composePeople } from './people';
import { composeYear } from './year-room';
import { composeSafety } from './safety-room';

/** Everything, made once with plain constructors. Only main and tests import this. */
export async function createContainer(settings: Settings, log: Logger, clock: Clock = systemClock) {
  const ground = await layGround(settings, log, clock);
  const outside = reachOutside(ground);
  const people = composePeople(ground, outside);
  const rooms = composeCaseRooms(ground, outside, people);
  const safety = composeSafety(ground, people);
  const { identity, accounts, notifications } = people;
  const booking = composeBooking(ground, people);
  const year = await composeYear(ground, people, rooms.assessor);
  const { moves, ...moving } = composeMoves(ground, outside, people);
  await moving.begin();
  const ownData = composeOwnData(ground, outside, people, {
    ...rooms.keeps,
    documents: rooms.documents,
    attachments: rooms.attachments,
    ownWays: {
      ordersOf: rooms.keeps.ordersOf,
      bookingsOf: booking.bookingsOf,
      transfersOf: moving.transfersOf,
      agreementsOf: moving.agreementsOf,
      remindersOf: year.remindersOf,
      mattersOf: rooms.feedback.mattersOf,
      safetyOf: safety.safetyOf,
    },
  });
  const waiting = new WaitingStore(ground.sessionRedis, clock);
  const routes = [
    ...identity.memberRoutes,
    ...identity.staffRoutes,
    ...identity.deskPhoneRoutes,
    ...accounts.routes,
    ...catalogueRoutes({
      centres: ground.centres,
      centreOfMember: (userId) => identity.members.findCentreCode(userId),
      today: () => dayOf(clock.now().toISOString()),
      timeOfDay: () => timeOf(clock.now().toISOString()),
      calendar: ground.calendar,
      waitingAt: (districtCodes) => waiting.of(districtCodes),
    }),
    ...waitingRoutes({ centres: ground.centres, waiting }),
    ...notifications.routes,
    ...rooms.routes,
    ...safety.routes,
    ...booking.routes,
    ...year.routes,
    ...loanRoutes({
      ...{ assessor: rooms.assessor, centres: ground.centres, clock },
      members: identity.members,
    }),
    ...ownData.routes,
    ...moving.routes,
  ];
  const close = async () => {
    await Promise.all([rooms.documents.close(), rooms.attachments.close()]);
    await outside.closeOutside();
    await ground.closeStores();
  };
  const owing = [
    ...rooms.owing,
    ...safety.owing,
    booking.owing,
    ...year.owing,
    ownData.kind,
    ...moving.owing,
  ];
  return { ...ground, identity, notifications, ...rooms, moves, owing, routes, close };
}

export type Container = Awaited<ReturnType<typeof createContainer>>;
