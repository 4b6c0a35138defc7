import type { OutboxEntry } from './case-record';

/** What a case owes is done in lanes that wait for nothing of each other: money for no message and no paper. */
export const lanes = ['tasks', 'notices', 'letters'] as const;
export type Lane = (typeof lanes)[number];

export function laneOf({ kind, name }: Pick<OutboxEntry, 'kind' | 'name'>): Lane {
  if (kind !== 'task') return 'notices';
  return name === 'issue-letters' ? 'letters' : 'tasks';
}

interface Owing {
  outbox: readonly Pick<OutboxEntry, 'kind' | 'name' | 'dueAt'>[];
}

/** Those in which something is owed, due or not. */
export const lanesOf = ({ outbox }: Owing): ReadonlySet<Lane> => new Set(outbox.map(laneOf));

/** Those in which something is due. */
export function lanesDue({ outbox }: Owing, now: Date): Lane[] {
  return [...lanesOf({ outbox: outbox.filter(({ dueAt }) => dueAt <= now) })];
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
