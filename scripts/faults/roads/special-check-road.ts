import { dayOf, staffEndpoints } from '@gjj/shared-types';

import { arrived, inTheApp } from '../journey';
import { until } from '../persist';
import { AMOUNT_FEN, onwards, type Cast, type Road } from './road';

const special = {
  reason: '登记号在系统里查不到',
  checking: '登记号是不是真的',
  checkedWith: '示例湖登记处',
  rule: '示例湖划船规则第三条',
};
const found = '登记号写错了一位，已经更正';

/** 特别程序: stands still, goes on, and is paid. */
export const specialCheckRoad: Road = {
  decidedBy: 'officers',
  begin: async (cast, member, itemCode) => {
    const { caseId, handIn } = await inTheApp(member, itemCode, AMOUNT_FEN);
    const promised = await handIn();
    await cast.acceptor.accept(caseId);
    const inReview = async () => ((await member.case(caseId)).state === 'review' ? true : null);
    await until(inReview, 'review', cast.patience);
    return onwards(promised, async () => {
      await pause(cast, caseId);
      await resume(cast, caseId);
      await cast.reviewer.approve(caseId, AMOUNT_FEN);
      await arrived(member, caseId, { patience: cast.patience });
      return promised;
    });
  },
};

function pause({ reviewer }: Cast, caseId: string): Promise<void> {
  const expectedOn = dayOf(new Date().toISOString());
  return reviewer.does(caseId, {
    from: 'review',
    isDone: ({ specialChecks }) => specialChecks.length > 0,
    act: (version) =>
      reviewer.call(staffEndpoints.pauseCase, {
        params: { caseId },
        body: { version, ...special, expectedOn },
      }),
  });
}

function resume({ supervisor }: Cast, caseId: string): Promise<void> {
  return supervisor.does(caseId, {
    from: 'paused',
    isDone: ({ specialChecks }) => specialChecks.at(-1)?.found != null,
    act: (version) =>
      supervisor.call(staffEndpoints.resumeCase, { params: { caseId }, body: { version, found } }),
  });
}
