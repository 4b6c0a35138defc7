import { dayOf, type DataCopies } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { ObjectMissing } from '../../documents';
import type { OwnDataParts } from '../own-data-parts';
import { presentCopy } from '../present-copy';

const mostShown = 10;

export async function listCopies({ records, keptDays }: OwnDataParts, userId: string): Promise<DataCopies> {
  const rows = await records.listOf(userId, mostShown);
  return { copies: rows.map(presentCopy), keptDays };
}

/** The zip, for the member alone. Throws `data-copy.not-found`, also past its last day. */
export async function readCopy({ records, storage, clock }: OwnDataParts, userId: string, copyId: string) {
  const row = await records.find(copyId);
  const today = dayOf(clock.now().toISOString());
  if (row?.userId !== userId || row.state !== 'ready' || row.file === undefined || row.file.goodUntil < today)
    throw new AppError('data-copy.not-found');
  const { storageKey, sizeBytes } = row.file;
  const stream = await storage.get(storageKey).catch((cause: unknown) => {
    // The clock was faster: its time has just ended.
    throw cause instanceof ObjectMissing ? new AppError('data-copy.not-found', { cause }) : cause;
  });
  const fileName = `我的公积金信息-${dayOf(row.askedAt.toISOString())}.zip`;
  return { stream, contentType: 'application/zip', sizeBytes, fileName };
}
