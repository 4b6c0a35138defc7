import { AppError } from '../../../platform/errors';
import { allowedActions, refOf, type CaseDesk, type CaseRecord, type StaffActor } from '../../applications';

async function change(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  version: number,
  action: 'claim' | 'release',
): Promise<CaseRecord> {
  const record = await desk.get(caseId);
  if (!allowedActions(desk.standingOf(record), actor).includes(action))
    throw new AppError(record.owner === null ? 'case.action-not-allowed' : 'case.owned-by-other', {
      extra: { owner: record.owner?.name ?? '' },
    });
  const owner = action === 'claim' ? refOf(actor) : null;
  return desk.commitOrConflict({ ...record, version }, { owner });
}

/** Takes a case on; a colleague's is not taken away. Throws `case.owned-by-other`, `case.version-conflict`. */
export const claimCase = (desk: CaseDesk, actor: StaffActor, caseId: string, version: number) =>
  change(desk, actor, caseId, version, 'claim');

/** Gives a case back to the queue. */
export const releaseCase = (desk: CaseDesk, actor: StaffActor, caseId: string, version: number) =>
  change(desk, actor, caseId, version, 'release');
