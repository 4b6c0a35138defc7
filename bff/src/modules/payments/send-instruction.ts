import { OutsideError } from '../../platform/outside';
import {
  currentPayment,
  outboxEntry,
  systemActor,
  withCurrent,
  type CasePayment,
  type CaseRecord,
  type PaymentTrouble,
} from '../applications';
import type { PaymentParts } from './parts';

const askAfterMs = 20_000;

/**
 * Sends the instruction that the case holds, once. `sentAt` is written first: whoever finds it set, after a crash or a
 * lost answer, asks the bank instead. Only when the bank has never seen our id is it sent again, under the same id.
 */
export async function sendInstruction(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const record = await parts.desk.get(caseId);
  const payment = currentPayment(record);
  if (!isOnItsWay(record) || payment === null || payment.bankReference !== null) return;
  if (payment.sentAt !== null && (await parts.bank.findPayment(payment.instructionId)) !== null)
    return noteSent(parts, caseId, payment.instructionId, null);
  const marked = await markSent(parts, record);
  if (marked === null) return parts.clock.now();
  return send(parts, marked, payment);
}

function isOnItsWay({ state }: CaseRecord): boolean {
  return state === 'paying' || state === 'pay-unknown';
}

async function markSent({ desk, clock }: PaymentParts, record: CaseRecord): Promise<CaseRecord | null> {
  return desk.commit(record, {
    set: { payments: withCurrent(record, { sentAt: clock.now() }) },
    timeline: [],
    outbox: [],
  });
}

async function send(parts: PaymentParts, record: CaseRecord, payment: CasePayment): Promise<Date | void> {
  const { sealer, bank } = parts;
  try {
    const answer = await bank.instruct({
      instructionId: payment.instructionId,
      amountFen: payment.amountFen,
      payeeName: sealer.open(payment.payeeName ?? record.person.name),
      cardNumber: sealer.open(payment.cardNumber),
      remark: `公积金提取 ${record.receiptNumber ?? ''}`,
    });
    if (answer.ok) return await noteSent(parts, record._id, payment.instructionId, answer.bankReference);
    return await lose(parts, record._id, 'bank-instruction-differs');
  } catch (error) {
    if (!(error instanceof OutsideError) || error.certainty !== 'unknown') throw error;
  }
  return lose(parts, record._id);
}

/** No answer that we can use: the case says so, and the bank is asked. */
async function lose(
  { desk, clock }: PaymentParts,
  caseId: string,
  trouble: PaymentTrouble | null = null,
): Promise<Date | void> {
  const lost = await desk.actIfPossible(caseId, {
    action: 'lose-payment-answer',
    actor: systemActor,
    set: (current) => ({ payments: withCurrent(current, { outcome: 'unknown', trouble }) }),
  });
  if (lost === null) return new Date(clock.now().getTime() + askAfterMs);
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
  if (!isOnItsWay(record) || currentPayment(record)?.instructionId !== instructionId) return;
  const context = desk.context(record);
  const ask = {
    ...outboxEntry('task', 'ask-bank', context),
    dueAt: new Date(context.now.getTime() + askAfterMs),
  };
  const payments = withCurrent(record, bankReference === null ? {} : { bankReference });
  const noted = await desk.commit(record, { set: { payments }, timeline: [], outbox: [ask] });
  if (noted === null) await noteSent(parts, caseId, instructionId, bankReference);
}
