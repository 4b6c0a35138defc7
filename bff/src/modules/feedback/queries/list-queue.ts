import type { MattersPage, MattersQuery } from '@gjj/shared-types';
import type { FeedbackParts, Officer } from '../feedback-parts';
import type { MatterRow } from '../matter-model';
import { presentRow } from '../present-matter';

const pageSize = 50;

const cursorOf = ({ queueDueAt, _id }: MatterRow) => `${queueDueAt.getTime()}.${_id}`;

/** A cursor that was not ours begins anew. */
function placeOf(cursor: string | undefined) {
  const match = /^(\d{1,15})\.([a-z0-9]+)$/.exec(cursor ?? '');
  return match && { dueAt: new Date(Number(match[1])), id: match[2]! };
}

/** 反馈待办: what is due first stands first. */
export async function listQueue(
  parts: FeedbackParts,
  { officer, centreCode }: { officer: Officer; centreCode: string },
  query: MattersQuery,
): Promise<MattersPage> {
  const of = { centreCode, staffId: officer.staffId, now: parts.clock.now() };
  const [rows, total, open] = await Promise.all([
    parts.records.listQueue(query, of, placeOf(query.cursor), pageSize + 1),
    parts.records.countQueue(query, of),
    parts.records.countOpenByKind(centreCode),
  ]);
  const page = rows.slice(0, pageSize);
  return {
    rows: page.map((row) => presentRow(parts, row, officer)),
    open,
    total,
    asOf: of.now.toISOString(),
    nextCursor: rows.length > pageSize ? cursorOf(page.at(-1)!) : null,
  };
}
