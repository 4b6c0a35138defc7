import type { CaseState, NoticeName, TaskName } from '@gjj/shared-types';
import {
  currentPayments,
  findCurrent,
  followPayment,
  holdingStop,
  isClaimed,
  leftToPayBackFen,
  noticeFacts,
  outboxEntry,
  stopAfter,
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
 * @param onlyIf the payment is still like that at the moment of the write
 * @returns false where it is nothing new
 */
export async function noteOutcome(
  desk: CaseDesk,
  caseId: string,
  instructionId: string,
  change: Outcome,
  onlyIf: (payment: CasePayment) => boolean = () => true,
): Promise<boolean> {
  for (;;) {
    const record = await desk.get(caseId);
    const known = findCurrent(record, instructionId);
    const step = followPayment(record, instructionId, change);
    if (step === null || known === undefined || !onlyIf(known)) return false;
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
  if (action === null) {
    const owed = owedBesides(record, payment).map((task) => outboxEntry('task', task, desk.context(record)));
    const set = { payments, ...lessClaimed(record, payment) };
    return desk.commit(record, { set, timeline: [], outbox: [...owed, ...(told ?? [])] });
  }
  return desk.actOn(record, {
    action,
    actor: systemActor,
    set: (current) => ({
      payments,
      ...stopAfter(current, action, desk.now),
    }),
    facts: (current) => factsOf(current, action === 'fail-payment' ? notPaid(payments, payment) : payment),
    tells: () => told,
  });
}

/** Of which payment a failure is told: the one just heard of, or one of another round that waits for a card. */
function notPaid(payments: CasePayment[], heard: CasePayment): CasePayment {
  if (heard.outcome !== 'paid') return heard;
  return currentPayments({ payments }).find(({ outcome }) => outcome !== 'paid') ?? heard;
}

/**
 * Where the case takes no edge: for another payee's answer it may wait already, so this one is asked for as well; what
 * was posted of an earlier round and came back is set aside again.
 */
function owedBesides(record: CaseRecord, { outcome, postedUnder }: CasePayment): TaskName[] {
  if (outcome === 'unknown') return ['ask-bank'];
  if (outcome !== 'returned' || postedUnder === undefined) return [];
  return isClaimed(record) ? ['reinstate-reservation', 'ask-repayments'] : ['reinstate-reservation'];
}

/** What the bank has returned is not with the person: nobody is to pay it back. */
function lessClaimed(record: CaseRecord, { outcome, amountFen }: CasePayment): Pick<CaseRecord, 'claim'> {
  if (outcome !== 'returned' || !isClaimed(record)) return {};
  const lessFen = Math.min(amountFen, leftToPayBackFen(record));
  return { claim: { ...record.claim, amountFen: record.claim.amountFen - lessFen } };
}

function factsOf(record: CaseRecord, { outcome, failureWords, amountFen }: CasePayment) {
  if (outcome === 'unknown') return {};
  if (outcome === 'paid') return noticeFacts(record, 'paid', { amountFen });
  if (outcome === 'stopped')
    return noticeFacts(record, 'pay-stopped', { reason: holdingStop(record)?.reason ?? '' });
  return noticeFacts(record, 'pay-failed', { amountFen, failureWords: failureWords ?? '' });
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
  if (outcome === 'stopped') return 'payment-stopped';
  if (outcome !== 'returned') return null;
  if (state === 'paying' || state === 'pay-unknown') return 'payment-failed';
  // Elsewhere it is followed later, and told then.
  return state === 'paid' || state === 'closed' || state === 'pay-failed' ? 'payment-returned' : null;
}
