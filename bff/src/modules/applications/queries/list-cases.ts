import type { CaseSummary } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { presentSummary } from '../case-presenter';
import type { CasePlace, CaseRepository } from '../case-repository';

const pageSize = 20;

/** The cursor is the last case's time and id. Throws `request.invalid` for one that we did not give. */
function readCursor(cursor: string): CasePlace {
  const [time = '', caseId = ''] = cursor.split('_');
  const createdAt = new Date(time);
  if (Number.isNaN(createdAt.getTime()) || caseId === '')
    throw new AppError('request.invalid', { fields: { cursor: '页码不对' } });
  return { createdAt, caseId };
}

/** A member's own cases, newest first. */
export async function listCases(
  cases: CaseRepository,
  userId: string,
  { cursor, limit = pageSize }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<{ cases: CaseSummary[]; nextCursor: string | null }> {
  const records = await cases.listOfMember(
    userId,
    cursor === undefined ? null : readCursor(cursor),
    limit + 1,
  );
  const page = records.slice(0, limit);
  const last = page.at(-1);
  const more = records.length > limit && last !== undefined;
  const nextCursor = more ? `${last.createdAt.toISOString()}_${last._id}` : null;
  return { cases: page.map(presentSummary), nextCursor };
}
