import type { askToStopBody, releasePaymentBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
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
  const record = await desk.getFor(caseId, actor, 'ask-to-stop', version);
  const by = refOf(actor);
  const stop = { by, at: desk.now, facts, reason, outcome: null, endedAt: null };
  const outbox = [outboxEntry('task', 'stop-payment', desk.context(record))];
  return desk.commitOrConflict(record, { stops: [...(record.stops ?? []), stop] }, outbox);
}

/** What the notice says of a payment that goes on. */
export const releaseFacts = (record: CaseRecord, { reason }: { reason: string }) =>
  noticeFacts(record, 'paying', { reason });

/**
 * 继续付款: what is still owed is paid as a new attempt. Once somebody has proposed to revoke, `dropRevocation` does it,
 * with an answer to the person; here that is `case.action-not-allowed`.
 */
export async function releasePayment(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, reason }: z.output<typeof releasePaymentBody>,
): Promise<CaseRecord> {
  const { state } = await desk.get(caseId);
  if (state === 'hearing') throw new AppError('case.action-not-allowed');
  return desk.act(caseId, {
    action: 'release-payment',
    actor,
    version,
    set: (record) => withPaymentsReleased(record, desk.now),
    facts: (record) => releaseFacts(record, { reason }),
  });
}
