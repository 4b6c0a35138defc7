import type { OutboxEntry } from './case-record';

/** Time and ids for what is owed. */
export interface EntryContext {
  now: Date;
  newId: () => string;
}

export function outboxEntry(
  kind: OutboxEntry['kind'],
  name: OutboxEntry['name'],
  context: EntryContext,
  facts: OutboxEntry['facts'] = {},
): OutboxEntry {
  const { now } = context;
  return { entryId: context.newId(), kind, name, createdAt: now, dueAt: now, tries: 0, facts };
}
