import { dayOf, type holdBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { refOf, type CaseDesk, type CaseRecord, type StaffActor } from '../../applications';

/** 挂起: out of the queue until a day. The term runs on; beyond its end only by whoever has read that it ends before. */
export async function holdCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, until, reason, pastDue = false }: z.output<typeof holdBody>,
): Promise<CaseRecord> {
  const record = await desk.getFor(caseId, actor, 'hold', version);
  if (until <= dayOf(desk.now.toISOString()))
    throw new AppError('request.invalid', { fields: { until: '请选今天以后的一天' } });
  const dueOn = record.clock?.dueOn;
  if (dueOn != null && until > dueOn && !pastDue)
    throw new AppError('case.hold-past-due', { extra: { dueOn } });
  const by = refOf(actor);
  return desk.commitOrConflict(record, { hold: { until, reason, by, at: desk.now } });
}

export async function liftHold(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  version: number,
): Promise<CaseRecord> {
  const record = await desk.getFor(caseId, actor, 'lift-hold', version);
  return desk.commitOrConflict(record, { hold: undefined });
}
