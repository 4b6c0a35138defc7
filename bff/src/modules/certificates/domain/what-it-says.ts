import {
  accountStatusWords,
  dayOnPaper,
  monthInWords,
  yuan,
  yuanInFull,
  type CertificateTable,
} from '@gjj/shared-types';
import type { LedgerSays } from './ledger-says';
import { statementOf, type StatementMath } from './statement';
import { asOfWords, refused, said, type Answer, type Tables, type Wish, type Words } from './answer';

/** What is worked out elsewhere: the accounts' arithmetic, and what an item is called. */
export interface Knowing {
  math: StatementMath;
  itemName: (itemCode: string) => string;
}

/**
 * What a certificate says of what the ledger said, or why there can be none. Nothing is guessed: what the ledger does not
 * say is not certified.
 */
export function whatItSays(wish: Wish, ledger: LedgerSays, knowing: Knowing): Answer {
  if (ledger.accounts.length === 0) return refused('no-account');
  switch (wish.name) {
    case 'deposit-proof':
      return said(
        { ...balances(ledger), ...deposits(ledger) },
        { accounts: accountRows(ledger) },
        total(ledger),
      );
    case 'loan-use-proof':
      return loanUseProof(ledger);
    case 'withdrawal-record':
      return said(drawn(ledger), { ...listed('withdrawals', withdrawalRows(ledger, knowing)) });
    case 'loan-settled':
      return loanSettled(ledger, wish.loanNo);
    case 'year-statement':
      return statementOf(ledger, wish.year, knowing.math);
  }
}

const listed = (name: CertificateTable, rows: string[][]): Tables =>
  rows.length === 0 ? {} : { [name]: rows };
const open = ({ accounts }: LedgerSays) => accounts.filter(({ status }) => status !== 'closed');
const total = (ledger: LedgerSays) => open(ledger).reduce((sum, { balanceFen }) => sum + balanceFen, 0);

function balances(ledger: LedgerSays): Words {
  const balance = total(ledger);
  return {
    ...asOfWords(ledger),
    accountCount: String(open(ledger).length),
    balance: yuan(balance),
    balanceInFull: yuanInFull(balance),
  };
}

/** What is deposited every month, of the accounts into which it is; how long, of the one with the longest row. */
function deposits(ledger: LedgerSays): Words {
  const active = ledger.accounts.filter(({ status }) => status === 'active');
  const months = Math.max(0, ...active.map(({ continuousMonths }) => continuousMonths));
  const last = ledger.accounts
    .flatMap(({ lastDepositMonth }) => lastDepositMonth ?? [])
    .sort()
    .at(-1);
  return {
    ...(active.length > 0 && {
      monthlyDeposit: yuan(active.reduce((sum, { monthlyDepositFen }) => sum + monthlyDepositFen, 0)),
    }),
    ...(months > 0 && { continuousMonths: String(months) }),
    ...(last !== undefined && { lastDepositMonth: monthInWords(last) }),
    lastYearDeposits: yuan(ledger.depositedLast12MonthsFen),
  };
}

const accountRows = (ledger: LedgerSays): string[][] =>
  ledger.accounts.map((account) => [
    account.employerName,
    `尾号 ${account.accountNo.slice(-4)}`,
    accountStatusWords[account.status],
    dayOnPaper(account.openedOn),
    account.lastDepositMonth === null ? '没有缴过' : monthInWords(account.lastDepositMonth),
    yuan(account.balanceFen),
  ]);

function drawn(ledger: LedgerSays): Words {
  const { withdrawals } = ledger;
  return {
    ...asOfWords(ledger),
    withdrawalCount: String(withdrawals.length),
    withdrawnTotal: yuan(withdrawals.reduce((sum, { amountFen }) => sum + amountFen, 0)),
  };
}

const withdrawalRows = ({ withdrawals }: LedgerSays, { itemName }: Knowing): string[][] =>
  withdrawals
    .toSorted((one, other) => one.postedOn.localeCompare(other.postedOn))
    .map(({ postedOn, itemCode, amountFen }) => [dayOnPaper(postedOn), itemName(itemCode), yuan(amountFen)]);

function loanUseProof(ledger: LedgerSays): Answer {
  if (ledger.loans === null) return refused('not-told');
  const words = { ...balances(ledger), ...deposits(ledger), ...drawn(ledger) };
  return said({ ...words, loanUse: loanUse(ledger.loans) }, { accounts: accountRows(ledger) }, total(ledger));
}

function loanUse(loans: NonNullable<LedgerSays['loans']>): string {
  if (loans.length === 0) return '没有公积金贷款记录';
  const settled = loans.filter(({ settledOn }) => settledOn !== null).length;
  const open = loans.length - settled;
  const parts = [settled > 0 ? `${settled} 笔已结清` : '', open > 0 ? `${open} 笔正在还` : ''].filter(
    Boolean,
  );
  return `用过 ${loans.length} 次，其中 ${parts.join('，')}`;
}

/** @param only of this loan; left out: of every one */
function loanSettled(ledger: LedgerSays, only?: string): Answer {
  if (ledger.loans === null) return refused('not-told');
  const asked = ledger.loans.filter(({ loanNo }) => only === undefined || loanNo === only);
  const rows = asked.flatMap(({ loanNo, amountFen, grantedOn, settledOn }) =>
    settledOn === null ? [] : [[loanNo, yuan(amountFen), dayOnPaper(grantedOn), dayOnPaper(settledOn)]],
  );
  if (rows.length === 0) return refused('no-settled-loan');
  return said({ ...asOfWords(ledger), loanCount: String(rows.length) }, { settledLoans: rows });
}
