import {
  currentPayments,
  findCurrent,
  holdingStop,
  isOpen,
  outboxEntry,
  withPayment,
  type CasePayment,
  type PaymentTrouble,
} from '../applications';
import { eachPayment } from './each-payment';
import { noteOutcome } from './note-outcome';
import type { BankPayment } from './ports';
import type { PaymentParts } from './parts';
import { payerOf } from './payer';
import { later, mayBeInFlight } from './patience';

/**
 * Asks the bank what became of the newest instruction to each payee and follows its answers. Callback and asking both
 * end here, so that their order does not matter; an answer that we do not know leaves the case to a person and is
 * asked again.
 */
export async function askBank(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const record = await parts.desk.get(caseId);
  const sent = currentPayments(record).filter(({ sentAt }) => sentAt !== null);
  return eachPayment(sent, (payment) => askOf(parts, caseId, payment));
}

/** What became of one instruction, by its id. */
export async function askAboutPayment(
  parts: PaymentParts,
  caseId: string,
  instructionId: string,
): Promise<Date | void> {
  const payment = findCurrent(await parts.desk.get(caseId), instructionId);
  if (payment !== undefined) return askOf(parts, caseId, payment);
}

const isStopAsked = async ({ desk }: PaymentParts, caseId: string) =>
  holdingStop(await desk.get(caseId)) !== null;

async function askOf(parts: PaymentParts, caseId: string, payment: CasePayment): Promise<Date | void> {
  const found = await payerOf(parts, caseId, payment).findPayment(payment.instructionId);
  if (found === null) return resendUnseen(parts, caseId, payment);
  return follow(parts, caseId, payment, found);
}

/** The bank never saw it: once nothing can be on its way any more, the same id is sent again. */
async function resendUnseen(
  { desk, clock }: PaymentParts,
  caseId: string,
  { instructionId, sentAt }: CasePayment,
): Promise<Date | void> {
  const record = await desk.get(caseId);
  const payment = findCurrent(record, instructionId);
  if (payment === undefined || !isOpen(payment) || sentAt === null) return;
  if (mayBeInFlight(sentAt, clock.now())) return later(clock.now());
  const outbox = [outboxEntry('task', 'send-instruction', desk.context(record))];
  if ((await desk.commit(record, { set: {}, timeline: [], outbox })) === null) return clock.now();
}

async function follow(
  parts: PaymentParts,
  caseId: string,
  payment: CasePayment,
  found: BankPayment,
): Promise<Date | void> {
  const { instructionId } = payment;
  const trouble = troubleOf(payment, found);
  await noteTrouble(parts, caseId, instructionId, trouble);
  const outcome =
    trouble === null ? outcomeOf(found, await isStopAsked(parts, caseId)) : { outcome: 'unknown' as const };
  if (outcome !== null) await noteOutcome(parts.desk, caseId, instructionId, outcome);
  // Nothing that a machine may follow: a person is called, and the bank asked until it says what we know.
  if (trouble !== null || (outcome === null && isOpen(payment))) return later(parts.clock.now());
}

function troubleOf(payment: CasePayment, found: BankPayment): PaymentTrouble | null {
  // Our id with another sum is not our payment, whatever became of it.
  if (found.amountFen !== payment.amountFen) return 'bank-instruction-differs';
  return typeof found.status === 'object' ? 'bank-status-unknown' : null;
}

/** Null while the bank is still at it. */
function outcomeOf(
  { status, bankReference, failureReason, updatedAt }: BankPayment,
  stopAsked: boolean,
): Parameters<typeof noteOutcome>[3] | null {
  if (typeof status === 'object' || status === 'processing') return null;
  const settled = { bankReference, settledAt: new Date(updatedAt) };
  if (status === 'paid') return { outcome: status, ...settled };
  // Stopped without our asking it is one more way of not being paid.
  if (status === 'stopped')
    return stopAsked
      ? { outcome: status, ...settled }
      : { outcome: 'failed', ...settled, failureWords: '银行没有付出去' };
  return { outcome: status, ...settled, failureWords: failureReason ?? '银行没有说明原因' };
}

/** Where somebody changes the case at the same moment it is noted at the next asking. */
async function noteTrouble(
  { desk }: PaymentParts,
  caseId: string,
  instructionId: string,
  trouble: PaymentTrouble | null,
): Promise<void> {
  const record = await desk.get(caseId);
  if ((findCurrent(record, instructionId)?.trouble ?? null) === trouble) return;
  const payments = withPayment(record, instructionId, { trouble });
  await desk.commit(record, { set: { payments }, timeline: [], outbox: [] });
}
