import { mayAtAll } from '@gjj/shared-types';
import type { StaffSession } from '../http/context';
import { actorOf } from '../modules/casework';
import { createFlexible } from '../modules/flexible';
import { createTransfers } from '../modules/transfers';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground, Outside } from './ground';
import type { People } from './people';

/** 异地转移接续 and 灵活就业缴存: apart from the cases. */
export function composeMoves(ground: Ground, outside: Outside, { identity, accounts }: People) {
  const { connection, centres, clock, sealer, desk, settings, safetyStore, agreements } = ground;
  const officerOf = async (session: StaffSession) => {
    const of = { desk, centres, staff: identity.staff };
    const { staffId, name, centreCode, role, idNumberIndexes } = await actorOf(of, session);
    return { staffId, name, centreCode, mayHandle: mayAtAll(role, 'move:handle'), idNumberIndexes };
  };
  const shared = {
    ...{ centres, clock, sealer, officerOf, members: identity.members },
    getMember: (memberNo: string) => accounts.getMember(memberNo),
    isLocked: (userId: string) => safetyStore.isLocked(userId),
  };
  const { ledger, cityTransfers, transferPlatform: platform, unitLedger, bank } = outside;
  const transfers = createTransfers({
    ...shared,
    ...{ connection, served: settings.GJJ_CENTRE, ledger, cityTransfers, platform },
    findAccount: (claim) => identity.accountCare.findAccount(claim),
  });
  const flexible = createFlexible({ ...shared, agreements, unitLedger, bank });
  const owing = [...Object.values(transfers.kinds), flexible.kind] as unknown as OwingKind[];
  const moves = {
    countTroubles: async () => ({
      'moves-need-person': (await transfers.countLooking()) + (await flexible.countLooking()),
    }),
  };
  return {
    routes: [...transfers.routes, ...flexible.routes],
    ...{ owing, moves, begin: transfers.begin },
    transfersOf: transfers.transfersOf,
    agreementsOf: flexible.agreementsOf,
  };
}
