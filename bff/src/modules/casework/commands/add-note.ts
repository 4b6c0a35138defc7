import { AppError } from '../../../platform/errors';
import type { CaseDesk, CaseRecord, StaffActor } from '../../applications';

/** A note among staff; the member never sees it, and no decision under way is disturbed by it. */
export async function addNote(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  text: string,
): Promise<CaseRecord> {
  const note = { at: desk.now, staffId: actor.staffId, by: actor.name, text };
  const noted = await desk.cases.append(caseId, { notes: [note] });
  if (noted === null) throw new AppError('case.not-found');
  return noted;
}
