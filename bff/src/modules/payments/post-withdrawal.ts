import {
  noticeFacts,
  noticesTo,
  postedWith,
  postingReference,
  systemActor,
  type CaseRecord,
} from '../applications';
import type { PaymentParts } from './parts';

/** After the bank paid everybody: the reserved sum is posted in the ledger, accounts are closed where the item says so, the case ends. */
export async function postWithdrawal(parts: PaymentParts, caseId: string): Promise<void> {
  const { desk, ledger } = parts;
  const record = await desk.get(caseId);
  const { reservation } = record;
  if (record.state !== 'paid' || reservation === null) return;
  const reference = postingReference(record) ?? record._id;
  await ledger.postReservation(reservation.reservationId, reference);
  if (record.closesAccount) await closeAccounts(parts, record);
  await desk.actIfPossible(caseId, {
    action: 'close',
    actor: systemActor,
    set: (current) => ({ reservation: current.reservation && { ...current.reservation, status: 'posted' } }),
    owes: (current, context) =>
      current.closesAccount
        ? noticesTo(current, 'account-closed', context, noticeFacts(current, 'closed'))
        : [],
  });
}

async function closeAccounts({ ledger }: PaymentParts, record: CaseRecord): Promise<void> {
  const posted = await ledger.findReservation(record.reservation!.reservationId);
  for (const { accountNo } of posted?.lines ?? [])
    await ledger.closeAccount(accountNo, `${record._id}-${accountNo}`, record.itemName);
}

/**
 * The bank returned the money: what was posted with that payment is reserved again, so that it can be paid to another
 * card. The member may have named that card already; the next posting waits until this is done.
 */
export async function reinstateReservation(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const { desk, ledger, clock } = parts;
  const record = await desk.get(caseId);
  const { reservation } = record;
  if (reservation === null) return;
  for (const posting of returnedPostings(record))
    await ledger.reinstateReservation(reservation.reservationId, '银行退回', posting);
  // Paid to another card and posted for it in the meantime: that stands.
  if (record.state === 'closed' || record.state === 'archived') return;
  const set = { reservation: { ...reservation, status: 'reserved' as const } };
  if ((await desk.commit(record, { set, timeline: [], outbox: [] })) === null) return clock.now();
}

/** References of postings of which a payment came back; one that came back with no posting is no loss to ask for. */
function returnedPostings({ payments }: CaseRecord): Set<string> {
  const postings = payments.filter(({ outcome }) => outcome === 'returned').map(postedWith);
  return new Set(postings.filter((reference) => reference !== null));
}
