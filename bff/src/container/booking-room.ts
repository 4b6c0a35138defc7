import { maskName, otherNoticeName } from '@gjj/shared-types';
import {
  bookingRoutes,
  giveBack,
  HolderRepository,
  listBookings,
  SlotRepository,
  tendSlot,
  type Slot,
} from '../modules/booking';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground } from './ground';
import type { People } from './people';

/** 预约: places at windows, apart from the cases. */
export function composeBooking(ground: Ground, { identity }: People) {
  const { connection, settings, centres, calendar, clock } = ground;
  const parts = {
    slots: new SlotRepository(connection, settings.GJJ_CENTRE),
    holders: new HolderRepository(connection),
    ...{ centres, calendar, clock },
    members: {
      findPlace: async (userId: string) => {
        const { name, centreCode } = await identity.members.getPerson(userId);
        return { centreCode: centres.ofOrMain(centreCode).centre.code, nameMasked: maskName(name) };
      },
    },
  };
  const owing: OwingKind<Slot> = {
    name: 'booking-slot',
    records: parts.slots,
    carryOut: (_, { facts }) => giveBack(parts, String(facts['bookingId'])),
    noticeOf: ({ bookings }, { name, facts }) => ({
      userId: bookings.find(({ bookingId }) => bookingId === facts['bookingId'])!.userId,
      caseId: null,
      leadsTo: 'bookings',
      notice: otherNoticeName.parse(name),
    }),
    atMoment: (slot) => tendSlot(parts, slot),
  };
  return { owing, routes: bookingRoutes(parts), bookingsOf: (userId: string) => listBookings(parts, userId) };
}
