import { dayBefore, dayOf } from '../storage/calendar';
import type { Books } from './books';
import { bannedUntil } from './bans';
import type { Account, Ban, DoneOperation, Entry, Member, Reservation, Unit } from './records';

/** What the contract shows of a member (职工). */
export function presentMember(books: Books, member: Readonly<Member>, asOf: string): unknown {
  const today = dayOf(new Date(asOf));
  const fraudBanUntil = bannedUntil(books, member.memberNo, today);
  const deposits = books.accountsOf(member.memberNo).flatMap(({ accountNo }) => depositsOf(books, accountNo));
  return {
    memberNo: member.memberNo,
    asOf,
    frozen: member.frozenReason !== undefined,
    ...(member.frozenReason !== undefined && { frozenReason: member.frozenReason }),
    ...(fraudBanUntil !== undefined && { fraudBanUntil }),
    accounts: books.accountsOf(member.memberNo).map(presentAccount),
    withdrawals: books.withdrawals
      .all()
      .filter((withdrawal) => withdrawal.memberNo === member.memberNo)
      .map(({ memberNo: _, ...withdrawal }) => withdrawal),
    loans: member.loans,
    depositedThisYearFen: sumSince(deposits, `${today.slice(0, 4)}-01-01`),
    depositedLast12MonthsFen: sumSince(deposits, dayBefore(today, 12, Number(today.slice(8)))),
  };
}

function depositsOf(books: Books, accountNo: string): Readonly<Entry>[] {
  return books.entriesOf(accountNo).filter((entry) => entry.kind === 'deposit');
}

function sumSince(entries: readonly Readonly<Entry>[], day: string): number {
  return entries.filter(({ postedOn }) => postedOn > day).reduce((sum, { amountFen }) => sum + amountFen, 0);
}

export function presentAccount({
  memberNo: _,
  closure: _closure,
  sealingId: _sealing,
  unitNo: _unit,
  baseFen: _base,
  ...account
}: Readonly<Account>) {
  return account;
}

export function presentReservation(reservation: Readonly<Reservation>): unknown {
  const { reservationId, memberNo, amountFen, status, lines } = reservation;
  return { reservationId, memberNo, amountFen, status, lines };
}

export function presentBan({ memberNo: _, reason: _why, ...ban }: Readonly<Ban>): unknown {
  return ban;
}

export function presentUnit(books: Books, unit: Readonly<Unit>): unknown {
  const accounts = books.accounts.all().filter(({ unitNo }) => unitNo === unit.unitNo);
  const count = (status: Account['status']) => accounts.filter((account) => account.status === status).length;
  return { ...unit, activeAccounts: count('active'), sealedAccounts: count('sealed') };
}

export function presentOperation({ request: _, ...done }: Readonly<DoneOperation>): unknown {
  return done;
}

export interface EntryFilter {
  readonly year?: number | undefined;
  readonly kind?: Entry['kind'] | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** One page of entries, newest first; the cursor is the last entry seen. */
export function presentEntries(all: readonly Readonly<Entry>[], filter: EntryFilter): unknown {
  const newestFirst = all.toSorted((one, other) => other.entryId.localeCompare(one.entryId));
  const matching = newestFirst.filter(
    (entry) =>
      (filter.year === undefined || entry.postedOn.startsWith(`${filter.year}-`)) &&
      (filter.kind === undefined || entry.kind === filter.kind) &&
      (filter.cursor === undefined || entry.entryId < filter.cursor),
  );
  const page = matching.slice(0, filter.limit);
  return {
    entries: page.map(({ accountNo: _, ...entry }) => entry),
    nextCursor: matching.length > page.length ? (page.at(-1)?.entryId ?? null) : null,
    years: [...new Set(newestFirst.map((entry) => Number(entry.postedOn.slice(0, 4))))],
  };
}
