import type { CaseState, NoticeName } from '@gjj/shared-types';
import {
  followPayment,
  noticeFacts,
  outboxEntry,
  systemActor,
  type CaseDesk,
  type CasePayment,
  type CaseRecord,
  noticeToHeir,
  payeeOf,
  type DecisionContext,
  type OutboxEntry,
  type PaymentStep,
} from '../applications';

type Outcome = Partial<CasePayment> & Pick<CasePayment, 'outcome'>;

/**
 * Writes down what became of one instruction, in one write with what that makes of the case.
 * @returns false where it is nothing new
 */
export async function noteOutcome(
  desk: CaseDesk,
  caseId: string,
  instructionId: string,
  change: Outcome,
): Promise<boolean> {
  for (;;) {
    const record = await desk.get(caseId);
    const step = followPayment(record, instructionId, change);
    if (step === null) return false;
    if ((await take(desk, record, step, instructionId)) !== null) return true;
  }
}

async function take(
  desk: CaseDesk,
  record: CaseRecord,
  { payments, action }: PaymentStep,
  instructionId: string,
): Promise<CaseRecord | null> {
  const payment = payments.find((one) => one.instructionId === instructionId)!;
  const told = tellHeir(record, payment, desk.context(record));
  // Where the case waits for another payee's answer already, this one is asked for as well.
  const asks = payment.outcome === 'unknown' ? [outboxEntry('task', 'ask-bank', desk.context(record))] : [];
  if (action === null)
    return desk.commit(record, { set: { payments }, timeline: [], outbox: [...asks, ...(told ?? [])] });
  return desk.actOn(record, {
    action,
    actor: systemActor,
    set: () => ({ payments }),
    facts: (current) => factsOf(current, payment),
    tells: () => told,
  });
}

function factsOf(record: CaseRecord, { outcome, failureWords }: CasePayment) {
  if (outcome === 'unknown') return {};
  if (outcome === 'paid') return noticeFacts(record, 'paid');
  return noticeFacts(record, 'pay-failed', { failureWords: failureWords ?? '' });
}

/** An heir hears of their own payment as soon as it is known, whatever becomes of the others'; null: the member does. */
function tellHeir(record: CaseRecord, payment: CasePayment, context: DecisionContext): OutboxEntry[] | null {
  const { inheritance } = record;
  if (inheritance === undefined) return null;
  const notice = noticeOf(record.state, payment.outcome);
  return notice === null
    ? []
    : noticeToHeir(inheritance, payeeOf(payment), notice, context, factsOf(record, payment));
}

function noticeOf(state: CaseState, outcome: CasePayment['outcome']): NoticeName | null {
  if (outcome === 'paid') return 'paid';
  if (outcome === 'failed') return 'payment-failed';
  if (outcome !== 'returned') return null;
  return state === 'paying' || state === 'pay-unknown' ? 'payment-failed' : 'payment-returned';
}
