import type { AllowedAction, ErrorCode, IntakeCase } from '@gjj/shared-types';
import type { StaffSession } from '../../../http/context';
import { AppError } from '../../../platform/errors';
import { allowedActions, whyNot, type CaseRecord, type StaffActor } from '../../applications';
import type { IntakeParts } from './intake-parts';
import { findIntake } from './open-intake';
import { presentIntake } from './present-intake';

/** An intake with which the officer may do one of these. */
export async function theirs(
  parts: IntakeParts,
  session: StaffSession,
  caseId: string,
  ...actions: AllowedAction[]
) {
  const intake = await findIntake(parts, session, caseId);
  const standing = parts.desk.standingOf(intake.record);
  if (!allowedActions(standing, intake.actor).some((action) => actions.includes(action)))
    throw notTheirs(whyNot('submit', standing, intake.actor), intake.record);
  return intake;
}

/** What is on its way to the ledger is nobody's to change either. */
function notTheirs(code: ErrorCode | null, { intake }: CaseRecord): AppError {
  return new AppError(code ?? 'case.action-not-allowed', { extra: { owner: intake?.by.name ?? '' } });
}

export async function presentTakenIn(
  parts: IntakeParts,
  record: CaseRecord,
  actor: StaffActor,
): Promise<IntakeCase> {
  if (record.intake === undefined) throw new AppError('case.not-found');
  return presentIntake(parts, { ...record, intake: record.intake }, actor);
}
