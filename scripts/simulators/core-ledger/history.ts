import type { PersonAccount } from '../people/person';
import { dayBefore, monthBefore } from '../storage/calendar';
import type { Entry } from './records';

type Line = Omit<Entry, 'entryId' | 'accountNo' | 'balanceFen'>;

export interface PastWithdrawal {
  readonly postedOn: string;
  readonly amountFen: number;
}

/**
 * The entries that led to the account's balance, oldest first: monthly deposits (汇缴), interest on each 30 June
 * (结息), earlier withdrawals, and what was there before as a transfer in. The same account and day give the same entries.
 */
export function historyOf(
  account: PersonAccount,
  today: string,
  withdrawals: readonly PastWithdrawal[],
): Entry[] {
  const grown = accrue(
    [...depositsOf(account, today), ...withdrawals.map(withdrawalLine)].sort(byDay),
    today,
  );
  const earned = grown.reduce((sum, line) => sum + line.amountFen, 0);
  const before = account.balanceFen - earned;
  if (before < 0)
    throw new Error(`${account.accountNo}: deposits and interest come to ${earned}, over the balance`);
  const opening: Line[] = before === 0 ? [] : [openingLine(account, today, before)];
  return numbered(account.accountNo, [...opening, ...grown]);
}

/** Since when the ledger keeps who deposited. */
const unitKeptForMonths = 24;

function depositsOf(account: PersonAccount, today: string): Line[] {
  const last = Math.max(1, account.sealedMonthsAgo ?? 1);
  const count = account.openedMonthsAgo - last + 1;
  const first = account.firstMonthlyDepositFen ?? account.monthlyDepositFen;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const monthsAgo = account.openedMonthsAgo - index;
    const share = count > 1 ? index / (count - 1) : 1;
    const amountFen = Math.round((first + (account.monthlyDepositFen - first) * share) / 200) * 200;
    const period = monthBefore(today, monthsAgo);
    return {
      postedOn: dayBefore(today, monthsAgo),
      kind: 'deposit',
      amountFen,
      // Half by the employer, half by the member; the sum is even.
      ownFen: amountFen / 2,
      summary: `汇缴${period}`,
      period,
      ...(monthsAgo <= unitKeptForMonths && { unitName: account.employerName }),
    };
  });
}

function withdrawalLine({ postedOn, amountFen }: PastWithdrawal): Line {
  return { postedOn, kind: 'withdrawal', amountFen: -amountFen, summary: '提取' };
}

function openingLine(account: PersonAccount, today: string, amountFen: number): Line {
  const postedOn = dayBefore(today, account.openedMonthsAgo, 1);
  return { postedOn, kind: 'transfer-in', amountFen, summary: '从原账户转入' };
}

/** Adds 1.5 % a year on what the deposits have come to by each 30 June. */
function accrue(lines: readonly Line[], today: string): Line[] {
  const result: Line[] = [];
  let running = 0;
  let year = Number(lines[0]?.postedOn.slice(0, 4) ?? today.slice(0, 4));
  const settleUntil = (day: string) => {
    for (; `${year}-06-30` < day; year += 1) {
      const amountFen = Math.floor((Math.max(0, running) * 15) / 1000);
      if (amountFen === 0) continue;
      result.push({ postedOn: `${year}-06-30`, kind: 'interest', amountFen, summary: `${year}年度结息` });
      running += amountFen;
    }
  };
  for (const line of lines) {
    settleUntil(line.postedOn);
    result.push(line);
    running += line.amountFen;
  }
  settleUntil(today);
  return result;
}

function numbered(accountNo: string, lines: readonly Line[]): Entry[] {
  let balanceFen = 0;
  return lines.map((line, index) => {
    balanceFen += line.amountFen;
    return { entryId: entryIdOf(accountNo, index + 1), accountNo, balanceFen, ...line };
  });
}

/** Entry ids sort in the order of posting. */
export function entryIdOf(accountNo: string, number: number): string {
  return `${accountNo}-${String(number).padStart(6, '0')}`;
}

function byDay(one: Line, other: Line): number {
  return one.postedOn.localeCompare(other.postedOn);
}
