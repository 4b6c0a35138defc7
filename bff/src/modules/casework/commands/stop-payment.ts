import type { askToStopBody, releasePaymentBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  allowedActions,
  conflict,
  noticeFacts,
  outboxEntry,
  withPaymentsReleased,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

/** 请银行止付: kept on the case, and the bank is asked; its word moves the case, never the wish. */
export async function askToStop(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, facts, reason }: z.output<typeof askToStopBody>,
): Promise<CaseRecord> {
  const record = await desk.get(caseId);
  if (record.version !== version) throw conflict(record);
  if (!allowedActions(desk.standingOf(record), actor).includes('ask-to-stop'))
    throw new AppError('case.action-not-allowed');
  const by = refOf(actor);
  const stop = { by, at: desk.now, facts, reason, outcome: null, endedAt: null };
  const outbox = [outboxEntry('task', 'stop-payment', desk.context(record))];
  const set = { stops: [...(record.stops ?? []), stop] };
  const committed = await desk.commit(record, { set, timeline: [], outbox });
  if (committed === null) throw conflict(await desk.get(caseId));
  return committed;
}

/** 继续付款: what is still owed is paid as a new attempt. */
export async function releasePayment(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, reason }: z.output<typeof releasePaymentBody>,
): Promise<CaseRecord> {
  return desk.act(caseId, {
    action: 'release-payment',
    actor,
    version,
    set: (record) => withPaymentsReleased(record, desk.now),
    facts: (record) => noticeFacts(record, 'paying', { reason }),
  });
}
