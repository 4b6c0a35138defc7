import { dayWithYear, yuan, type MemberCase } from '@gjj/shared-types';

type Revocation = NonNullable<MemberCase['revocation']>;
type Ban = NonNullable<NonNullable<Revocation['end']>['ban']>;
type Claim = NonNullable<MemberCase['claim']>;

/** What a revocation would mean, a line for each thing, before anything is decided. */
export function ifRevokedInWords({
  repayFen,
  banYears,
}: Pick<Revocation, 'repayFen' | 'banYears'>): string[] {
  const money =
    repayFen === 0 ? '没有要退的钱；还没有付的不再付' : `要退回 ${yuan(repayFen)}，记回您的公积金账户`;
  if (banYears === null) return [money];
  return [money, `${banYears} 年内不能提取，也不能申请公积金贷款，到期自动结束`];
}

/** From and to, both days belong to it; and how it stands on that day. */
export function banInWords({ from, until }: Ban, today: string): string {
  if (until < today) return `限制到 ${dayWithYear(until)}为止，已经结束`;
  return `从 ${dayWithYear(from)}到 ${dayWithYear(until)}，不能提取，也不能申请公积金贷款`;
}

/** An account number as it stands on a card: in groups of four, easier to compare. */
export function groupAccountNo(accountNo: string): string {
  return accountNo.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** Is there, or was there, anything to pay back? */
export function isOver({ leftFen, endedAt }: Pick<Claim, 'leftFen' | 'endedAt'>): boolean {
  return leftFen === 0 || endedAt !== null;
}
