import type { Account, AccountsView } from '@gjj/shared-types';
import type { LedgerAccount, LedgerMember } from './ports';

function presentAccount(account: LedgerAccount, districtName: (code: string) => string): Account {
  return {
    accountNo: account.accountNo,
    employerName: account.employerName,
    districtCode: account.districtCode,
    districtName: districtName(account.districtCode),
    status: account.status,
    openedOn: account.openedOn,
    sealedOn: account.sealedOn,
    balanceFen: account.balanceFen,
    reservedFen: account.reservedFen,
    monthlyDepositFen: account.monthlyDepositFen,
    continuousMonths: account.continuousMonths,
    lastDepositMonth: account.lastDepositMonth,
  };
}

/** A closed account holds nothing and is listed last. */
export function presentAccounts(
  member: LedgerMember,
  stale: boolean,
  districtName: (code: string) => string,
): AccountsView {
  const accounts = member.accounts.map((account) => presentAccount(account, districtName));
  accounts.sort((left, right) => Number(left.status === 'closed') - Number(right.status === 'closed'));
  const totalFen = accounts.reduce((total, { balanceFen }) => total + balanceFen, 0);
  const reservedFen = accounts.reduce((total, { reservedFen: part }) => total + part, 0);
  return {
    accounts,
    totalFen,
    availableFen: totalFen - reservedFen,
    frozen: member.frozen,
    asOf: member.asOf,
    stale,
  };
}
