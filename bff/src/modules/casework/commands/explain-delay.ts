import { dayOf, daysBetween, type explainDelayBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  clockFields,
  noticeFacts,
  noticesTo,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

type Delay = Omit<z.output<typeof explainDelayBody>, 'version'>;

/** A later day is a slip of the pen. */
const mostDays = 92;

function checkNewDay(desk: CaseDesk, expectedOn: string): void {
  const away = daysBetween(dayOf(desk.now.toISOString()), expectedOn);
  if (away < 0) throw new AppError('request.invalid', { fields: { expectedOn: '请选今天或以后的日子' } });
  if (away > mostDays)
    throw new AppError('request.invalid', { fields: { expectedOn: '日子太远了，最晚三个月' } });
}

export function delayFacts(record: CaseRecord, { reason, expectedOn }: Delay) {
  const wasDueOn = record.clock?.dueOn ?? null;
  const told = { reason, decideOn: expectedOn, ...(wasDueOn !== null && { wasDueOn }) };
  return noticeFacts(record, record.state, told);
}

/**
 * The answer is late: the member is told why and a new day. The term itself stays run out; the case waits in the queue
 * for the new day, and is late anew when that has gone by.
 */
export async function explainDelay(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...told }: z.output<typeof explainDelayBody>,
): Promise<CaseRecord> {
  const record = await desk.getFor(caseId, actor, 'explain-delay', version);
  const { clock, delays = [] } = record;
  if (clock?.dueOn == null) throw new AppError('case.action-not-allowed');
  checkNewDay(desk, told.expectedOn);
  const by = refOf(actor);
  const delay = { at: desk.now, by, ...told, dueOn: clock.dueOn };
  return desk.commitOrConflict(
    record,
    { ...clockFields({ ...clock, explainedTo: told.expectedOn }), delays: [...delays, delay] },
    noticesTo(record, 'delayed', desk.context(record), delayFacts(record, told)),
  );
}
