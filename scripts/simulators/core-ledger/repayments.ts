import { Refusal } from '../http/refusal';
import type { Change } from '../storage/journal';
import type { Books } from './books';
import { reopen } from './closing';
import { entryIdOf } from './history';
import { moveFunds } from './move-funds';
import type { Account, Repayment, Reservation } from './records';

/** 退款入账: money of a withdrawal that was paid back goes into the account again, once for an id. */
export class Repayments {
  constructor(
    private readonly books: Books,
    private readonly today: () => string,
  ) {}

  take(repaymentId: string, request: Pick<Repayment, 'reservationId' | 'amountFen'>): Readonly<Repayment> {
    const existing = this.books.repayments.get(repaymentId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const reservation = this.books.reservations.get(request.reservationId);
    if (reservation === undefined) throw new Refusal(404, 'reservation-unknown');
    if (reservation.status !== 'posted') throw new Refusal(409, 'reservation-not-posted');
    return this.putBack(repaymentId, reservation, request.amountFen);
  }

  private putBack(repaymentId: string, reservation: Reservation, amountFen: number): Repayment {
    const reopened = reopen(this.books, reservation);
    const { accountNo } = reservation.lines[0]!;
    const before = reopened.find((one) => one.accountNo === accountNo) ?? this.books.accounts.get(accountNo)!;
    const account = moveFunds(before, { balanceFen: amountFen });
    const repayment = { repaymentId, reservationId: reservation.reservationId, amountFen, accountNo };
    const others = reopened.filter((one) => one.accountNo !== accountNo);
    this.books.journal.commit([
      this.books.repayments.put(repaymentId, repayment),
      ...[account, ...others].map((one) => this.books.accounts.put(one.accountNo, one)),
      this.entryOf(account, amountFen),
      ...this.lessWithdrawn(reservation.reservationId, amountFen),
    ]);
    return repayment;
  }

  private entryOf({ accountNo, balanceFen }: Account, amountFen: number): Change {
    const entryId = entryIdOf(accountNo, this.books.entriesOf(accountNo).length + 1);
    const posted = { postedOn: this.today(), kind: 'adjustment' as const, summary: '退回提取款' };
    return this.books.entries.put(entryId, { entryId, accountNo, amountFen, balanceFen, ...posted });
  }

  /** What was given back was not withdrawn. */
  private lessWithdrawn(withdrawalId: string, amountFen: number): Change[] {
    const withdrawal = this.books.withdrawals.get(withdrawalId);
    if (withdrawal === undefined) return [];
    const leftFen = withdrawal.amountFen - amountFen;
    if (leftFen <= 0) return [{ table: 'withdrawals', key: withdrawalId, value: null }];
    return [this.books.withdrawals.put(withdrawalId, { ...withdrawal, amountFen: leftFen })];
  }
}

function sameOrRefuse(
  existing: Readonly<Repayment>,
  request: Pick<Repayment, 'reservationId' | 'amountFen'>,
): Readonly<Repayment> {
  const same = existing.reservationId === request.reservationId && existing.amountFen === request.amountFen;
  if (!same) throw new Refusal(409, 'repayment-differs', 'the id was used for another repayment');
  return existing;
}
