import {
  currentPayments,
  isOpen,
  openStop,
  systemActor,
  withStopEnded,
  noticeFacts,
  type CasePayment,
} from '../applications';
import { askAboutPayment } from './ask-bank';
import { eachPayment } from './each-payment';
import { noteOutcome } from './note-outcome';
import type { PaymentParts } from './parts';
import { payerOf } from './payer';
import { later, mayBeInFlight } from './patience';

/**
 * 止付: what was never sent is not sent any more, what was sent is asked for until the bank has said what became of it.
 * Only its word moves the case: stopped, or too late, which ends as any payment does.
 */
export async function stopPayment(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const { desk } = parts;
  const record = await desk.get(caseId);
  if (openStop(record) === null) return;
  const again = await eachPayment(currentPayments(record).filter(isOpen), (payment) =>
    stopOne(parts, caseId, payment),
  );
  return (await endStop(parts, caseId)) ?? again;
}

async function stopOne(parts: PaymentParts, caseId: string, payment: CasePayment): Promise<Date | void> {
  const { desk, clock } = parts;
  const { instructionId, sentAt } = payment;
  const stopped = { outcome: 'stopped' as const, settledAt: clock.now() };
  // Written only while it is still unsent, so that a sending at the same moment is asked about next time.
  if (sentAt === null) {
    const noted = await noteOutcome(desk, caseId, instructionId, stopped, (now) => now.sentAt === null);
    return noted ? undefined : later(clock.now());
  }
  const answer = await payerOf(parts, caseId, payment).stop(instructionId);
  if (answer !== null) return askAboutPayment(parts, caseId, instructionId);
  // The bank has never seen it: once nothing can be on its way any more, it never will.
  if (mayBeInFlight(sentAt, clock.now())) return later(clock.now());
  const unchanged = (now: CasePayment) => now.sentAt?.getTime() === sentAt.getTime();
  await noteOutcome(desk, caseId, instructionId, stopped, unchanged);
}

/** Where nothing is under way the case is stopped at once; where all is paid, it was too late. */
async function endStop({ desk }: PaymentParts, caseId: string): Promise<Date | void> {
  const record = await desk.get(caseId);
  const stop = openStop(record);
  if (stop === null) return;
  if (record.state === 'approved' || record.state === 'pay-failed') {
    await desk.actIfPossible(caseId, {
      action: 'confirm-stop',
      actor: systemActor,
      set: (current) => ({ stops: withStopEnded(current, 'stopped', desk.now) }),
      facts: (current) => noticeFacts(current, 'pay-stopped', { reason: stop.reason }),
    });
    return;
  }
  if (record.state === 'paying' || record.state === 'pay-unknown') return later(desk.now);
  const stops = withStopEnded(record, 'too-late', desk.now);
  if ((await desk.commit(record, { set: { stops }, timeline: [], outbox: [] })) === null) return desk.now;
}
