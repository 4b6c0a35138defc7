import type { LedgerAccount, LedgerMember } from '../../accounts';
import type { Derived } from '../observed';
import { earliest, latest } from './days';
import { withdrawalFacts } from './withdrawal-facts';

export interface OwnInLedger {
  /** Held for the very case that is looked at; it does not stand in its own way. */
  ownReservationFen?: number | undefined;
  /** Ids of what the very standing order took before, see `withdrawalFacts`. */
  ownWithdrawals?: readonly string[] | undefined;
}

export function ledgerFacts(
  member: LedgerMember,
  today: string,
  { ownReservationFen = 0, ownWithdrawals = [] }: OwnInLedger,
): Derived {
  const open = member.accounts.filter((account) => account.status !== 'closed');
  const active = open.filter((account) => account.status === 'active');
  const unsealed = open.filter((account) => account.status !== 'sealed');
  const sealed = open.filter((account) => account.status === 'sealed');
  return {
    availableFen: availableFen(open) + ownReservationFen,
    monthlyDepositFen: sum(active.map((account) => account.monthlyDepositFen)),
    // A frozen account is still paid into; a sealed one is not.
    continuousMonths: Math.max(0, ...unsealed.map((account) => account.continuousMonths)),
    activeAccounts: active.length,
    sealedAccounts: sealed.length,
    severalAccounts: open.length > 1,
    sealed: sealed.length > 0 && sealed.length === open.length,
    sealedOn: latest(sealed.flatMap((account) => account.sealedOn ?? [])),
    frozen: member.frozen || open.some((account) => account.status === 'frozen'),
    fraudBanned: member.fraudBanUntil !== null && member.fraudBanUntil >= today,
    fraudBanUntil: member.fraudBanUntil,
    depositDistrict: (active[0] ?? open[0])?.districtCode ?? null,
    openedOn: earliest(member.accounts.map((account) => account.openedOn)),
    depositedThisYearFen: member.depositedThisYearFen,
    depositedLast12MonthsFen: member.depositedLast12MonthsFen,
    ...withdrawalFacts(member, today, new Set(ownWithdrawals)),
  };
}

/** What the ledger would let go: balances less what is reserved, frozen accounts left out. */
function availableFen(open: readonly LedgerAccount[]): number {
  const usable = open.filter((account) => account.status !== 'frozen');
  return sum(usable.map((account) => Math.max(0, account.balanceFen - account.reservedFen)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
