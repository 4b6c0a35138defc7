import { compareNames } from '@gjj/shared-types';
import type { Books } from '../books';
import type { Account, Member, Unit } from '../records';
import type { PersonRow } from './request';

/** The member behind a row, or why there is none. */
export function memberOf(books: Books, { name, document }: PersonRow): Readonly<Member> | string {
  const member = books.members
    .all()
    .find((one) => one.document.number === document.number && one.document.kind === document.kind);
  if (member === undefined) return 'member-unknown';
  return compareNames(member.name, name) === 'different' ? 'name-differs' : member;
}

/** The person's account in this unit that is not closed, or why there is none. */
export function accountIn(books: Books, row: PersonRow, { unitNo }: Unit): Readonly<Account> | string {
  const member = memberOf(books, row);
  if (typeof member === 'string') return member;
  const account = openAccounts(books, member.memberNo).find((one) => one.unitNo === unitNo);
  return account ?? 'no-account-in-unit';
}

export function openAccounts(books: Books, memberNo: string): Readonly<Account>[] {
  return books.accountsOf(memberNo).filter(({ status }) => status !== 'closed');
}

export function monthlyFen(
  baseFen: number,
  { unitPercent, ownPercent }: Pick<Unit, 'unitPercent' | 'ownPercent'>,
) {
  return Math.round((baseFen * unitPercent) / 100) + Math.round((baseFen * ownPercent) / 100);
}
