import type { AmountFen, Day, LedgerEntry } from '@gjj/shared-types';

/** What certificates need of the ledger's answer; the same words as the ledger's own. */
export interface LedgerSays {
  asOf: string;
  accounts: readonly {
    accountNo: string;
    employerName: string;
    status: 'active' | 'sealed' | 'frozen' | 'closed';
    openedOn: Day;
    balanceFen: AmountFen;
    monthlyDepositFen: AmountFen;
    continuousMonths: number;
    lastDepositMonth: string | null;
  }[];
  withdrawals: readonly { itemCode: string; amountFen: AmountFen; postedOn: Day }[];
  /** null: the ledger does not say. */
  loans: readonly { loanNo: string; amountFen: AmountFen; grantedOn: Day; settledOn: Day | null }[] | null;
  depositedLast12MonthsFen: AmountFen;
  /** Of each account, the oldest entry first; fetched for statements only. */
  books: readonly (readonly LedgerEntry[])[];
}
