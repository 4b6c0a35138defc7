import { AppError } from '../../../platform/errors';
import { stepOf } from '../domain/decide-in';
import { decideObjected } from '../domain/transfer-out';
import type { TransferState } from '@gjj/shared-types';
import type { TransferParts } from '../transfer-parts';

interface OfMember {
  userId: string;
  transferId: string;
  version: number;
}

const beforeMoney: readonly TransferState[] = ['asked', 'sent', 'told'];

/** While the other centre has paid nothing that we know of. */
export const mayCancel = ({ state, payments }: { state: TransferState; payments: readonly unknown[] }) =>
  beforeMoney.includes(state) && payments.length === 0;

/** 撤回: whether it comes in time is the other centre's to say. */
export async function cancelTransfer(parts: TransferParts, { userId, transferId, version }: OfMember) {
  const row = await parts.transfersIn.find(transferId);
  if (row === null || row.userId !== userId) throw new AppError('transfer.not-found');
  if (row.version !== version) throw new AppError('transfer.version-conflict');
  if (!mayCancel(row)) throw new AppError('transfer.action-not-allowed');
  const now = parts.clock.now();
  const set = { state: 'cancelling' } as const;
  const change = stepOf(row, { set, words: '您申请撤回', now, task: 'cancel' });
  if ((await parts.transfersIn.commit(row, change, now)) === null)
    throw new AppError('transfer.version-conflict');
}

/** 不是我: it stops at once, and a person looks. */
export async function objectToTransfer(parts: TransferParts, { userId, transferId, version }: OfMember) {
  const row = await parts.transfersOut.find(transferId);
  if (row === null || row.userId !== userId) throw new AppError('transfer.not-found');
  if (row.version !== version) throw new AppError('transfer.version-conflict');
  if (row.state !== 'waiting' && row.state !== 'held') throw new AppError('transfer.action-not-allowed');
  const now = parts.clock.now();
  if ((await parts.transfersOut.commit(row, decideObjected(row, now), now)) === null)
    throw new AppError('transfer.version-conflict');
}
