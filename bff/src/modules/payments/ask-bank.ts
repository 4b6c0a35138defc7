import {
  currentPayment,
  noticeFacts,
  outboxEntry,
  systemActor,
  withCurrent,
  type CasePayment,
  type CaseRecord,
  type PaymentTrouble,
} from '../applications';
import type { BankPayment } from './ports';
import type { PaymentParts } from './parts';

const askAgainMs = 15_000;
/** Longer than our own time-out on a call, so that no earlier request is still under way. */
const inFlightMs = 30_000;
const settledStates = ['paid', 'closed', 'archived'];

/**
 * Asks the bank what became of the newest instruction and follows its answer. Callback and asking both end here, so
 * that their order does not matter; an answer that we do not know leaves the case to a person and is asked again.
 */
export async function askBank(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const record = await parts.desk.get(caseId);
  const payment = currentPayment(record);
  if (payment === null || payment.sentAt === null) return;
  const found = await parts.bank.findPayment(payment.instructionId);
  if (found === null) return resendUnseen(parts, record, payment.sentAt);
  return follow(parts, record, payment, found);
}

/** The bank never saw it: once nothing can be on its way any more, the same id is sent again. */
async function resendUnseen(
  { desk, clock }: PaymentParts,
  record: CaseRecord,
  sentAt: Date,
): Promise<Date | void> {
  if (record.state !== 'pay-unknown' && record.state !== 'paying') return;
  if (clock.now().getTime() - sentAt.getTime() < inFlightMs) return later(clock.now());
  const outbox = [outboxEntry('task', 'send-instruction', desk.context(record))];
  if ((await desk.commit(record, { set: {}, timeline: [], outbox })) === null) return clock.now();
}

function later(now: Date): Date {
  return new Date(now.getTime() + askAgainMs);
}

async function follow(
  parts: PaymentParts,
  record: CaseRecord,
  payment: CasePayment,
  found: BankPayment,
): Promise<Date | void> {
  const { status } = found;
  const trouble = troubleOf(payment, found);
  await noteTrouble(parts, record._id, trouble);
  if (trouble !== null) return callPerson(parts, record);
  if (status === 'paid') return confirm(parts, record, found);
  if (status === 'failed') return fail(parts, record, found, 'fail-payment', 'failed');
  if (status === 'returned') return takeReturn(parts, record, found);
  return askAgain(parts, record);
}

function troubleOf(payment: CasePayment, found: BankPayment): PaymentTrouble | null {
  // Our id with another sum is not our payment, whatever became of it.
  if (found.amountFen !== payment.amountFen) return 'bank-instruction-differs';
  return typeof found.status === 'object' ? 'bank-status-unknown' : null;
}

/** Where somebody changes the case at the same moment it is noted at the next asking. */
async function noteTrouble(
  { desk }: PaymentParts,
  caseId: string,
  trouble: PaymentTrouble | null,
): Promise<void> {
  const record = await desk.get(caseId);
  if ((currentPayment(record)?.trouble ?? null) === trouble) return;
  await desk.commit(record, {
    set: { payments: withCurrent(record, { trouble }) },
    timeline: [],
    outbox: [],
  });
}

/** Nothing that a machine may follow: a person is called, and the bank asked until it says what we know. */
async function callPerson(parts: PaymentParts, record: CaseRecord): Promise<Date> {
  await lose(parts, record);
  return later(parts.clock.now());
}

function askAgain({ clock }: PaymentParts, { state }: CaseRecord): Date | void {
  if (!settledStates.includes(state)) return later(clock.now());
}

async function lose({ desk }: PaymentParts, record: CaseRecord): Promise<void> {
  await desk.actIfPossible(record._id, {
    action: 'lose-payment-answer',
    actor: systemActor,
    set: (current) => ({ payments: withCurrent(current, { outcome: 'unknown' }) }),
  });
}

async function confirm({ desk }: PaymentParts, record: CaseRecord, found: BankPayment): Promise<void> {
  const change = {
    outcome: 'paid' as const,
    bankReference: found.bankReference,
    settledAt: new Date(found.updatedAt),
  };
  await desk.actIfPossible(record._id, {
    action: 'confirm-payment',
    actor: systemActor,
    set: (current) => ({ payments: withCurrent(current, change) }),
    facts: (current) => noticeFacts(current, 'paid'),
  });
}

async function fail(
  { desk }: PaymentParts,
  record: CaseRecord,
  found: BankPayment,
  action: 'fail-payment' | 'return-payment',
  outcome: 'failed' | 'returned',
): Promise<void> {
  const failureWords = found.failureReason ?? '银行没有说明原因';
  const change = {
    outcome,
    bankReference: found.bankReference,
    failureWords,
    settledAt: new Date(found.updatedAt),
  };
  await desk.actIfPossible(record._id, {
    action,
    actor: systemActor,
    set: (current) => ({ payments: withCurrent(current, change) }),
    facts: (current) => noticeFacts(current, 'pay-failed', { failureWords }),
  });
}

/** A return may be the first that we hear; the payment is then confirmed before it is taken back. */
async function takeReturn(parts: PaymentParts, record: CaseRecord, found: BankPayment): Promise<void> {
  if (record.state === 'paying' || record.state === 'pay-unknown')
    return fail(parts, record, found, 'fail-payment', 'returned');
  return fail(parts, record, found, 'return-payment', 'returned');
}
