import { memberEndpoints } from '@gjj/shared-types';

import { takeIn } from '../at-window';
import { arrived, inTheApp, travel, type Journey, type Promised } from '../journey';
import { until } from '../persist';
import { AMOUNT_FEN, type Cast, type Road } from './road';
import type { MemberClient } from '../../../bff/src/testing/member-client';

/** From the tap to the money, by two officers. */
export async function byOfficers(
  { acceptor, reviewer, patience }: Cast,
  member: MemberClient,
  { caseId, amountFen, handIn }: Journey,
): Promise<Promised> {
  const promised = await handIn();
  await acceptor.accept(caseId);
  await reviewer.approve(caseId, amountFen);
  await arrived(member, caseId, { patience });
  return promised;
}

const application = (member: MemberClient, itemCode: string) => inTheApp(member, itemCode, AMOUNT_FEN);

/** A case that a machine has decided and that is paid. */
export async function paidByMachine(cast: Cast, member: MemberClient, itemCode: string): Promise<Promised> {
  return travel(member, await application(member, itemCode), cast.patience);
}

/** A case that two officers have decided and that is paid. */
export async function paidByOfficers(cast: Cast, member: MemberClient, itemCode: string): Promise<Promised> {
  return byOfficers(cast, member, await application(member, itemCode));
}

export const byMachineRoad: Road = {
  decidedBy: 'machine',
  begin: async ({ patience }, member, itemCode) => {
    const journey = await application(member, itemCode);
    return { about: [journey.caseId], travel: () => travel(member, journey, patience) };
  },
};

export const byOfficersRoad: Road = {
  decidedBy: 'officers',
  begin: async (cast, member, itemCode) => {
    const journey = await application(member, itemCode);
    return { about: [journey.caseId], travel: () => byOfficers(cast, member, journey) };
  },
};

/** 窗口收件 */
export const windowRoad: Road = {
  decidedBy: 'machine',
  begin: async ({ clerk, patience }, member, itemCode) => {
    const journey = await takeIn(clerk, member.person, itemCode, AMOUNT_FEN);
    return { about: [journey.caseId], travel: () => travel(member, journey, patience) };
  },
};

/** 文书: made last of all, so the road ends with the last file. */
export const lettersRoad: Road = {
  decidedBy: 'machine',
  begin: async (cast, member, itemCode) => {
    const journey = await application(member, itemCode);
    const { caseId } = journey;
    const everyLetter = async () => {
      const { letters } = await member.call(memberEndpoints.listLetters, { params: { caseId } });
      return letters.every(({ file }) => file !== null) ? letters : null;
    };
    return {
      about: [caseId],
      travel: async () => {
        const promised = await travel(member, journey, cast.patience);
        await until(everyLetter, 'the last letter', cast.patience);
        return promised;
      },
    };
  },
};
