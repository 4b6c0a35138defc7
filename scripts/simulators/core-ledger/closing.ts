import { Refusal } from '../http/refusal';
import type { Books } from './books';
import type { Account, Reservation } from './records';

/** Sealing (封存) and closing (销户) of accounts, each by the caller's id. */
export class Closing {
  constructor(
    private readonly books: Books,
    private readonly today: () => string,
  ) {}

  get(accountNo: string): Readonly<Account> {
    const account = this.books.accounts.get(accountNo);
    if (account === undefined) throw new Refusal(404, 'account-unknown');
    return account;
  }

  seal(accountNo: string, sealingId: string, sealReason: string): Readonly<Account> {
    const account = this.get(accountNo);
    if (account.sealingId === sealingId) return account;
    if (account.status !== 'active') throw new Refusal(409, 'account-not-active', `it is ${account.status}`);
    return this.save({ ...account, status: 'sealed', sealedOn: this.today(), sealReason, sealingId });
  }

  close(accountNo: string, closureId: string, reason: string, reservationId?: string): Readonly<Account> {
    const account = this.get(accountNo);
    if (account.closure?.closureId === closureId && account.status === 'closed') return account;
    if (account.status === 'closed') throw new Refusal(409, 'account-closed');
    if (account.status === 'frozen') throw new Refusal(422, 'account-frozen');
    if (account.balanceFen !== 0) throw new Refusal(422, 'balance-not-zero', 'money is still in the account');
    const closure = {
      closureId,
      reason,
      statusBefore: account.status,
      ...(reservationId && { reservationId }),
    };
    return this.save({ ...account, status: 'closed', closure });
  }

  private save(account: Account): Account {
    this.books.journal.commit([this.books.accounts.put(account.accountNo, account)]);
    return account;
  }
}

/** The accounts that open again when the money of this withdrawal comes back. */
export function reopen(books: Books, reservation: Reservation): Account[] {
  const lines = new Set(reservation.lines.map((line) => line.accountNo));
  return books
    .accountsOf(reservation.memberNo)
    .filter((account) => account.status === 'closed')
    .filter(
      ({ accountNo, closure }) =>
        closure?.reservationId === reservation.reservationId ||
        (closure?.reservationId === undefined && lines.has(accountNo)),
    )
    .map(({ closure, ...account }) => ({ ...account, status: closure?.statusBefore ?? 'sealed' }));
}
