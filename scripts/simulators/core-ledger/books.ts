import type { Journal } from '../storage/journal';
import type {
  Account,
  Ban,
  CityTransfer,
  Correction,
  DoneOperation,
  Entry,
  LoanOffset,
  Member,
  Repayment,
  Reservation,
  Unit,
  Withdrawal,
} from './records';

/** The ledger's tables, and the look-ups that both reading and writing need. */
export class Books {
  readonly members;
  readonly accounts;
  readonly entries;
  readonly withdrawals;
  readonly reservations;
  readonly units;
  readonly operations;
  readonly bans;
  readonly repayments;
  readonly corrections;
  readonly cityTransfers;
  readonly loanOffsets;

  constructor(readonly journal: Journal) {
    this.members = journal.table<Member>('members');
    this.accounts = journal.table<Account>('accounts');
    this.entries = journal.table<Entry>('entries');
    this.withdrawals = journal.table<Withdrawal>('withdrawals');
    this.reservations = journal.table<Reservation>('reservations');
    this.units = journal.table<Unit>('units');
    this.operations = journal.table<DoneOperation>('operations');
    this.bans = journal.table<Ban>('bans');
    this.repayments = journal.table<Repayment>('repayments');
    this.corrections = journal.table<Correction>('corrections');
    this.cityTransfers = journal.table<CityTransfer>('city-transfers');
    this.loanOffsets = journal.table<LoanOffset>('loan-offsets');
  }

  accountsOf(memberNo: string): Readonly<Account>[] {
    return this.accounts.all().filter((account) => account.memberNo === memberNo);
  }

  entriesOf(accountNo: string): Readonly<Entry>[] {
    return this.entries.all().filter((entry) => entry.accountNo === accountNo);
  }
}
