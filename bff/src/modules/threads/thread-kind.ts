import { otherNoticeName, staffNoticeName } from '@gjj/shared-types';
import type { OwedEntry, OwingStore } from '../../platform/owing';
import type { ThreadRow } from './thread-model';
import type { ThreadParts } from './thread-parts';

/** 对话 as records that owe: a word to the other side. */
export function threadKindOf(parts: ThreadParts) {
  return {
    name: 'thread',
    records: parts.threads as OwingStore<ThreadRow>,
    carryOut: (row: ThreadRow, entry: OwedEntry) => tellOfficers(parts, row, entry),
    noticeOf: ({ _id, userId }: ThreadRow, { name }: OwedEntry) => ({
      userId,
      caseId: _id,
      notice: otherNoticeName.parse(name),
    }),
    atMoment: async (): Promise<void> => {},
  };
}

async function tellOfficers(parts: ThreadParts, row: ThreadRow, entry: OwedEntry): Promise<void> {
  const record = await parts.findCase(row._id);
  if (record === null) return;
  const { itemName, receiptNumber, owner } = record;
  const facts = {
    itemName,
    stateTerm: '有留言',
    ...(receiptNumber !== null && { receiptNumber }),
    ...(owner && { toName: owner.name }),
  };
  await parts.notifications.tellStaff(
    {
      ...{ entryId: entry.entryId, about: { kind: 'case', caseId: row._id } as const },
      ...{ notice: staffNoticeName.parse(entry.name), facts, at: entry.createdAt },
    },
    await parts.listenersOf(record),
  );
}
