import { OutsideError } from '../../platform/outside';
import {
  currentPayments,
  findCurrent,
  isOpen,
  openStop,
  outboxEntry,
  withPayment,
  type CasePayment,
  type CaseRecord,
  type PaymentTrouble,
} from '../applications';
import { eachPayment } from './each-payment';
import { noteOutcome } from './note-outcome';
import { heldUntil } from './hold-payment';
import type { PaymentParts } from './parts';
import { payerOf } from './payer';

const askAfterMs = 20_000;

/**
 * Sends each instruction that the case holds, once. `sentAt` is written first: whoever finds it set, after a crash or a
 * lost answer, asks the bank instead. Only when the bank has never seen our id is it sent again, under the same id.
 */
export async function sendInstructions(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const unsent = currentPayments(await parts.desk.get(caseId)).filter(isUnsent);
  return eachPayment(unsent, ({ instructionId }) => sendOnce(parts, caseId, instructionId));
}

function isUnsent(payment: CasePayment): boolean {
  return isOpen(payment) && payment.bankReference === null;
}

/** Read afresh: time has passed with the instructions before it. */
async function sendOnce(parts: PaymentParts, caseId: string, instructionId: string): Promise<Date | void> {
  const record = await parts.desk.get(caseId);
  const payment = findCurrent(record, instructionId);
  if (!isOnItsWay(record) || payment === undefined || !isUnsent(payment)) return;
  // 止付: nothing more is sent until it is known what became of the asking.
  if (openStop(record) !== null) return;
  if (payment.sentAt !== null && (await payerOf(parts, caseId, payment).findPayment(instructionId)) !== null)
    return noteSent(parts, caseId, instructionId, null);
  const again = payment.sentAt === null ? await heldUntil(parts, record) : null;
  if (again !== null) return again;
  const marked = await markSent(parts, record, instructionId);
  if (marked === null) return parts.clock.now();
  return send(parts, marked, payment);
}

function isOnItsWay({ state }: CaseRecord): boolean {
  return state === 'paying' || state === 'pay-unknown';
}

async function markSent(
  { desk, clock }: PaymentParts,
  record: CaseRecord,
  instructionId: string,
): Promise<CaseRecord | null> {
  const payments = withPayment(record, instructionId, { sentAt: clock.now() });
  const set = { payments, ...(record.paymentHold && { paymentHold: undefined }) };
  return desk.commit(record, { set, timeline: [], outbox: [] });
}

async function send(parts: PaymentParts, record: CaseRecord, payment: CasePayment): Promise<Date | void> {
  const { sealer } = parts;
  const { instructionId } = payment;
  try {
    const answer = await payerOf(parts, record._id, payment).instruct({
      instructionId,
      amountFen: payment.amountFen,
      payeeName: sealer.open(payment.payeeName ?? record.person.name),
      cardNumber: sealer.open(payment.cardNumber),
      remark: `公积金提取 ${record.receiptNumber ?? ''}`,
    });
    if (answer.ok) return await noteSent(parts, record._id, instructionId, answer.bankReference);
    return await lose(parts, record._id, instructionId, 'bank-instruction-differs');
  } catch (error) {
    if (!(error instanceof OutsideError) || error.certainty !== 'unknown') throw error;
  }
  return lose(parts, record._id, instructionId);
}

/** No answer that we can use: the case says so, and the bank is asked. */
async function lose(
  { desk, clock }: PaymentParts,
  caseId: string,
  instructionId: string,
  trouble: PaymentTrouble | null = null,
): Promise<Date | void> {
  const noted = await noteOutcome(desk, caseId, instructionId, { outcome: 'unknown', trouble });
  if (!noted) return new Date(clock.now().getTime() + askAfterMs);
}

/** Notes the bank's reference and promises to ask, should no callback come. */
async function noteSent(
  parts: PaymentParts,
  caseId: string,
  instructionId: string,
  bankReference: string | null,
): Promise<void> {
  const { desk } = parts;
  const record = await desk.get(caseId);
  const payment = findCurrent(record, instructionId);
  if (!isOnItsWay(record) || payment === undefined) return;
  const context = desk.context(record);
  const ask = {
    ...outboxEntry('task', 'ask-bank', context),
    // The ledger has done it, or has not, by the time it answers; and it calls nobody back.
    dueAt: new Date(context.now.getTime() + (payment.toLoan === true ? 0 : askAfterMs)),
  };
  const payments = withPayment(record, instructionId, bankReference === null ? {} : { bankReference });
  const noted = await desk.commit(record, { set: { payments }, timeline: [], outbox: [ask] });
  if (noted === null) await noteSent(parts, caseId, instructionId, bankReference);
}
