import {
  followPayment,
  noticeFacts,
  outboxEntry,
  systemActor,
  type CaseDesk,
  type CasePayment,
  type CaseRecord,
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
    if ((await take(desk, record, step, change)) !== null) return true;
  }
}

async function take(
  desk: CaseDesk,
  record: CaseRecord,
  { payments, action }: PaymentStep,
  { outcome }: Outcome,
): Promise<CaseRecord | null> {
  // Where the case waits for another payee's answer already, this one is asked for as well.
  const asks = outcome === 'unknown' ? [outboxEntry('task', 'ask-bank', desk.context(record))] : [];
  if (action === null) return desk.commit(record, { set: { payments }, timeline: [], outbox: asks });
  return desk.actOn(record, {
    action,
    actor: systemActor,
    set: () => ({ payments }),
    facts: (current) => factsOf(current, payments, action),
  });
}

function factsOf(record: CaseRecord, payments: CasePayment[], action: PaymentStep['action']) {
  if (action === 'lose-payment-answer') return {};
  if (action === 'confirm-payment') return noticeFacts(record, 'paid');
  const failed = payments.find(({ outcome }) => outcome === 'failed' || outcome === 'returned');
  return noticeFacts(record, 'pay-failed', { failureWords: failed?.failureWords ?? '' });
}
