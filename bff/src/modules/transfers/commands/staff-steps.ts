import { yuan, type StaffTransfer, type StaffTransferOut } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { nextLook, stepOf } from '../domain/decide-in';
import { arrivedFen, notEntered, type TransferChange } from '../domain/transfer-in';
import { decideMoving, decideRefused } from '../domain/transfer-out';
import { assertNotOwn, type MovesOfficer, type TransferParts } from '../transfer-parts';
import type { TransferOutRow, TransferRow } from '../transfer-model';

type InStep = StaffTransfer['allowedActions'][number];
type OutStep = StaffTransferOut['allowedActions'][number];

/** Nobody needs a hand in what goes by itself; what waits for a person may be reminded, taken as it is, or ended. */
export function inSteps(row: TransferRow): InStep[] {
  if (row.state !== 'sent' && row.state !== 'told') return [];
  if (row.looking === null) return ['remind'];
  // It came and waits for the ledger, which is asked again by itself: nobody ends that.
  if (notEntered(row).length > 0) return [];
  return row.payments.length > 0 ? ['remind', 'take-as-is'] : ['remind', 'end'];
}

/** A member's own lock is opened by nobody here. */
export function outSteps(row: TransferOutRow): OutStep[] {
  if (row.state === 'objected') return ['go-on', 'refuse'];
  if (row.state === 'held') return ['refuse'];
  if (row.state !== 'waiting') return [];
  return row.looking === null ? ['refuse'] : row.accountNo === null ? ['refuse'] : ['go-on', 'refuse'];
}

interface Stepping<Step> {
  transferId: string;
  version: number;
  step: Step;
  reason: string;
}

export async function stepTransfer(
  parts: TransferParts,
  officer: MovesOfficer,
  { transferId, version, step, reason }: Stepping<InStep>,
): Promise<void> {
  const row = await parts.transfersIn.find(transferId);
  if (row === null || row.centreCode !== officer.centreCode) throw new AppError('transfer.not-found');
  await assertNotOwn(parts, officer, row.userId);
  if (row.version !== version) throw new AppError('transfer.version-conflict');
  if (!inSteps(row).includes(step)) throw new AppError('transfer.action-not-allowed');
  const now = parts.clock.now();
  if ((await parts.transfersIn.commit(row, changeOf(row, step, reason, now), now)) === null)
    throw new AppError('transfer.version-conflict');
}

function changeOf(row: TransferRow, step: InStep, reason: string, now: Date): TransferChange {
  if (step === 'remind')
    return stepOf(row, {
      ...{ set: {}, words: `工作人员催办：${reason}`, now, task: 'remind', nextAt: nextLook(row, now) },
    });
  if (step === 'take-as-is')
    return stepOf(row, {
      set: { state: 'done', looking: null, endedAt: now, reason },
      ...{ words: `按到账的 ${yuan(arrivedFen(row))} 办结：${reason}`, now, notice: 'transfer-done' },
    });
  return stepOf(row, {
    set: { state: 'ended', looking: null, endedAt: now, reason },
    ...{ words: `工作人员结束了这件转入：${reason}`, now, notice: 'transfer-ended' },
  });
}

export async function stepTransferOut(
  parts: TransferParts,
  officer: MovesOfficer,
  { transferId, version, step, reason }: Stepping<OutStep>,
): Promise<void> {
  const row = await parts.transfersOut.find(transferId);
  if (row === null || row.centreCode !== officer.centreCode) throw new AppError('transfer.not-found');
  await assertNotOwn(parts, officer, row.userId);
  if (row.version !== version) throw new AppError('transfer.version-conflict');
  if (!outSteps(row).includes(step)) throw new AppError('transfer.action-not-allowed');
  const now = parts.clock.now();
  const checked = {
    ...row,
    timeline: [...row.timeline, { at: now, words: `工作人员核实后继续：${reason}` }],
  };
  const change = step === 'go-on' ? decideMoving(checked, now) : decideRefused(row, reason, now);
  if ((await parts.transfersOut.commit(row, change, now)) === null)
    throw new AppError('transfer.version-conflict');
}
