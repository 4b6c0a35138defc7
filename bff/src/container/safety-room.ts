import { mayAtAll } from '@gjj/shared-types';
import type { StaffSession } from '../http/context';
import type { CaseRecord } from '../modules/applications';
import { actorOf } from '../modules/casework';
import { createSafety } from '../modules/safety';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground } from './ground';
import type { People } from './people';

/** 账户安全: above identity, whose accounts it keeps safe, and cases, whose money it holds. */
export function composeSafety(ground: Ground, { identity }: People) {
  const { connection, desk, centres, sealer, clock, settings, safetyStore } = ground;
  const parts = { desk, centres, staff: identity.staff };
  const { routes, kinds, read } = createSafety({
    connection,
    sealer,
    clock,
    store: safetyStore,
    served: settings.GJJ_CENTRE,
    care: identity.accountCare,
    termsOf: (code) => centres.ofOrMain(code).safety,
    hotlineOf: (code) => centres.ofOrMain(code).centre.hotline,
    whose: ({ userId, centreCode }) => ({ userId, centreCode: centres.ofOrMain(centreCode).centre.code }),
    withdrawals: {
      listOf: async (userId) => {
        const records = await desk.cases.listBeingPaid(userId);
        const atTheBank = records.filter(isAtTheBank);
        const toBePaid = records.filter((record) => !isAtTheBank(record));
        return { atTheBank: atTheBank.map(touched), toBePaid: toBePaid.map(touched) };
      },
      endRest: (userId, cardId) => endRest(ground, userId, cardId),
    },
    officerOf: async (session: StaffSession) => {
      const { staffId, name, centreCode, role, idNumberIndexes } = await actorOf(parts, session);
      const windowName = centres.windowName(session.districtCode);
      const decides = mayAtAll(role, 'safety:decide');
      return { staffId, name, centreCode, windowName, decides, idNumberIndexes };
    },
  });
  const owing = [kinds.members, kinds.requests] as unknown as OwingKind[];
  return { routes, owing, safetyOf: read };
}

/** The bank may have heard of it: no lock stops it. */
const isAtTheBank = ({ payments }: CaseRecord): boolean =>
  payments.some(({ outcome, sentAt }) => sentAt !== null && (outcome === 'pending' || outcome === 'unknown'));

function touched({ _id, itemName, receiptNumber, decision, amountFen }: CaseRecord) {
  return { caseId: _id, itemName, receiptNumber, amountFen: decision?.amountFen ?? amountFen };
}

/** Of every case that is still to be paid to the card. */
async function endRest({ desk }: Pick<Ground, 'desk'>, userId: string, cardId: string): Promise<void> {
  for (const record of await desk.cases.listWithRest(userId, cardId)) {
    const { rest: _over, ...card } = record.card!;
    const change = { set: { card }, timeline: [], outbox: [] };
    if ((await desk.commit(record, change)) === null) return endRest({ desk }, userId, cardId);
  }
}
