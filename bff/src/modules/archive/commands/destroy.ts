import { dayOf } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { ArchiveRecord } from '../archive-model';
import type { DestructionParts } from '../archive-parts';
import { isUnderWay, mayDecide, type Destruction, type ListedArchive } from '../domain/destruction';

export interface Archivist {
  staffId: string;
  name: string;
  centreCode: string;
}

export const listed = (record: ArchiveRecord): ListedArchive => ({
  archiveId: record._id,
  caseId: record.caseId,
  receiptNumber: record.receiptNumber,
  itemName: record.itemName,
  archivedOn: dayOf(record.archivedAt.toISOString()),
  retainUntil: record.retainUntil,
  sha256: record.sha256,
});

/**
 * Puts everything whose term is over on a list, for another to decide.
 * @throws `archive.nothing-due`; `archive.list-open` while another list is under way
 */
export async function proposeDestruction(
  { archives, destructions, clock }: DestructionParts,
  { staffId, name, centreCode }: Archivist,
  reason: string,
): Promise<Destruction> {
  const now = clock.now();
  if ((await destructions.list(centreCode)).some(isUnderWay)) throw new AppError('archive.list-open');
  const due = await archives.findDue(centreCode, dayOf(now.toISOString()));
  if (due.length === 0) throw new AppError('archive.nothing-due');
  const list: Destruction = {
    _id: `${centreCode}:${(await destructions.count(centreCode)) + 1}`,
    centreCode,
    state: 'proposed',
    reason,
    proposedBy: { staffId, name },
    proposedAt: now,
    decidedBy: null,
    decidedAt: null,
    doneAt: null,
    archives: due.map(listed),
  };
  if (!(await destructions.insert(list))) throw new AppError('archive.list-open');
  return list;
}

/** @throws `archive.list-not-found`, `archive.same-person`, `archive.list-decided` */
export async function decideDestruction(
  { destructions, clock }: DestructionParts,
  { staffId, name, centreCode }: Archivist,
  { listId, agree }: { listId: string; agree: boolean },
): Promise<Destruction> {
  const list = await destructions.find(listId);
  if (list === null || list.centreCode !== centreCode) throw new AppError('archive.list-not-found');
  if (list.state !== 'proposed') throw new AppError('archive.list-decided');
  if (!mayDecide(list, staffId)) throw new AppError('archive.same-person');
  const state = agree ? 'confirmed' : 'refused';
  const set = { state, decidedBy: { staffId, name }, decidedAt: clock.now() } as const;
  const decided = await destructions.decide(listId, set);
  if (decided === null) throw new AppError('archive.list-decided');
  return decided;
}

/**
 * Carries out what two people agreed to; found by query, so that a restart loses none, and safe to do twice. The row of
 * a package is noted last: whatever stopped before is done again. What was opened again meanwhile stays.
 */
export async function sweepDestructions(parts: DestructionParts): Promise<void> {
  for (const list of await parts.destructions.findConfirmed()) {
    for (const { archiveId } of list.archives) await destroy(parts, archiveId, list._id);
    await parts.destructions.finish(list._id, parts.clock.now());
  }
}

async function destroy({ archives, storage, forgetCase }: DestructionParts, id: string, listId: string) {
  const record = await archives.find(id);
  if (record === null || record.destroyedBy !== null) return;
  if (!(await forgetCase(record.caseId))) return;
  await storage.delete(record.storageKey);
  await archives.noteDestroyed(id, listId);
}
