import type { PhoneKnownBy } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import {
  mayTakeIn,
  type CaseDesk,
  type CaseRecord,
  type IntakeAgent,
  type StaffActor,
} from '../../applications';

interface Holding {
  phoneKnownBy: PhoneKnownBy;
  agent?: IntakeAgent | undefined;
  takeOver: boolean;
}

/**
 * The draft in this officer's hands. Two officers never take in the same at once: the second is told who has it, and
 * may take it over. @throws `intake.held-by-other` | `intake.other-district` | `case.version-conflict`
 */
export async function holdIntake(
  desk: CaseDesk,
  record: CaseRecord,
  actor: StaffActor,
  { phoneKnownBy, agent, takeOver }: Holding,
): Promise<CaseRecord> {
  const held = record.intake;
  if (held?.by.staffId === actor.staffId) return record;
  if (!mayTakeIn(desk.standingOf(record), actor)) throw new AppError('intake.other-district');
  if (record.submission?.status === 'requested') throw new AppError('case.action-not-allowed');
  if (held !== undefined && !takeOver)
    throw new AppError('intake.held-by-other', { extra: { owner: held.by.name } });
  const by = { staffId: actor.staffId, name: actor.name };
  const { districtCode } = actor;
  // What a colleague saw, this officer has not seen.
  const intake = { by, districtCode, takenAt: desk.now, phoneKnownBy, ...(agent && { agent }), seen: {} };
  return desk.commitOrConflict(record, { intake });
}

/** What can be brought to a window: what is not handed in, what was asked for since, and another card. */
export function isInHand({ state }: Pick<CaseRecord, 'state'>): boolean {
  return state === 'draft' || state === 'correction' || state === 'pay-failed';
}

/** 接手: a colleague's intake at the same window, which somebody left in the middle. */
export async function takeOverIntake(
  desk: CaseDesk,
  actor: StaffActor,
  record: CaseRecord,
  version: number,
): Promise<CaseRecord> {
  if (!isInHand(record) || record.intake === undefined) throw new AppError('case.action-not-allowed');
  const { phoneKnownBy, agent } = record.intake;
  return holdIntake(desk, { ...record, version }, actor, { phoneKnownBy, agent, takeOver: true });
}
