import { Refusal } from '../http/refusal';
import { availableFen } from './move-funds';
import type { Account, Member, Reservation } from './records';

/** From which accounts an amount is taken: sealed ones first, then the oldest. Says why when it cannot be. */
export function allocate(
  member: Readonly<Member>,
  accounts: readonly Readonly<Account>[],
  amountFen: number,
): Reservation['lines'] {
  if (member.frozenReason !== undefined) throw new Refusal(422, 'account-frozen', 'the member is frozen');
  const open = accounts.filter((account) => account.status !== 'closed');
  if (open.length === 0) throw new Refusal(422, 'account-closed', 'the member has no open account');
  const usable = open.filter((account) => account.status !== 'frozen').sort(inOrder);
  if (usable.length === 0) throw new Refusal(422, 'account-frozen', 'every account is frozen');
  const lines = [];
  let left = amountFen;
  for (const account of usable) {
    const taken = Math.min(left, availableFen(account));
    if (taken > 0) lines.push({ accountNo: account.accountNo, amountFen: taken });
    left -= taken;
  }
  if (left > 0) throw new Refusal(422, 'insufficient-balance', 'not enough is available');
  return lines;
}

function inOrder(one: Readonly<Account>, other: Readonly<Account>): number {
  const rank = (account: Readonly<Account>) => (account.status === 'sealed' ? 0 : 1);
  return rank(one) - rank(other) || one.openedOn.localeCompare(other.openedOn);
}
