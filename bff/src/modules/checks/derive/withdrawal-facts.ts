import type { LedgerMember, LedgerWithdrawal } from '../../accounts';
import type { Derived } from '../observed';
import { latest } from './days';

/** Types of withdrawal by what they are for, as in the catalogue. */
const codes = {
  rent: ['W04'],
  repay: ['W05', 'W06'],
  build: ['W03'],
  lift: ['W16'],
  allowance: ['W10'],
  illness: ['W11'],
  renovation: ['W14'],
  propertyFee: ['W15'],
};

/**
 * What a member took before, by what it was for; rent also by year, since rent limits are.
 * @param setApart withdrawals of the very order that runs: its own calendar keeps them apart, so none of them says
 * when it may run again; every sum has them in it
 */
export function withdrawalFacts(
  member: LedgerMember,
  today: string,
  setApart: ReadonlySet<string> = new Set(),
): Derived {
  const counted = member.withdrawals.filter(({ withdrawalId }) => !setApart.has(withdrawalId));
  const others = { ...member, withdrawals: counted };
  const lastOf = (kind: keyof typeof codes) => latest(of(others, kind).map(({ postedOn }) => postedOn));
  const rent = of(member, 'rent');
  const thisYear = rent.filter(({ postedOn }) => postedOn >= `${today.slice(0, 4)}-01-01`);
  return {
    rentWithdrawnBefore: lastOf('rent') !== null,
    lastRentWithdrawalOn: lastOf('rent'),
    rentWithdrawnThisYearFen: sum(thisYear),
    rentWithdrawalsThisYear: thisYear.length,
    rentWithdrawnLast12MonthsFen: sum(withinYear(rent, today)),
    repayWithdrawnLast12MonthsFen: sum(withinYear(of(member, 'repay'), today)),
    repayWithdrawnBefore: lastOf('repay') !== null,
    lastRepayWithdrawalOn: lastOf('repay'),
    buildWithdrawnBefore: lastOf('build') !== null,
    lastBuildWithdrawalOn: lastOf('build'),
    liftWithdrawnBefore: lastOf('lift') !== null,
    lastLiftWithdrawalOn: lastOf('lift'),
    allowanceWithdrawnBefore: lastOf('allowance') !== null,
    lastAllowanceWithdrawalOn: lastOf('allowance'),
    illnessWithdrawnBefore: lastOf('illness') !== null,
    lastIllnessWithdrawalOn: lastOf('illness'),
    renovationWithdrawnBefore: lastOf('renovation') !== null,
    lastRenovationWithdrawalOn: lastOf('renovation'),
    propertyFeeWithdrawnBefore: lastOf('propertyFee') !== null,
    lastPropertyFeeWithdrawalOn: lastOf('propertyFee'),
  };
}

/** The spouse's part of a limit that a couple shares; null: there is no spouse who deposits here. */
export function spouseFacts(spouse: LedgerMember | null, today: string): Derived {
  const rent = spouse === null ? [] : of(spouse, 'rent');
  const active = (spouse?.accounts ?? []).filter(({ status }) => status === 'active');
  return {
    spouseDeposits: active.length > 0,
    spouseMonthlyDepositFen: active.reduce((total, { monthlyDepositFen }) => total + monthlyDepositFen, 0),
    spouseRentWithdrawnThisYearFen: sum(
      rent.filter(({ postedOn }) => postedOn >= `${today.slice(0, 4)}-01-01`),
    ),
    spouseRentWithdrawnLast12MonthsFen: sum(withinYear(rent, today)),
    spouseRepayWithdrawnLast12MonthsFen: sum(withinYear(spouse === null ? [] : of(spouse, 'repay'), today)),
    spouseLastRentWithdrawalOn: latest(rent.map(({ postedOn }) => postedOn)),
  };
}

function of({ withdrawals }: LedgerMember, kind: keyof typeof codes): LedgerWithdrawal[] {
  return withdrawals.filter(({ itemCode }) => codes[kind].includes(itemCode));
}

/** After the same day of last year. */
function withinYear(withdrawals: readonly LedgerWithdrawal[], today: string): LedgerWithdrawal[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return withdrawals.filter(({ postedOn }) => postedOn > yearAgo);
}

function sum(withdrawals: readonly LedgerWithdrawal[]): number {
  return withdrawals.reduce((total, { amountFen }) => total + amountFen, 0);
}
