import {
  isPaidFrom,
  isToBeReleased,
  noticeFacts,
  noticesTo,
  outboxEntry,
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
 * card, or is free again where the decision is revoked. The member may have named that card already; the next posting
 * waits until this is done.
 */
export async function reinstateReservation(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const { desk, clock } = parts;
  const record = await desk.get(caseId);
  const known = new Map<string, Partial<Reservation>>();
  for (const reservation of reservationsOf(record)) {
    const postings = returnedPostings(record, reservation);
    if (postings.size > 0)
      known.set(reservation.reservationId, await reinstate(parts, reservation, postings));
  }
  if (known.size === 0) return;
  const set = withReservations(record, (one) => ({ ...one, ...known.get(one.reservationId) }));
  const isIdle = reservationsOf({ ...record, ...set }).some((one) => isToBeReleased(record, one));
  const outbox = isIdle ? [outboxEntry('task', 'void-reservation', desk.context(record))] : [];
  if ((await desk.commit(record, { set, timeline: [], outbox })) === null) return clock.now();
}

/** As the ledger has it afterwards: paid to another card and posted for it in the meantime, that stands. */
async function reinstate(
  { ledger }: PaymentParts,
  { reservationId }: Reservation,
  postings: ReadonlySet<string>,
): Promise<Partial<Reservation>> {
  for (const posting of postings) await ledger.reinstateReservation(reservationId, '银行退回', posting);
  const found = await ledger.findReservation(reservationId);
  if (found === null) return {};
  const amountFen = found.lines.reduce((sum, line) => sum + line.amountFen, 0);
  return { status: found.status, amountFen };
}

const drawnFrom = (record: CaseRecord, reservation: Reservation) =>
  record.payments.filter((payment) => isPaidFrom(payment, record, reservation));

/** References of postings of which a payment came back; one that came back with no posting is no loss to ask for. */
function returnedPostings(record: CaseRecord, reservation: Reservation): Set<string> {
  const returned = drawnFrom(record, reservation).filter(({ outcome }) => outcome === 'returned');
  return new Set(returned.map(postedWith).filter((reference) => reference !== null));
}
