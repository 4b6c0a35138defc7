import { AppError } from '../../../platform/errors';
import type { CaseDesk } from '../case-desk';
import { allowedActions } from '../domain/authority';
import type { CaseRecord } from '../domain/case-record';
import { outboxEntry } from '../domain/outbox-entry';

/** 好差评: five levels, once, after the case has ended. A low one is owed an answer (差评): promised in the same write. */
export async function rate(
  desk: CaseDesk,
  userId: string,
  caseId: string,
  rating: { stars: number; comment: string },
): Promise<CaseRecord> {
  const record = await desk.getOwn(caseId, userId);
  const may = allowedActions(desk.standingOf(record), { kind: 'member', userId });
  if (!may.includes('rate')) throw new AppError('case.action-not-allowed');
  const { lowStars } = desk.catalogueOf(record).feedback;
  const owed = rating.stars > lowStars ? [] : [outboxEntry('task', 'hear-rating', desk.context(record))];
  return desk.commitOrConflict(record, { rating: { ...rating, at: desk.now } }, owed);
}
