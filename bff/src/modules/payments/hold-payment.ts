import { timeInWords } from '@gjj/shared-types';
import { cardRestsUntil, noticeFacts, noticesTo, type CaseRecord, type PaymentHold } from '../applications';
import type { PaymentParts } from './parts';

/** How soon it is looked at again whether the member has opened the lock. */
const lookAgainMs = 60_000;

/** What keeps the case's money where it is now; null: nothing. */
async function holdOf(
  { desk, clock }: PaymentParts,
  record: CaseRecord,
): Promise<Pick<PaymentHold, 'why' | 'until'> | null> {
  const { locked } = await desk.standingNow(record);
  if (locked) return { why: 'locked', until: null };
  const until = cardRestsUntil(record, clock.now());
  return until && { why: 'card-rests', until };
}

/**
 * 账户锁、静置: money that has not begun to move does not begin while the member's lock is on, or their card is too new.
 * The member is told once; what begins again later needs nobody. @returns when to look again, or null: nothing holds it
 */
export async function heldUntil(parts: PaymentParts, record: CaseRecord): Promise<Date | null> {
  const { desk, clock } = parts;
  const hold = await holdOf(parts, record);
  const { paymentHold: noted } = record;
  if (hold === null) return null;
  const now = clock.now();
  if (noted?.why !== hold.why) await note(desk, record, { ...hold, since: now });
  const again = new Date(now.getTime() + lookAgainMs);
  return hold.until !== null && hold.until < again ? hold.until : again;
}

/** Somebody who changed the case meanwhile has the next look note it. */
async function note(desk: PaymentParts['desk'], record: CaseRecord, paymentHold: PaymentHold): Promise<void> {
  const { why, until } = paymentHold;
  const facts = noticeFacts(record, record.state, {
    heldWhy: why,
    ...(until && { heldUntil: timeInWords(until.toISOString()) }),
  });
  const outbox = noticesTo(record, 'payment-held', desk.context(record), facts);
  await desk.commit(record, { set: { paymentHold }, timeline: [], outbox });
}
