import { addMonths, dayOf, memberEndpoints, staffEndpoints, type MatterId } from '@gjj/shared-types';

import { newId } from '../../../bff/src/platform/ids';
import type { MemberClient } from '../../../bff/src/testing/member-client';
import { arrived } from '../journey';
import { persist, until, type Patience } from '../persist';
import { AMOUNT_FEN, type Cast, type Road } from './road';

/**
 * Roads of records that are no cases, to the last that they owe: followed by the key under which they are asked for,
 * since ids are the server's.
 */
const recordRoad = (
  collection: string,
  travel: (cast: Cast, member: MemberClient, key: string, itemCode: string) => Promise<string>,
): Road => ({
  decidedBy: 'machine',
  begin: async (cast, member, itemCode) => {
    const key = newId();
    const goToTheEnd = async () => {
      const id = await travel(cast, member, key, itemCode);
      const isSettled = async () => (await cast.shelf.owesNothing(collection, id)) || null;
      await until(isSettled, `the last that is owed in ${collection}`, cast.patience);
      return null;
    };
    return { about: [key], travel: goToTheEnd };
  },
});

/** 证明: asked for, drawn up of the ledger, printed, sealed, and opened by the member. */
export const certificateRoad = recordRoad('certificates', async ({ patience }, member, key) => {
  const body = { name: 'deposit-proof' as const, year: null };
  const { certificateId } = await persist(
    () => member.call(memberEndpoints.askCertificate, { body, idempotencyKey: key }),
    patience,
  );
  const isReady = async () => {
    const { certificates } = await member.call(memberEndpoints.listCertificates, {});
    return certificates.find((one) => one.certificateId === certificateId)?.state === 'ready' ? true : null;
  };
  await until(isReady, 'the certificate', patience);
  const params = { letterId: certificateId as never };
  await persist(() => member.call(memberEndpoints.readLetter, { params }), patience);
  return certificateId;
});

/** A fixed sum on the tenth of every month, to the member's first card. */
export async function signOrder(member: MemberClient, itemCode: string, key: string, patience?: Patience) {
  const today = dayOf(new Date().toISOString());
  const terms = {
    ...{ every: 'month' as const, month: null, dayOfMonth: 10 },
    ...{ amount: { kind: 'fixed' as const, mostFen: AMOUNT_FEN } },
    ...{ cardId: await member.cardId(), endOn: addMonths(today, 11) },
  };
  const consents = { dataUse: true, bankCard: true, truthful: true } as const;
  const body = { itemCode, answers: {}, terms, consents, signedName: member.person.name };
  const sign = () => member.call(memberEndpoints.signStandingOrder, { body, idempotencyKey: key });
  return (await persist(sign, patience)).orderId;
}

/** 约定提取: signed, run once by the clock, paid and told, and ended by the member. */
export const standingOrderRoad = recordRoad(
  'standing-orders',
  async ({ patience, shelf }, member, key, itemCode) => {
    const orderId = await signOrder(member, itemCode, key, patience);
    const seen = () => member.call(memberEndpoints.getStandingOrder, { params: { orderId } });
    await shelf.comeDue([orderId]);
    const made = async () => (await seen()).runs.find(({ outcome }) => outcome === 'made')?.caseId ?? null;
    await arrived(member, await until(made, 'the run', patience), { patience });
    await persist(async () => {
      const { state, version } = await seen();
      if (state !== 'ended')
        await member.call(memberEndpoints.endStandingOrder, { params: { orderId }, body: { version } });
    }, patience);
    return orderId;
  },
);

/** 预约: a place of one's own, moved to another, and given back. */
export const bookingRoad = recordRoad('booking-slots', async ({ patience }, member, key) => {
  const book = async (idempotencyKey: string, replaces?: string) => {
    const place = await persist(() => anyFreePlace(member), patience);
    const body = { ...place, itemCode: null, ...(replaces && { replaces }) };
    const booking = await persist(
      () => member.call(memberEndpoints.book, { body: body as never, idempotencyKey }),
      patience,
    );
    return { ...booking, slotId: [place.districtCode, place.day, place.time].join(':') };
  };
  const first = await book(key);
  const { bookingId, slotId } = await book(`${key}-moved`, first.bookingId);
  await persist(async () => {
    const { bookings } = await member.call(memberEndpoints.listBookings, {});
    if (bookings.find((one) => one.bookingId === bookingId)?.state === 'cancelled') return;
    await member.call(memberEndpoints.cancelBooking, { params: { bookingId } });
  }, patience);
  return slotId;
});

async function anyFreePlace(member: MemberClient) {
  const { districtCode, days } = await member.call(memberEndpoints.getBookingOffer, {});
  const free = days.flatMap(({ day, times }) =>
    times.filter(({ left }) => left > 0).map(({ time }) => ({ day, time })),
  );
  return { districtCode: districtCode!, ...free[Math.floor(Math.random() * free.length)]! };
}

/** 反映: opened, answered by a supervisor, and settled by the member. */
export const matterRoad = recordRoad('matters', async ({ patience, supervisor }, member, key) => {
  const body = { kind: 'advice' as const, text: `湖边请多放几把椅子（${key}）` };
  const { matterId } = await persist(
    () => member.call(memberEndpoints.openMatter, { body, idempotencyKey: key }),
    patience,
  );
  await answered(supervisor, matterId as MatterId, patience);
  const read = () => member.call(memberEndpoints.getMatter, { params: { matterId } });
  await persist(async () => {
    const { state, version } = await read();
    if (state !== 'closed')
      await member.call(memberEndpoints.settleMatter, { params: { matterId }, body: { version } });
  }, patience);
  return matterId;
});

function answered(
  officer: Cast['supervisor'],
  matterId: MatterId,
  patience: Cast['patience'],
): Promise<void> {
  return persist(async () => {
    const params = { matterId };
    const { state, version } = await officer.call(staffEndpoints.getStaffMatter, { params });
    if (state === 'answered') return;
    await officer.call(staffEndpoints.answerMatter, { params, body: { version, text: '谢谢，下周就放' } });
  }, patience);
}
