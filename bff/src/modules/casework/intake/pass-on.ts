import { dayOf, type CorrectionPassOn, type PassedOnHow } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import {
  allowedActions,
  endOfTerm,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';
import type { Centres } from '../../catalogue';

/**
 * 转告: of a case that a window took in by its form only, the centre's correction is passed on by that window within
 * the profile's term. Undefined for any other case.
 */
export function passOnOf(
  desk: CaseDesk,
  centres: Pick<Centres, 'receivesOnly'>,
  record: CaseRecord,
): { dueOn: string | null } | undefined {
  const { intake } = record;
  if (intake === undefined || !centres.receivesOnly(intake.districtCode)) return undefined;
  const term = desk.catalogueOf(record).flow.passOnWithin;
  if (term === undefined) return { dueOn: null };
  const { now, calendar } = desk.context(record);
  return { dueOn: endOfTerm(term, dayOf(now.toISOString()), calendar).dueOn };
}

/** 已转告, by any officer of the window that took it in. @throws `case.action-not-allowed` | `case.version-conflict` */
export async function passOn(
  desk: CaseDesk,
  actor: StaffActor,
  record: CaseRecord,
  { version, how }: { version: number; how: PassedOnHow },
): Promise<CaseRecord> {
  const { correction } = record;
  const may = allowedActions(desk.standingOf(record), actor).includes('pass-on');
  if (correction?.passOn === undefined || !may) throw new AppError('case.action-not-allowed');
  const passedOn = { by: refOf(actor), at: desk.now, how };
  return desk.commitOrConflict(
    { ...record, version },
    { correction: { ...correction, passOn: { ...correction.passOn, passedOn } } },
  );
}

export function presentPassOn(
  { correction, state }: Pick<CaseRecord, 'correction' | 'state'>,
  now: Date,
): CorrectionPassOn | null {
  const owed = correction?.passOn;
  if (owed === undefined) return null;
  const { dueOn, passedOn } = owed;
  const waits = state === 'correction' && passedOn === null;
  return {
    dueOn,
    overdue: waits && dueOn !== null && dueOn < dayOf(now.toISOString()),
    passedOn: passedOn && { by: passedOn.by.name, at: passedOn.at.toISOString(), how: passedOn.how },
  };
}
