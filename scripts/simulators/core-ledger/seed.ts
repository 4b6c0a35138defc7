import { documentOf, nameIn, type Person, type PersonAccount } from '../people/person';
import { dayBefore, monthBefore } from '../storage/calendar';
import type { Change } from '../storage/journal';
import type { Books } from './books';
import { historyOf } from './history';
import type { Unit } from '../people/read-units';
import type { Account, Loan, Unit as UnitRecord } from './records';

/** Writes the demo people's accounts, with ages counted back from `today`. */
export function seedBooks(
  books: Books,
  people: readonly Person[],
  units: readonly Unit[],
  today: string,
): void {
  const registered = units.map(unitOf);
  const unitNos = new Map(registered.map(({ name, unitNo }) => [name, unitNo]));
  books.journal.commit([
    ...registered.map((unit) => books.units.put(unit.unitNo, unit)),
    ...people.flatMap((person) => (person.memberNo ? memberChanges(books, person, unitNos, today) : [])),
  ]);
}

function unitOf({ ended, ...unit }: Unit, index: number): UnitRecord {
  const unitNo = `${unit.districtCode}${String(index + 1).padStart(6, '0')}`;
  return { ...unit, unitNo, status: ended ? 'ended' : 'active' };
}

function memberChanges(
  books: Books,
  person: Person,
  unitNos: ReadonlyMap<string, string>,
  today: string,
): Change[] {
  const { memberNo = '', frozenReason, fraudBanMonthsAhead } = person;
  const member = {
    memberNo,
    name: nameIn('ledger', person),
    document: documentOf(person),
    loans: person.fundLoans.map((loan) => loanOf(loan, today)),
    ...(frozenReason && { frozenReason }),
    ...(fraudBanMonthsAhead && { fraudBanUntil: dayBefore(today, -fraudBanMonthsAhead) }),
  };
  const withdrawals = person.withdrawals.map((past, index) => ({
    withdrawalId: `${memberNo}-past-${index + 1}`,
    memberNo,
    itemCode: past.itemCode,
    amountFen: past.amountFen,
    postedOn: dayBefore(today, past.monthsAgo, 20),
    accountNo: past.accountNo,
    ...(past.homeKey && { homeKey: past.homeKey }),
  }));
  return [
    books.members.put(memberNo, member),
    ...withdrawals.map(({ accountNo: _, ...past }) => books.withdrawals.put(past.withdrawalId, past)),
    ...person.accounts.flatMap((account) => {
      const own = withdrawals.filter((past) => past.accountNo === account.accountNo);
      const entries = historyOf(account, today, own);
      return [
        books.accounts.put(account.accountNo, {
          ...accountOf(memberNo, account, today),
          ...unitNoOf(account.employerName, unitNos),
        }),
        ...entries.map((entry) => books.entries.put(entry.entryId, entry)),
      ];
    }),
  ];
}

function loanOf(loan: Person['fundLoans'][number], today: string): Loan {
  const { grantedMonthsAgo, settledMonthsAgo, ...rest } = loan;
  return {
    ...rest,
    grantedOn: dayBefore(today, grantedMonthsAgo, 10),
    ...(settledMonthsAgo !== undefined && { settledOn: dayBefore(today, settledMonthsAgo, 25) }),
  };
}

function unitNoOf(employerName: string, unitNos: ReadonlyMap<string, string>) {
  const unitNo = unitNos.get(employerName);
  return unitNo === undefined ? {} : { unitNo };
}

function accountOf(memberNo: string, account: PersonAccount, today: string): Account {
  const lastDepositAgo = Math.max(1, account.sealedMonthsAgo ?? 1);
  const months = Math.max(0, account.openedMonthsAgo - lastDepositAgo + 1);
  return {
    accountNo: account.accountNo,
    memberNo,
    employerName: account.employerName,
    districtCode: account.districtCode,
    status: account.status,
    openedOn: dayBefore(today, account.openedMonthsAgo, 1),
    ...(account.sealedMonthsAgo !== undefined && { sealedOn: dayBefore(today, account.sealedMonthsAgo, 20) }),
    ...(account.sealReason !== undefined && { sealReason: account.sealReason }),
    balanceFen: account.balanceFen,
    reservedFen: 0,
    monthlyDepositFen: account.monthlyDepositFen,
    // A sealed account has no running deposits: its months in a row ended with the sealing.
    continuousMonths: account.status === 'sealed' ? 0 : (account.continuousMonths ?? months),
    lastDepositMonth: months > 0 ? monthBefore(today, lastDepositAgo) : null,
  };
}
