import { staffEndpoints } from '@gjj/shared-types';

import { arrived, inTheApp } from '../journey';
import { until } from '../persist';
import { AMOUNT_FEN, onwards, type Cast, type Road } from './road';

const LONG_MS = 3_600_000;
/** By its sum and number the bank's row that waits to be stopped is told from all others. */
const HELD_FEN = AMOUNT_FEN + 1;
const written = { facts: '登记在登记处查不到', reason: '要先核实登记' };

/** 止付: money on its way is stopped by the bank, goes on its way again, and is paid once. */
export const stopRoad: Road = {
  decidedBy: 'machine',
  begin: async (cast, member, itemCode) => {
    const { caseId, handIn } = await inTheApp(member, itemCode, HELD_FEN);
    const { patience } = cast;
    const { bank } = cast.outside;
    bank.setSettleDelay(LONG_MS);
    const promised = await handIn();
    const underWay = async () =>
      bank.payments().find(({ instructionId }) => instructionId.startsWith(caseId)) ?? null;
    await until(underWay, 'the bank', patience);
    bank.setSettleDelay(0);
    settleOthers(cast);
    return onwards(promised, async () => {
      await stop(cast, caseId);
      await release(cast, caseId);
      await arrived(member, caseId, { patience });
      return promised;
    });
  },
};

/** Whoever else was paid meanwhile does not wait for an hour. */
function settleOthers({ outside: { bank } }: Cast): void {
  for (const { instructionId, status, amountFen } of bank.payments())
    if (status === 'processing' && !(amountFen === HELD_FEN && instructionId.endsWith('-1')))
      bank.settle(instructionId, { status: 'paid' });
}

function stop({ supervisor }: Cast, caseId: string): Promise<void> {
  return supervisor.does(caseId, {
    from: 'paying',
    isDone: ({ stops }) => stops.length > 0,
    act: (version) =>
      supervisor.call(staffEndpoints.askToStop, { params: { caseId }, body: { version, ...written } }),
  });
}

function release({ otherSupervisor }: Cast, caseId: string): Promise<void> {
  const reason = '登记已经核实';
  return otherSupervisor.does(caseId, {
    from: 'pay-stopped',
    isDone: ({ stops }) => stops.at(-1)?.outcome === 'released',
    act: (version) =>
      otherSupervisor.call(staffEndpoints.releasePayment, { params: { caseId }, body: { version, reason } }),
  });
}
