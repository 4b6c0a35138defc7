import type { askToStopBody, releasePaymentBody } from '@gjj/shared-types';
import type { z } from 'zod';
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
