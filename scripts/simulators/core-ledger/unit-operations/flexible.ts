import type { Books } from '../books';
import type { Account } from '../records';
import { openAccountFor } from './accounts';
import { isPaid, paidOn, post } from './deposits';
import { memberOf, openAccounts } from './people';
import { planRows, refused, type Planned } from './plan';
import type { PersonRow, RequestOf } from './request';

/** What 灵活就业 writes in the place of an employer. */
const employerName = '灵活就业';

const ownOf = ({ baseFen, percent, districtCode }: RequestOf<'register-flexible'>['details']) => ({
  ...{ employerName, districtCode, baseFen, flexible: true as const },
  monthlyDepositFen: Math.round((baseFen * percent) / 100),
});

/** 灵活就业缴存登记: an account of one's own, or the sealed one goes on. */
export function registerFlexible(
  books: Books,
  { rows, details }: RequestOf<'register-flexible'>,
  today: string,
): Planned {
  const own = ownOf(details);
  return planRows(rows, null, (row, index) => {
    const account = sealedOne(books, row);
    if (account === 'member-unknown') return openAccountFor(books, row, index, today, own);
    if (typeof account === 'string') return account;
    const { sealedOn: _on, sealReason: _reason, sealingId: _id, unitNo: _unit, ...kept } = account;
    return {
      changes: [books.accounts.put(account.accountNo, { ...kept, ...own, status: 'active' as const })],
    };
  });
}

function sealedOne(books: Books, row: PersonRow): Readonly<Account> | string {
  const member = memberOf(books, row);
  if (typeof member === 'string') return member;
  const accounts = openAccounts(books, member.memberNo);
  if (accounts.some(({ status }) => status === 'active')) return 'account-active';
  if (accounts.some(({ status }) => status === 'frozen')) return 'account-frozen';
  return accounts[0] ?? 'member-unknown';
}

/** The account into which the person deposits for themselves, or why there is none. */
function ownAccount(books: Books, row: PersonRow): Readonly<Account> | string {
  const member = memberOf(books, row);
  if (typeof member === 'string') return member;
  const own = openAccounts(books, member.memberNo).find(({ flexible }) => flexible === true);
  if (own === undefined) return 'not-flexible';
  return own.status === 'active' ? own : own.status === 'sealed' ? 'account-sealed' : 'account-frozen';
}

/** 调整缴存基数和比例. */
export function setFlexible(books: Books, { rows, details }: RequestOf<'set-flexible'>): Planned {
  const { baseFen, percent } = details;
  return planRows(rows, null, (row) => {
    const account = ownAccount(books, row);
    if (typeof account === 'string') return account;
    const monthlyDepositFen = Math.round((baseFen * percent) / 100);
    return { changes: [books.accounts.put(account.accountNo, { ...account, baseFen, monthlyDepositFen })] };
  });
}

/** 缴存 of one month that was taken from the person's own card. */
export function depositFlexible(
  books: Books,
  { rows, details: { month, amountFen } }: RequestOf<'deposit-flexible'>,
  today: string,
): Planned {
  if (month > today.slice(0, 7)) return refused('month-not-due');
  return planRows(rows, null, (row) => {
    const account = ownAccount(books, row);
    if (typeof account === 'string') return account;
    if (isPaid(books, account, month)) return 'month-paid';
    const summary = `灵活就业缴存${month}`;
    return post(
      books,
      paidOn(account, month),
      { amountFen, ownFen: amountFen, summary, period: month, unitName: employerName },
      today,
    );
  });
}

/** 停缴: the account is sealed, and what is in it stays. */
export function endFlexible(
  books: Books,
  { rows, details }: RequestOf<'end-flexible'>,
  today: string,
): Planned {
  return planRows(rows, null, (row) => {
    const account = ownAccount(books, row);
    if (typeof account === 'string') return account;
    const sealed: Account = {
      ...account,
      ...{ status: 'sealed', sealedOn: today, sealReason: details.reason, continuousMonths: 0 },
    };
    return { changes: [books.accounts.put(account.accountNo, sealed)] };
  });
}
