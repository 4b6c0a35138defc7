import type { Day } from '@gjj/shared-types';
import type { Taken } from './domain/plan';
import type { LedgerAccount, LedgerMember } from '../accounts';

/**
 * The ledger as it will stand on a day, if employers go on depositing what they do now, once a month: the deposit of a
 * month counts from the first day of the next, so that nothing is promised early. Interest is left out. Pure.
 * @param today the day of the ledger's answer
 * @param taken what is withdrawn until then, before that day or on it
 */
export function memberOn(
  member: LedgerMember,
  today: Day,
  day: Day,
  taken: readonly Taken[] = [],
): LedgerMember {
  const accounts = member.accounts.map((account) => depositedUntil(account, today, day));
  const depositedFen = monthlyOf(member);
  const months = Math.max(0, ...member.accounts.map((account) => monthsAhead(account, today, day)));
  return {
    ...member,
    accounts: withdrawnFrom(accounts, taken),
    withdrawals: [
      ...member.withdrawals,
      ...taken.map(({ itemCode, amountFen, on, homeKey }, index) => ({
        withdrawalId: `planned-${index}`,
        ...{ itemCode, amountFen, postedOn: on, homeKey },
      })),
    ],
    depositedThisYearFen: depositedInYear(member, today, day, depositedFen),
    depositedLast12MonthsFen: depositedInTwelveMonths(member, months, depositedFen),
  };
}

/** 每月缴存 of all accounts that are paid into. */
export function monthlyOf({ accounts }: LedgerMember): number {
  return accounts.filter(isPaidInto).reduce((sum, { monthlyDepositFen }) => sum + monthlyDepositFen, 0);
}

/** What the ledger would let go of it, as `availableFen` says. */
export function availableOf({ accounts }: LedgerMember): number {
  return accounts.filter(mayLetGo).reduce((sum, account) => sum + free(account), 0);
}

const isPaidInto = ({ status }: LedgerAccount) => status === 'active';
const mayLetGo = ({ status }: LedgerAccount) => status === 'active' || status === 'sealed';
const free = ({ balanceFen, reservedFen }: LedgerAccount) => Math.max(0, balanceFen - reservedFen);

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Deposits after the last one that the ledger has, until the day; one that is late is not made up. */
function monthsAhead(account: LedgerAccount, today: Day, day: Day): number {
  if (!isPaidInto(account)) return 0;
  const { lastDepositMonth } = account;
  const paid = lastDepositMonth === null ? 0 : monthNumber(lastDepositMonth);
  const first = Math.max(monthNumber(today), paid + 1);
  return Math.max(0, monthNumber(day) - first);
}

function depositedUntil(account: LedgerAccount, today: Day, day: Day): LedgerAccount {
  const months = monthsAhead(account, today, day);
  return {
    ...account,
    balanceFen: account.balanceFen + months * account.monthlyDepositFen,
    continuousMonths: account.continuousMonths + months,
  };
}

/** From one account after the other: which of them the ledger takes it from changes no sum. */
function withdrawnFrom(accounts: readonly LedgerAccount[], taken: readonly Taken[]): LedgerAccount[] {
  let leftFen = taken.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return accounts.map((account) => {
    const fen = mayLetGo(account) ? Math.min(leftFen, free(account)) : 0;
    leftFen -= fen;
    return { ...account, balanceFen: account.balanceFen - fen };
  });
}

function depositedInYear(member: LedgerMember, today: Day, day: Day, monthlyFen: number): number {
  const months = (from: Day) =>
    Math.max(0, ...member.accounts.map((account) => monthsAhead(account, from, day)));
  if (day.slice(0, 4) === today.slice(0, 4)) return member.depositedThisYearFen + months(today) * monthlyFen;
  return months(`${day.slice(0, 4)}-01-01`) * monthlyFen;
}

/** Which deposits of the past year fall out is not known to the month: as many as come in, by twelfths. */
function depositedInTwelveMonths(member: LedgerMember, months: number, monthlyFen: number): number {
  const before = member.depositedLast12MonthsFen;
  return before - Math.ceil((before * Math.min(12, months)) / 12) + Math.min(12, months) * monthlyFen;
}
