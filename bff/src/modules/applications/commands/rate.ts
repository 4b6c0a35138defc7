import { AppError } from '../../../platform/errors';
import type { CaseDesk } from '../case-desk';
import { allowedActions } from '../domain/authority';
import type { CaseRecord } from '../domain/case-record';

/** 好差评: five levels, once, after the case has ended. */
export async function rate(
  desk: CaseDesk,
  userId: string,
  caseId: string,
  rating: { stars: number; comment: string },
): Promise<CaseRecord> {
  const record = await desk.getOwn(caseId, userId);
  const may = allowedActions(desk.standingOf(record), { kind: 'member', userId });
  if (!may.includes('rate')) throw new AppError('case.action-not-allowed');
  return desk.commitOrConflict(record, { rating: { ...rating, at: desk.now } });
}
