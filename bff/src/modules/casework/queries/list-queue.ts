import { dayOf, type LookupResult, type QueuePage, type QueueQuery } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { mayOpen, type StaffActor } from '../../applications';
import { presentRowFor, type CaseworkParts } from '../officer';
import { cursorOf, QueueRepository, type QueueScope } from '../queue-repository';
import { readLookup } from './read-lookup';

const pageSize = 50;
const lookupLimit = 50;

/** Clerks, and everybody where the centre keeps cases at home, see their own district only. */
export function scopeOf({ centres, desk }: CaseworkParts, actor: StaffActor): QueueScope {
  const { centreCode } = actor;
  if (centreCode === null) throw new AppError('access.forbidden');
  const { handling } = centres.of(centreCode).flow;
  const everywhere = mayOpen({ centreCode, districtCode: '', handling }, actor);
  const today = dayOf(desk.now.toISOString());
  return { centreCode, today, staffId: actor.staffId, districtCode: everywhere ? null : actor.districtCode };
}

/** 待办, the most urgent first, with exact counts for the same filters. */
export async function listQueue(
  parts: CaseworkParts,
  actor: StaffActor,
  query: QueueQuery,
): Promise<QueuePage> {
  const queue = new QueueRepository(parts.desk.cases);
  const scope = scopeOf(parts, actor);
  const limit = query.limit ?? pageSize;
  const [records, total, counts] = await Promise.all([
    queue.list(query, scope, { after: query.cursor, limit: limit + 1 }),
    queue.total(query, scope),
    queue.countByState(query, scope),
  ]);
  const page = records.slice(0, limit);
  return {
    rows: page.map((record) => presentRowFor(parts, record, actor)),
    total,
    counts,
    asOf: parts.desk.now.toISOString(),
    nextCursor: records.length > limit ? cursorOf(page.at(-1)!) : null,
  };
}

/** 查找, by whatever the clerk typed; nothing found says nothing about who exists. */
export async function lookUp(
  parts: CaseworkParts,
  actor: StaffActor,
  query: string,
  /** Accounts of the people whose rows are shown: they read of it (谁看过). */
  listed: (userIds: readonly string[]) => Promise<void>,
): Promise<LookupResult> {
  const { matchedBy, anyOf } = readLookup(query, parts.sealer);
  if (matchedBy === 'nothing') return { matchedBy, rows: [] };
  const records = await new QueueRepository(parts.desk.cases).findBy(
    anyOf,
    scopeOf(parts, actor),
    lookupLimit,
  );
  await listed(records.map(({ userId }) => userId));
  const rows = records.map((record) => presentRowFor(parts, record, actor));
  return { matchedBy: rows.length === 0 ? 'nothing' : matchedBy, rows };
}
