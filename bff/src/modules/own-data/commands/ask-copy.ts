import { dayOf, type DataCopyView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { owedEntry } from '../../../platform/owing';
import type { DataCopyRow } from '../data-copy-model';
import type { OwnDataParts } from '../own-data-parts';
import { presentCopy } from '../present-copy';

/** How long a silent ledger is asked again. */
const tryForMs = 24 * 60 * 60 * 1000;
const mostADay = 3;

/**
 * Notes that a member wants their copy; the worker puts it together. The same key again gives the same copy.
 * @throws `data-copy.too-many`
 */
export async function askCopy(
  parts: OwnDataParts,
  userId: string,
  requestKey: string,
): Promise<DataCopyView> {
  const { records, members, centres, clock } = parts;
  const before = await records.findByKey(userId, requestKey);
  if (before !== null) return presentCopy(before);
  const now = clock.now();
  const today = dayOf(now.toISOString());
  const recent = await records.listOf(userId, mostADay);
  if (recent.filter(({ askedAt }) => dayOf(askedAt.toISOString()) === today).length >= mostADay)
    throw new AppError('data-copy.too-many');
  const { centreCode } = await members.getPerson(userId);
  const row: DataCopyRow = {
    _id: newId(),
    version: 0,
    centreCode: centres.ofOrMain(centreCode).centre.code,
    outbox: [owedEntry({ kind: 'task', name: 'put-together' }, now)],
    nextAt: new Date(now.getTime() + tryForMs),
    updatedAt: now,
    userId,
    requestKey,
    askedAt: now,
    state: 'asked',
  };
  if (await records.insert(row)) return presentCopy(row);
  return presentCopy((await records.findByKey(userId, requestKey)) ?? row);
}
