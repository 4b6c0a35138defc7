import { mayAtAll, staffNoticeName } from '@gjj/shared-types';
import type { StaffSession } from '../http/context';
import { actorOf, officersOf } from '../modules/casework';
import { createFlexible } from '../modules/flexible';
import { createTransfers } from '../modules/transfers';
import type { OwedEntry, OwingRow } from '../platform/owing';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground, Outside } from './ground';
import type { People } from './people';

/** 异地转移接续 and 灵活就业缴存: apart from the cases. */
export function composeMoves(ground: Ground, outside: Outside, people: People) {
  const { identity, accounts } = people;
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
  const tell = officerTeller(ground, people);
  const owing = [
    tell(transfers.kinds.into as unknown as OwingKind, '异地转入'),
    tell(transfers.kinds.away as unknown as OwingKind, '异地转出'),
    transfers.kinds.letterBoxes as unknown as OwingKind,
    tell(flexible.kind as unknown as OwingKind, '灵活就业缴存'),
  ];
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

/** Has whoever handles such things at the centre told, when one of a kind needs a person. */
function officerTeller({ desk, centres }: Ground, { identity, notifications }: People) {
  const officers = {
    ...{ desk, centres, staff: identity.staff },
    listOfficers: () => identity.staffAccounts.list(),
  };
  const tellOfficers = async (itemName: string, row: OwingRow, entry: OwedEntry): Promise<void> => {
    const { nameMasked } = row as OwingRow & { nameMasked: string };
    const facts = {
      ...{ itemName, stateTerm: '要人看', ofName: nameMasked },
      reason: String(entry.facts['reason'] ?? ''),
    };
    const able = await officersOf(officers, row, 'move:handle');
    const { entryId, createdAt: at } = entry;
    const notice = staffNoticeName.parse(entry.name);
    await notifications.tellStaff(
      { entryId, about: { kind: 'moves' }, notice, facts, at },
      able.map(({ staffId }) => staffId),
    );
  };
  return (kind: OwingKind, itemName: string): OwingKind => ({
    ...kind,
    carryOut: (row, entry) =>
      entry.kind === 'staff-notice' ? tellOfficers(itemName, row, entry) : kind.carryOut(row, entry),
  });
}
