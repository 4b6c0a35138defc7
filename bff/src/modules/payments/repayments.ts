import {
  isClaimed,
  isGranting,
  leftToPayBackFen,
  noticeFacts,
  noticesTo,
  outboxEntry,
  reservationsOf,
  systemActor,
  withRepayments,
  type CaseRecord,
  type Claim,
  type DecisionContext,
  type OutboxEntry,
} from '../applications';
import type { PaymentParts } from './parts';
import { later } from './patience';

const askAgainMs = 60 * 60_000;

/**
 * Asks the bank what was paid back for a case's claim. Callback and asking both end here; each repayment is counted once,
 * by the bank's id, in the write that owes what follows of it. While the claim is open one entry goes on asking: the
 * oldest, so that callbacks do not leave a crowd of them. Nothing is counted while a sum is being set aside that was worked
 * out with what had come in before.
 */
export async function askRepayments(
  { desk, bank }: PaymentParts,
  caseId: string,
  entryId: string,
): Promise<Date | void> {
  const record = await desk.get(caseId);
  const { claim, receiptNumber } = record;
  if (claim === undefined || receiptNumber === null) return;
  if (isGranting(record)) return later(desk.now);
  const reported = await bank.listRepayments(receiptNumber);
  const after = withRepayments(
    claim,
    reported.map(({ receivedAt, ...one }) => ({ ...one, at: new Date(receivedAt) })),
  );
  const counted = after === null ? record : { ...record, claim: after };
  if (after !== null) {
    const outbox = owedFor(record, counted, desk.context(record));
    const noted = await desk.commit(record, { set: { claim: after }, timeline: [], outbox });
    if (noted === null) return desk.now;
  }
  if (leftToPayBackFen(counted) > 0)
    return isOldest(record, entryId) ? new Date(desk.now.getTime() + askAgainMs) : undefined;
  await desk.actIfPossible(caseId, {
    action: 'settle-claim',
    actor: systemActor,
    facts: (current) => noticeFacts(current, 'recovered', { amountFen: current.claim?.amountFen ?? 0 }),
    tells: (current) => (current.claim?.amountFen === 0 ? [] : null),
  });
}

function owedFor(before: CaseRecord, after: CaseRecord, context: DecisionContext): OutboxEntry[] {
  const post = outboxEntry('task', 'post-repayments', context);
  const cameFen = leftToPayBackFen(before) - leftToPayBackFen(after);
  const leftFen = leftToPayBackFen(after);
  // The last of it is told by the settling of the claim.
  if (cameFen === 0 || leftFen === 0) return [post];
  const facts = noticeFacts(after, after.state, { amountFen: cameFen, leftFen });
  return [post, ...noticesTo(after, 'repayment-received', context, facts)];
}

function isOldest({ outbox }: CaseRecord, entryId: string): boolean {
  return outbox.find(({ name }) => name === 'ask-repayments')?.entryId === entryId;
}

/** What was paid back goes into the account again, in the ledger, each under the bank's id. */
export async function postRepayments({ desk, ledger }: PaymentParts, caseId: string): Promise<Date | void> {
  const record = await desk.get(caseId);
  const { claim } = record;
  if (isGranting(record)) return later(desk.now);
  const open = (claim?.repayments ?? []).filter(
    ({ postedAt, amountFen }) => postedAt === null && amountFen > 0,
  );
  if (claim === undefined || open.length === 0) return;
  const reservation = reservationsOf(record).find(({ status }) => status === 'posted');
  if (reservation === undefined)
    return isClaimed(record) ? putNothingBack(desk, record, record.claim) : later(desk.now);
  for (const { repaymentId, amountFen } of open)
    await ledger.takeRepayment(repaymentId, { reservationId: reservation.reservationId, amountFen });
  const repayments = claim.repayments.map((one) =>
    open.includes(one) ? { ...one, postedAt: desk.now } : one,
  );
  const noted = await desk.commit(record, {
    set: { claim: { ...claim, repayments } },
    timeline: [],
    outbox: [],
  });
  if (noted === null) return desk.now;
}

/**
 * What was paid is posted in a moment; until then there is nothing to put it back to. Where the bank has returned all of
 * it while the revocation stands there never will be: what came in besides is more than was owed, and a person gives it
 * back. Once a recheck has granted, it goes out again with the rest and is put back when that is posted.
 */
async function putNothingBack(
  desk: PaymentParts['desk'],
  record: CaseRecord,
  claim: Claim,
): Promise<Date | void> {
  if (record.payments.some(({ outcome }) => outcome === 'paid'))
    throw new Error('the withdrawal is not posted yet');
  const open = claim.repayments.filter(({ postedAt }) => postedAt === null);
  const openFen = open.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const repayments = claim.repayments.map((one) =>
    open.includes(one) ? { ...one, amountFen: 0, surplusFen: one.surplusFen + one.amountFen } : one,
  );
  const set = { claim: { ...claim, amountFen: claim.amountFen - openFen, repayments } };
  if ((await desk.commit(record, { set, timeline: [], outbox: [] })) === null) return desk.now;
}
