import { memberEndpoints, staffEndpoints, type MemberCase } from '@gjj/shared-types';

import type { MemberClient } from '../../../bff/src/testing/member-client';
import { arrived, type Promised } from '../journey';
import { until } from '../persist';
import { takeStep } from '../take-step';
import { paidByOfficers } from './plain-roads';
import { askRecheck, secondLook } from './recheck-road';
import { AMOUNT_FEN, onwards, type Cast, type Road } from './road';

const grounds = {
  facts: '交来的登记在登记处查不到',
  rule: '示例湖划船规则第九条',
  reason: '登记不是真的',
  repayFen: AMOUNT_FEN,
  banKind: 'withdrawal-fraud' as const,
};
const answer = '您说的已经逐条核对';
const remedies = '可以申请人工复核，也可以六十日内申请行政复议';
/** Paid back in two parts. */
const FIRST_PART_FEN = 300;

/** 撤销: proposed, heard, revoked with a ban, and all of it paid back. */
export const revocationRoad: Road = {
  decidedBy: 'officers',
  bans: true,
  begin: async (cast, member, itemCode) => {
    const promised = await paidByOfficers(cast, member, itemCode);
    return onwards(promised, async () => {
      await revoke(cast, member, promised);
      cast.outside.bank.repay(promised.receiptNumber, FIRST_PART_FEN);
      cast.outside.bank.repay(promised.receiptNumber, AMOUNT_FEN - FIRST_PART_FEN);
      await arrived(member, promised.caseId, {
        isThere: isRecovered,
        told: 'claim-settled',
        patience: cast.patience,
      });
      return promised;
    });
  },
};

const isRecovered = ({ state, claim }: MemberCase): boolean =>
  state === 'recovered' && claim?.repayments.every(({ posted }) => posted) === true;

/** A revocation that a recheck undoes: what was paid stays paid, and the ban ends. */
export const restorationRoad: Road = {
  decidedBy: 'officers',
  bans: true,
  begin: async (cast, member, itemCode) => {
    const promised = await paidByOfficers(cast, member, itemCode);
    const { caseId } = promised;
    await revoke(cast, member, promised);
    return onwards(promised, async () => {
      await askRecheck(cast, member, caseId, { from: 'revoked' });
      await restore(cast, caseId);
      await arrived(member, caseId, { told: 'recheck-granted', patience: cast.patience });
      await until(async () => isLifted(cast, caseId), 'the end of the ban', cast.patience);
      return promised;
    });
  },
};

/** The member sees it by asking what they may do; the ledger says it at once. */
function isLifted({ outside }: Cast, caseId: string): true | null {
  const own = outside.core.books.bans.all().filter(({ banId }) => banId.startsWith(caseId));
  return own.length > 0 && own.every(({ liftedOn }) => liftedOn !== undefined) ? true : null;
}

async function revoke(cast: Cast, member: MemberClient, { caseId }: Promised): Promise<void> {
  const { supervisor, otherSupervisor, patience } = cast;
  const params = { caseId };
  await supervisor.does(caseId, {
    from: 'closed',
    isDone: ({ revocations }) => revocations.length > 0,
    act: (version) =>
      supervisor.call(staffEndpoints.proposeRevocation, {
        params,
        body: { version, ...grounds, evidence: [] },
      }),
  });
  await beHeard(member, caseId, patience);
  await otherSupervisor.does(caseId, {
    from: 'hearing',
    isDone: ({ revocations }) => revocations.at(-1)?.end != null,
    act: (version) =>
      otherSupervisor.call(staffEndpoints.revoke, {
        params,
        body: { version, ...grounds, answer, remedies },
      }),
  });
}

function beHeard(member: MemberClient, caseId: string, patience: Cast['patience']): Promise<void> {
  return takeStep(
    () => member.case(caseId),
    {
      from: 'hearing',
      isDone: ({ revocation }) => revocation?.heardAt != null,
      act: (version) =>
        member.call(memberEndpoints.beHeard, {
          params: { caseId },
          body: { version, text: '登记是别人替我办的', documentIds: [], final: true },
        }),
    },
    patience,
  );
}

function restore({ otherReviewer }: Cast, caseId: string): Promise<void> {
  return otherReviewer.does(caseId, {
    from: 'recheck',
    isDone: ({ rechecks }) => rechecks.at(-1)?.result != null,
    act: (version) =>
      otherReviewer.call(staffEndpoints.restoreOnRecheck, {
        params: { caseId },
        body: { version, ...secondLook },
      }),
  });
}
