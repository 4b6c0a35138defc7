import { Refusal } from '../http/refusal';
import type { Books } from './books';
import { entryIdOf } from './history';
import { moveFunds } from './move-funds';
import type { Account, CityTransfer } from './records';

export type TransferInRequest = Pick<CityTransfer, 'accountNo' | 'memberNo' | 'amountFen' | 'summary'>;

/** 异地转移接续: money that came from another city's centre, or goes to it, each once for the caller's id. */
export class CityTransfers {
  constructor(
    private readonly books: Books,
    private readonly today: () => string,
  ) {}

  enter(transferId: string, request: TransferInRequest): Readonly<CityTransfer> {
    const existing = this.books.cityTransfers.get(transferId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const account = this.accountOf(request);
    if (account.status === 'closed') throw new Refusal(409, 'account-closed');
    return this.save(account, { transferId, ...request }, 'transfer-in');
  }

  /** The whole account, which is closed then. What is set aside for a withdrawal stands in the way, and a loan does. */
  moveOut(
    transferId: string,
    request: Pick<TransferInRequest, 'accountNo' | 'memberNo' | 'summary'>,
  ): Readonly<CityTransfer> {
    const existing = this.books.cityTransfers.get(transferId);
    if (existing !== undefined) return sameOrRefuse(existing, { ...request, amountFen: existing.amountFen });
    const account = this.accountOf(request);
    if (account.status === 'closed') throw new Refusal(409, 'account-closed');
    if (account.status === 'frozen') throw new Refusal(409, 'account-frozen');
    if (account.reservedFen > 0) throw new Refusal(409, 'account-reserved');
    const { loans = [] } = this.books.members.get(request.memberNo) ?? {};
    if (loans.some(({ settledOn }) => settledOn === undefined)) throw new Refusal(409, 'loan-open');
    return this.save(account, { transferId, ...request, amountFen: account.balanceFen }, 'transfer-out');
  }

  private accountOf({ accountNo, memberNo }: Pick<TransferInRequest, 'accountNo' | 'memberNo'>) {
    const account = this.books.accounts.get(accountNo);
    if (account?.memberNo !== memberNo) throw new Refusal(404, 'account-unknown');
    return account;
  }

  private save(account: Readonly<Account>, row: CityTransfer, kind: 'transfer-in' | 'transfer-out') {
    const { accountNo } = account;
    const amountFen = kind === 'transfer-in' ? row.amountFen : -row.amountFen;
    const moved = moveFunds(account, { balanceFen: amountFen });
    const after: Account = kind === 'transfer-in' ? moved : { ...moved, status: 'closed' };
    const entryId = entryIdOf(accountNo, this.books.entriesOf(accountNo).length + 1);
    const { balanceFen } = after;
    const entry = {
      ...{ entryId, accountNo, kind, amountFen, balanceFen },
      ...{ postedOn: this.today(), summary: row.summary },
    };
    this.books.journal.commit([
      this.books.accounts.put(accountNo, after),
      this.books.entries.put(entryId, entry),
      this.books.cityTransfers.put(row.transferId, row),
    ]);
    return row;
  }
}

function sameOrRefuse(existing: Readonly<CityTransfer>, request: TransferInRequest): Readonly<CityTransfer> {
  const same =
    existing.accountNo === request.accountNo &&
    existing.memberNo === request.memberNo &&
    existing.amountFen === request.amountFen;
  if (!same) throw new Refusal(409, 'transfer-differs', 'the id was used for another transfer');
  return existing;
}
