import { compareNames, documentProblem, isCardNumber, staffRoles } from '@gjj/shared-types';
import { historyOf } from '../core-ledger/history';
import { dayBefore } from '../storage/calendar';
import { documentOf, type Person } from './person';
import { readPeople } from './read-people';
import { readStaff } from './read-staff';

const people = readPeople();
const members = people.filter((person) => person.memberNo !== undefined);
const staff = readStaff();

it('has ten members or more, each in a situation of their own', () => {
  expect(members.length).toBeGreaterThanOrEqual(10);
  expect(new Set(members.map((member) => member.situation)).size).toBe(members.length);
});

it.each(people)('$name is invented: impossible region, real checksums, unassigned phone', (person) => {
  expect(documentProblem(documentOf(person))).toBeNull();
  expect(person.idNumber).toMatch(/^(?:99|900|8[123]99|XX0000|[HM]0000|0000)/);
  expect(person.phone).toMatch(/^1540000\d{4}$/);
  for (const { number } of person.cards) expect([number, isCardNumber(number)]).toEqual([number, true]);
});

it('gives nobody what belongs to another', () => {
  const own = people.flatMap((person) => [
    person.key,
    person.idNumber,
    person.phone,
    ...[person.openid, person.memberNo].filter((value) => value !== undefined),
    ...person.cards.map((card) => card.number),
    ...person.accounts.map((account) => account.accountNo),
  ]);
  expect(new Set(own).size).toBe(own.length);
});

it('names as spouses people who name each other', () => {
  for (const person of people) {
    const { spouse } = person.facts.marriage;
    if (spouse === undefined) continue;
    const other = people.find((one) => one.idNumber === spouse.idNumber);
    expect(other?.name).toBe(spouse.name);
    expect(other?.facts.marriage.spouse?.idNumber).toBe(person.idNumber);
  }
});

it('has entries that come to the balance, in whichever month the demo is run', () => {
  for (let month = 0; month < 24; month += 1) {
    const today = dayBefore('2026-11-22', -month, 1 + ((month * 7) % 28));
    for (const { account, withdrawals } of members.flatMap(withWithdrawals(today))) {
      const entries = historyOf(account, today, withdrawals);
      expect(entries.reduce((sum, entry) => sum + entry.amountFen, 0)).toBe(account.balanceFen);
      expect(entries.at(-1)?.balanceFen).toBe(account.balanceFen);
      expect(entries.every((entry) => entry.postedOn <= today)).toBe(true);
    }
  }
});

function withWithdrawals(today: string) {
  return (member: Person) =>
    member.accounts.map((account) => ({
      account,
      withdrawals: member.withdrawals
        .filter((past) => past.accountNo === account.accountNo)
        .map((past) => ({ amountFen: past.amountFen, postedOn: dayBefore(today, past.monthsAgo, 20) })),
    }));
}

it('has staff of every role in two districts, and two pairs of eyes at the centre', () => {
  const rolesIn = (code: string) => staff.filter((one) => one.districtCode === code).map((one) => one.role);
  // A supervisor never revokes what they proposed: there are two.
  for (const code of ['450721', '450722'])
    expect(rolesIn(code).sort()).toEqual([...staffRoles, 'supervisor'].sort());
  expect(rolesIn('450700').sort()).toEqual(['acceptor', 'acceptor', 'reviewer', 'reviewer']);
  expect(new Set(staff.map((one) => one.username)).size).toBe(staff.length);
});

it('has one for each habit of writing names and for four kinds of document, all of one name to a person', () => {
  const written = people.flatMap((person) =>
    Object.values(person.writtenAs).map((name) => compareNames(person.name, name)),
  );
  expect(written.filter((result) => result === 'same').length).toBeGreaterThanOrEqual(10);
  expect(written.filter((result) => result === 'different')).toEqual([]);
  expect(new Set(members.map(({ documentKind }) => documentKind)).size).toBe(5);
});
