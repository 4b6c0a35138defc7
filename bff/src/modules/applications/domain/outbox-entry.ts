import type { OutboxEntry } from './case-record';

/** What a case owes is done in lanes that wait for nothing of each other: money for no message and no paper. */
export const lanes = ['tasks', 'notices', 'letters'] as const;
export type Lane = (typeof lanes)[number];

export function laneOf({ kind, name }: Pick<OutboxEntry, 'kind' | 'name'>): Lane {
  if (kind !== 'task') return 'notices';
  return name === 'issue-letters' ? 'letters' : 'tasks';
}

/** Those in which something is due. */
export function lanesDue(
  { outbox }: { outbox: readonly Pick<OutboxEntry, 'kind' | 'name' | 'dueAt'>[] },
  now: Date,
): Lane[] {
  const due = new Set(outbox.filter(({ dueAt }) => dueAt <= now).map(laneOf));
  return lanes.filter((lane) => due.has(lane));
}

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
