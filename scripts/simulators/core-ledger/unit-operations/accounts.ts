import type { Books } from '../books';
import type { Account, Unit } from '../records';
import { accountIn, memberOf, monthlyFen, openAccounts } from './people';
import { planRows, type Planned } from './plan';
import type { PersonRow, RequestOf } from './request';

interface NewAccount {
  readonly districtCode: string;
  readonly employerName: string;
  readonly unitNo?: string;
  readonly baseFen: number;
  readonly monthlyDepositFen: number;
  readonly flexible?: true;
}

/** 个人账户设立: a member that the ledger does not know yet, or one whose accounts are closed. */
export function openAccountFor(
  books: Books,
  row: PersonRow,
  index: number,
  today: string,
  account: NewAccount,
): { changes: ReturnType<Books['accounts']['put']>[] } | string {
  const known = memberOf(books, row);
  if (known === 'name-differs') return known;
  const isNew = typeof known === 'string';
  const memberNo = isNew ? `45079${numbered(books.members.all().length + index + 1, 7)}` : known.memberNo;
  if (!isNew && openAccounts(books, memberNo).length > 0) return 'account-exists';
  const accountNo = `${account.districtCode}5${numbered(books.accounts.all().length + index + 1, 8)}`;
  const opened: Account = {
    ...account,
    accountNo,
    memberNo,
    status: 'active',
    openedOn: today,
    balanceFen: 0,
    reservedFen: 0,
    continuousMonths: 0,
    lastDepositMonth: null,
  };
  const member = { memberNo, name: row.name, document: row.document, loans: [] };
  return {
    changes: [...(isNew ? [books.members.put(memberNo, member)] : []), books.accounts.put(accountNo, opened)],
  };
}

const numbered = (count: number, digits: number) => String(count).padStart(digits, '0');

/** What an account in a unit takes from it. */
const inUnit = (unit: Readonly<Unit>, baseFen: number) => ({
  unitNo: unit.unitNo,
  employerName: unit.name,
  districtCode: unit.districtCode,
  baseFen,
  monthlyDepositFen: monthlyFen(baseFen, unit),
});

export function open(
  books: Books,
  unit: Readonly<Unit>,
  { rows }: RequestOf<'open'>,
  today: string,
): Planned {
  return planRows(rows, unit.unitNo, (row, index) =>
    openAccountFor(books, row, index, today, inUnit(unit, row.baseFen)),
  );
}

/** 封存. */
export function seal(
  books: Books,
  unit: Readonly<Unit>,
  { rows }: RequestOf<'seal'>,
  today: string,
): Planned {
  return planRows(rows, unit.unitNo, (row) => {
    const account = accountIn(books, row, unit);
    if (typeof account === 'string') return account;
    if (account.status === 'sealed') return 'account-sealed';
    if (account.status !== 'active') return 'account-frozen';
    const sealed: Account = {
      ...account,
      status: 'sealed',
      sealedOn: today,
      sealReason: row.reason,
      continuousMonths: 0,
    };
    return { changes: [books.accounts.put(account.accountNo, sealed)] };
  });
}

/** 启封: what was sealed here, or at an employer before, goes on here. */
export function unseal(books: Books, unit: Readonly<Unit>, { rows }: RequestOf<'unseal'>): Planned {
  return planRows(rows, unit.unitNo, (row) => {
    const account = sealedOf(books, row, (one) => one.unitNo === unit.unitNo);
    return typeof account === 'string' ? account : moved(books, account, inUnit(unit, row.baseFen));
  });
}

/** 转移: sealed at the employer before, and from now on here. */
export function transferIn(books: Books, unit: Readonly<Unit>, { rows }: RequestOf<'transfer-in'>): Planned {
  return planRows(rows, unit.unitNo, (row) => {
    const member = memberOf(books, row);
    if (typeof member === 'string') return member;
    if (openAccounts(books, member.memberNo).some(({ unitNo }) => unitNo === unit.unitNo))
      return 'account-in-unit';
    const account = sealedOf(books, row, (one) => one.unitNo !== unit.unitNo);
    return typeof account === 'string' ? account : moved(books, account, inUnit(unit, row.baseFen));
  });
}

/** The person's sealed account, the best first; an active one anywhere stands in the way. */
function sealedOf(
  books: Books,
  row: PersonRow,
  better: (account: Readonly<Account>) => boolean,
): Readonly<Account> | string {
  const member = memberOf(books, row);
  if (typeof member === 'string') return member;
  const accounts = openAccounts(books, member.memberNo);
  if (accounts.some(({ status }) => status === 'active')) return 'account-active';
  if (accounts.some(({ status }) => status === 'frozen')) return 'account-frozen';
  return accounts.find(better) ?? accounts[0] ?? 'member-unknown';
}

function moved(books: Books, account: Readonly<Account>, to: ReturnType<typeof inUnit>) {
  const { sealedOn: _on, sealReason: _reason, sealingId: _id, flexible: _own, ...kept } = account;
  return { changes: [books.accounts.put(account.accountNo, { ...kept, ...to, status: 'active' as const })] };
}

export function setBases(books: Books, unit: Readonly<Unit>, { rows }: RequestOf<'set-bases'>): Planned {
  return planRows(rows, unit.unitNo, (row) => {
    const account = accountIn(books, row, unit);
    if (typeof account === 'string') return account;
    if (account.status !== 'active') return 'account-sealed';
    return { changes: [books.accounts.put(account.accountNo, { ...account, ...inUnit(unit, row.baseFen) })] };
  });
}
