import {
  currentPayments,
  isPaidFrom,
  noticeFacts,
  noticesTo,
  postedWith,
  postingOf,
  reservationsOf,
  systemActor,
  withReservations,
  type CaseRecord,
  type Reservation,
} from '../applications';
import type { PaymentParts } from './parts';

/**
 * After the bank paid everybody: what was set aside and paid is posted in the ledger, round by round and each once,
 * accounts are closed where the item says so, the case ends.
 */
export async function postWithdrawal(parts: PaymentParts, caseId: string): Promise<void> {
  const { desk, ledger } = parts;
  const record = await desk.get(caseId);
  if (record.state !== 'paid') return;
  for (const reservation of reservationsOf(record)) {
    const posting = postingOf(record, reservation);
    if (posting !== null)
      await ledger.postReservation(reservation.reservationId, posting.reference, posting.amountFen);
  }
  const closes = record.closesAccount && takesAll(record);
  if (closes) await closeAccounts(parts, record);
  await desk.actIfPossible(caseId, {
    action: 'close',
    actor: systemActor,
    set: (current) => withReservations(current, (reservation) => posted(current, reservation)),
    owes: (current, context) =>
      closes ? noticesTo(current, 'account-closed', context, noticeFacts(current, 'closed')) : [],
  });
}

/** Who is given less than all keeps an account for the rest. */
function takesAll({ decision, amountFen }: CaseRecord): boolean {
  return (decision?.amountFen ?? 0) >= (amountFen ?? 0);
}

/** As the ledger has it now: what was not paid of it is free again. */
function posted(record: CaseRecord, reservation: Reservation): Reservation {
  const posting = postingOf(record, reservation);
  return posting === null ? reservation : { ...reservation, status: 'posted', amountFen: posting.amountFen };
}

async function closeAccounts({ ledger }: PaymentParts, record: CaseRecord): Promise<void> {
  for (const { reservationId } of reservationsOf(record)) {
    const known = await ledger.findReservation(reservationId);
    if (known?.status !== 'posted') continue;
    for (const { accountNo } of known.lines)
      await ledger.closeAccount(accountNo, `${record._id}-${accountNo}`, record.itemName);
  }
}

/**
 * The bank returned the money: what was posted with that payment is reserved again, so that it can be paid to another
 * card. The member may have named that card already; the next posting waits until this is done.
 */
export async function reinstateReservation(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const { desk, ledger, clock } = parts;
  const record = await desk.get(caseId);
  for (const reservation of reservationsOf(record))
    for (const posting of returnedPostings(record, reservation))
      await ledger.reinstateReservation(reservation.reservationId, '银行退回', posting);
  // Paid to another card and posted for it in the meantime: that stands.
  if (record.state === 'closed' || record.state === 'archived') return;
  const set = withReservations(record, (reservation) =>
    isOwedAnew(record, reservation) ? { ...reservation, status: 'reserved' } : reservation,
  );
  if ((await desk.commit(record, { set, timeline: [], outbox: [] })) === null) return clock.now();
}

const drawnFrom = (record: CaseRecord, reservation: Reservation) =>
  record.payments.filter((payment) => isPaidFrom(payment, record, reservation));

/** References of postings of which a payment came back; one that came back with no posting is no loss to ask for. */
function returnedPostings(record: CaseRecord, reservation: Reservation): Set<string> {
  const returned = drawnFrom(record, reservation).filter(({ outcome }) => outcome === 'returned');
  return new Set(returned.map(postedWith).filter((reference) => reference !== null));
}

/** Something of this round came back and is not posted for another card yet. */
function isOwedAnew(record: CaseRecord, reservation: Reservation): boolean {
  if (reservation.status !== 'posted') return false;
  const current = currentPayments(record).filter((payment) => isPaidFrom(payment, record, reservation));
  return current.some(({ outcome }) => outcome !== 'paid');
}
