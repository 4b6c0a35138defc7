import { memberEndpoints, staffEndpoints, type CaseState, type MemberCase } from '@gjj/shared-types';

import type { MemberClient } from '../../../bff/src/testing/member-client';
import { arrived } from '../journey';
import { takeStep } from '../take-step';
import { paidByMachine } from './plain-roads';
import { onwards, type Cast, type Road } from './road';

const GRANTED_FEN = 1700;

export const secondLook = {
  facts: '重新核对了登记和票据',
  rule: '示例湖划船规则第二条',
  reason: '第二次核对的结果',
  remedies: '可以自收到之日起六十日内申请行政复议',
};

/** 人工复核 of what was paid: more is given, and the difference is paid. */
export const recheckRoad: Road = {
  decidedBy: 'machine',
  begin: async (cast, member, itemCode) => {
    const promised = await paidByMachine(cast, member, itemCode);
    const { caseId } = promised;
    return onwards(promised, async () => {
      await askRecheck(cast, member, caseId, { from: 'closed', wantedFen: GRANTED_FEN });
      await grant(cast, caseId);
      await arrived(member, caseId, {
        isThere: isPaidTwice,
        told: 'recheck-granted',
        patience: cast.patience,
      });
      return promised;
    });
  },
};

const isPaidTwice = ({ state, payments }: MemberCase): boolean =>
  state === 'closed' && payments.filter(({ outcome }) => outcome === 'paid').length === 2;

export function askRecheck(
  { patience }: Cast,
  member: MemberClient,
  caseId: string,
  { from, wantedFen }: { from: CaseState; wantedFen?: number },
): Promise<void> {
  const reason = '请再核对一次，我交的材料是真的';
  return takeStep(
    () => member.case(caseId),
    {
      from,
      isDone: ({ rechecks }) => rechecks.length > 0,
      act: (version) =>
        member.call(memberEndpoints.askRecheck, {
          params: { caseId },
          body: { version, reason, ...(wantedFen !== undefined && { wantedFen }) },
        }),
    },
    patience,
  );
}

function grant({ otherReviewer }: Cast, caseId: string): Promise<void> {
  const params = { caseId };
  return otherReviewer.does(caseId, {
    from: 'recheck',
    isDone: ({ rechecks }) => rechecks.at(-1)?.result != null,
    act: (version) =>
      otherReviewer.call(staffEndpoints.grantOnRecheck, {
        params,
        body: { version, ...secondLook, amountFen: GRANTED_FEN },
      }),
  });
}
