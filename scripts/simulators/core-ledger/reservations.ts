import { Refusal } from '../http/refusal';
import type { Change } from '../storage/journal';
import { allocate } from './allocate';
import type { Books } from './books';
import { reopen } from './closing';
import { entryIdOf } from './history';
import { moveFunds, type Movement } from './move-funds';
import type { Account, Entry, Reservation } from './records';

export interface ReservationRequest {
  readonly memberNo: string;
  readonly amountFen: number;
  readonly itemCode: string;
  readonly homeKey?: string | undefined;
}

/** Reserve, post, void and reinstate by the caller's id; each may be repeated and then changes nothing. */
export class Reservations {
  constructor(
    private readonly books: Books,
    private readonly today: () => string,
  ) {}

  get(reservationId: string): Readonly<Reservation> {
    const reservation = this.books.reservations.get(reservationId);
    if (reservation === undefined) throw new Refusal(404, 'reservation-unknown');
    return reservation;
  }

  reserve(reservationId: string, request: ReservationRequest): Readonly<Reservation> {
    const existing = this.books.reservations.get(reservationId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const member = this.books.members.get(request.memberNo);
    if (member === undefined) throw new Refusal(404, 'member-unknown');
    const lines = allocate(member, this.books.accountsOf(request.memberNo), request.amountFen);
    const { homeKey, ...rest } = request;
    const reservation: Reservation = {
      reservationId,
      ...rest,
      ...(homeKey !== undefined && { homeKey }),
      status: 'reserved',
      lines,
      reinstated: [],
    };
    return this.save(
      reservation,
      this.move(reservation, (amountFen) => ({ reservedFen: amountFen })),
    );
  }

  /**
   * @param amountFen what was paid of it; the rest is free again
   * @param within what else is written in the same step, and what the entry then says
   */
  post(
    reservationId: string,
    paymentReference: string,
    amountFen?: number,
    within?: { summary: string; changes: readonly Change[] },
  ): Readonly<Reservation> {
    const reservation = this.get(reservationId);
    if (reservation.status === 'voided') throw new Refusal(409, 'reservation-voided');
    if (reservation.status === 'posted') {
      if (reservation.paymentReference === paymentReference) return reservation;
      throw new Refusal(409, 'posting-differs', 'posted for another payment');
    }
    if (reservation.reinstated.includes(paymentReference)) {
      throw new Refusal(409, 'payment-returned', 'that payment came back');
    }
    const lines = paidLines(reservation, amountFen);
    const posted: Reservation = { ...reservation, lines, status: 'posted', paymentReference };
    const paidFrom = (accountNo: string) =>
      lines.find((line) => line.accountNo === accountNo)?.amountFen ?? 0;
    const moved = this.move(reservation, (reservedFen, accountNo) => ({
      balanceFen: -paidFrom(accountNo),
      reservedFen: -reservedFen,
    }));
    const entries = moved
      .filter(({ accountNo }) => paidFrom(accountNo) > 0)
      .map((account) => this.entryFor(posted, account, -1, within?.summary ?? `提取（${posted.itemCode}）`));
    return this.save(posted, moved, [...entries, this.withdrawalOf(posted), ...(within?.changes ?? [])]);
  }

  void(reservationId: string): Readonly<Reservation> {
    const reservation = this.get(reservationId);
    if (reservation.status === 'voided') return reservation;
    if (reservation.status === 'posted') throw new Refusal(409, 'reservation-posted');
    const moved = this.move(reservation, (amountFen) => ({ reservedFen: -amountFen }));
    return this.save({ ...reservation, status: 'voided' }, moved);
  }

  /** A payment came back (退汇): the money is reserved again, and an account closed by it opens again. */
  reinstate(reservationId: string, paymentReference?: string): Readonly<Reservation> {
    const reservation = this.get(reservationId);
    if (reservation.status === 'voided') throw new Refusal(409, 'reservation-voided');
    const returned = paymentReference ?? reservation.paymentReference;
    if (returned !== undefined && reservation.reinstated.includes(returned)) return reservation;
    if (reservation.status === 'reserved') {
      if (reservation.reinstated.length > 0 && paymentReference === undefined) return reservation;
      throw new Refusal(409, 'reservation-not-posted');
    }
    if (returned === undefined || returned !== reservation.paymentReference) {
      throw new Refusal(409, 'posting-differs', 'posted for another payment');
    }
    return this.putBack(reservation, returned);
  }

  private putBack(reservation: Readonly<Reservation>, returned: string): Readonly<Reservation> {
    const { paymentReference: _, ...rest } = reservation;
    const open: Reservation = { ...rest, status: 'reserved', reinstated: [...rest.reinstated, returned] };
    const reopened = reopen(this.books, open);
    const moved = this.move(
      open,
      (amountFen) => ({ balanceFen: amountFen, reservedFen: amountFen }),
      reopened,
    );
    const entries = moved.map((account) => this.entryFor(open, account, 1, '提取退回'));
    const rows = reopened
      .filter((account) => !moved.some((other) => other.accountNo === account.accountNo))
      .map((account) => this.books.accounts.put(account.accountNo, account));
    const gone: Change = { table: 'withdrawals', key: open.reservationId, value: null };
    return this.save(open, moved, [...rows, ...entries, gone]);
  }

  private move(
    reservation: Reservation,
    movement: (amountFen: number, accountNo: string) => Movement,
    reopened: readonly Account[] = [],
  ): Account[] {
    return reservation.lines.map((line) => {
      const account =
        reopened.find((one) => one.accountNo === line.accountNo) ?? this.books.accounts.get(line.accountNo);
      if (account === undefined) throw new Error(`no account ${line.accountNo}`);
      return moveFunds(account, movement(line.amountFen, line.accountNo));
    });
  }

  private entryFor(reservation: Reservation, account: Account, sign: 1 | -1, summary: string): Change {
    const { accountNo, balanceFen } = account;
    const line = reservation.lines.find((one) => one.accountNo === accountNo);
    const entryId = entryIdOf(accountNo, this.books.entriesOf(accountNo).length + 1);
    const kind: Entry['kind'] = sign < 0 ? 'withdrawal' : 'adjustment';
    const amountFen = sign * (line?.amountFen ?? 0);
    return this.books.entries.put(entryId, {
      entryId,
      accountNo,
      postedOn: this.today(),
      kind,
      amountFen,
      balanceFen,
      summary,
    });
  }

  private withdrawalOf(reservation: Reservation): Change {
    const { reservationId: withdrawalId, memberNo, itemCode, homeKey } = reservation;
    const amountFen = sumOf(reservation.lines);
    const withdrawal = { withdrawalId, memberNo, itemCode, amountFen, postedOn: this.today() };
    return this.books.withdrawals.put(withdrawalId, {
      ...withdrawal,
      ...(homeKey !== undefined && { homeKey }),
    });
  }

  private save(
    reservation: Reservation,
    accounts: readonly Account[],
    others: readonly Change[] = [],
  ): Reservation {
    this.books.journal.commit([
      this.books.reservations.put(reservation.reservationId, reservation),
      ...accounts.map((account) => this.books.accounts.put(account.accountNo, account)),
      ...others,
    ]);
    return reservation;
  }
}

function sameOrRefuse(existing: Readonly<Reservation>, request: ReservationRequest): Readonly<Reservation> {
  const same =
    existing.memberNo === request.memberNo &&
    existing.amountFen === request.amountFen &&
    existing.itemCode === request.itemCode &&
    existing.homeKey === request.homeKey;
  if (!same) throw new Refusal(409, 'reservation-differs', 'the id was used for another reservation');
  return existing;
}

const sumOf = (lines: Reservation['lines']): number =>
  lines.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** What of the lines was paid, the first ones first; nothing said of a sum: all of it. */
function paidLines({ lines }: Readonly<Reservation>, amountFen = sumOf(lines)): Reservation['lines'] {
  if (amountFen > sumOf(lines)) throw new Refusal(422, 'posting-exceeds', 'more than was reserved');
  let left = amountFen;
  return lines.flatMap((line) => {
    const taken = Math.min(left, line.amountFen);
    left -= taken;
    return taken > 0 ? [{ ...line, amountFen: taken }] : [];
  });
}
