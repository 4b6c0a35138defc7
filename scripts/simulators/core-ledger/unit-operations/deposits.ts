import { monthBefore } from '../../storage/calendar';
import type { Books } from '../books';
import { entryIdOf } from '../history';
import { moveFunds } from '../move-funds';
import type { Account, Unit } from '../records';
import { accountIn } from './people';
import { planRows, refused, type Planned } from './plan';
import type { RequestOf } from './request';

interface Deposit {
  readonly amountFen: number;
  readonly ownFen: number;
  readonly summary: string;
  /** The last month that it is for. */
  readonly period: string;
  readonly unitName: string;
}

export function post(
  books: Books,
  account: Account,
  { amountFen, ownFen, summary, period, unitName }: Deposit,
  today: string,
) {
  const moved = moveFunds(account, { balanceFen: amountFen });
  const { accountNo } = account;
  const entryId = entryIdOf(accountNo, books.entriesOf(accountNo).length + 1);
  const entry = {
    entryId,
    accountNo,
    postedOn: today,
    kind: 'deposit' as const,
    amountFen,
    ownFen,
    balanceFen: moved.balanceFen,
    summary,
    period,
    unitName,
  };
  return {
    amountFen,
    changes: [books.accounts.put(accountNo, moved), books.entries.put(entryId, entry)],
  };
}

/** 汇缴 of one month, for whoever is on the list. */
export function deposit(
  books: Books,
  unit: Readonly<Unit>,
  { details: { month }, rows }: RequestOf<'deposit'>,
  today: string,
): Planned {
  if (month > today.slice(0, 7)) return refused('month-not-due');
  return planRows(rows, unit.unitNo, ({ unitFen, ownFen, ...row }) => {
    const account = accountIn(books, row, unit);
    if (typeof account === 'string') return account;
    if (account.status !== 'active') return account.status === 'sealed' ? 'account-sealed' : 'account-frozen';
    if (isPaid(books, account, month)) return 'month-paid';
    return post(
      books,
      paidOn(account, month),
      { amountFen: unitFen + ownFen, ownFen, summary: `汇缴${month}`, period: month, unitName: unit.name },
      today,
    );
  });
}

/** The account with one month more. */
export function paidOn(account: Readonly<Account>, month: string): Account {
  const goesOn = account.lastDepositMonth === monthBefore(`${month}-01`, 1);
  return {
    ...account,
    continuousMonths: goesOn ? account.continuousMonths + 1 : 1,
    lastDepositMonth: month > (account.lastDepositMonth ?? '') ? month : account.lastDepositMonth,
  };
}

export function isPaid(books: Books, { accountNo }: Account, month: string): boolean {
  return books.entriesOf(accountNo).some(({ kind, period }) => kind === 'deposit' && period === month);
}

/** 补缴 of months that are past. */
export function backPay(
  books: Books,
  unit: Readonly<Unit>,
  { rows }: RequestOf<'back-pay'>,
  today: string,
): Planned {
  return planRows(rows, unit.unitNo, ({ fromMonth, toMonth, unitFen, ownFen, ...row }) => {
    const account = accountIn(books, row, unit);
    if (typeof account === 'string') return account;
    if (fromMonth > toMonth) return 'months-reversed';
    if (toMonth > today.slice(0, 7)) return 'month-not-due';
    if (account.status === 'frozen') return 'account-frozen';
    const summary = fromMonth === toMonth ? `补缴${fromMonth}` : `补缴${fromMonth}至${toMonth}`;
    const amountFen = unitFen + ownFen;
    return post(books, account, { amountFen, ownFen, summary, period: toMonth, unitName: unit.name }, today);
  });
}
