import { dayOf, type ArchivedCase, type ArchiveShelf, type DestructionList } from '@gjj/shared-types';
import type { DestructionParts } from '../archive-parts';
import { listed, type Archivist } from '../commands/destroy';
import { isUnderWay, mayDecide, type Destruction, type ListedArchive } from '../domain/destruction';

const shown = ({ receiptNumber, itemName, archivedOn, retainUntil }: ListedArchive): ArchivedCase => ({
  receiptNumber,
  itemName,
  archivedOn,
  retainUntil,
});

export function presentDestruction(list: Destruction, reader: Pick<Archivist, 'staffId'>): DestructionList {
  const { _id, state, reason, proposedBy, proposedAt, decidedBy, decidedAt, doneAt, archives } = list;
  return {
    listId: _id,
    state,
    reason,
    proposedBy: proposedBy.name,
    proposedAt: proposedAt.toISOString(),
    decidedBy: decidedBy?.name ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    doneAt: doneAt?.toISOString() ?? null,
    cases: archives.map(shown),
    mayDecide: mayDecide(list, reader.staffId),
  };
}

/** What may be destroyed and is on no list yet, and the lists. */
export async function readShelf(
  { archives, destructions, clock }: DestructionParts,
  archivist: Archivist,
): Promise<ArchiveShelf> {
  const { centreCode } = archivist;
  const lists = await destructions.list(centreCode);
  const taken = new Set(
    lists.filter(isUnderWay).flatMap((list) => list.archives.map((one) => one.archiveId)),
  );
  const due = await archives.findDue(centreCode, dayOf(clock.now().toISOString()));
  return {
    due: due.filter(({ _id }) => !taken.has(_id)).map((record) => shown(listed(record))),
    lists: lists.map((list) => presentDestruction(list, archivist)),
  };
}
