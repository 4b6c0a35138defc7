import type { LedgerMember } from '../../accounts';
import type { Derived } from '../observed';
import type { DatasetAnswers } from '../ports';
import { latest } from './days';

type Purchase = DatasetAnswers['purchase']['purchases'][number];

/** GB/T 2260: the first four digits name the city, whatever district a home is registered in. */
export function homesInCity({ homes }: DatasetAnswers['property'], cityCode: string): number {
  return homes.filter((home) => home.cityCode.slice(0, 4) === cityCode.slice(0, 4)).length;
}

/** The home of that kind whose contract was filed last; null where none is filed. */
export function newestPurchase(
  { purchases }: DatasetAnswers['purchase'],
  kind: Purchase['kind'] = 'new',
): Purchase | null {
  const homes = purchases.filter((purchase) => purchase.kind === kind);
  const filedOn = latest(homes.map((purchase) => purchase.filedOn));
  return homes.find((purchase) => purchase.filedOn === filedOn) ?? null;
}

export function purchaseFacts(purchase: Purchase | null): Derived {
  return {
    purchaseFiledOn: purchase?.filedOn ?? null,
    purchaseAddress: purchase?.address ?? null,
    purchaseHomeKey: purchase?.homeKey ?? null,
    purchasePriceFen: purchase?.priceFen ?? null,
    purchaseLoanFen: purchase?.loanFen ?? null,
    purchasePaidFen: purchase?.paidFen ?? null,
    purchaseInvoiced: purchase === null ? null : purchase.invoiceNo !== null,
  };
}

export function secondHandFacts(purchase: Purchase | null): Derived {
  return {
    secondHandTransferredOn: purchase?.filedOn ?? null,
    secondHandHomeKey: purchase?.homeKey ?? null,
    secondHandPriceFen: purchase?.priceFen ?? null,
    secondHandLoanFen: purchase?.loanFen ?? null,
    secondHandTaxed: purchase === null ? null : purchase.invoiceNo !== null,
  };
}

export function withdrawnOnSecondHandFacts(member: LedgerMember, purchase: Purchase | null): Derived {
  const facts = withdrawnOnHomeFacts(member, purchase);
  return {
    withdrawnOnSecondHandFen: facts.withdrawnOnThisHomeFen ?? null,
    withdrawnOnSecondHandBefore: facts.withdrawnOnThisHomeBefore ?? null,
    lastWithdrawnOnSecondHandOn: facts.lastWithdrawnOnThisHomeOn ?? null,
  };
}

export function loanFacts({ loans }: DatasetAnswers['mortgage']): Derived {
  const of = (kind: 'commercial' | 'fund') => loans.filter((loan) => loan.kind === kind);
  const repaid = (kind: 'commercial' | 'fund') =>
    of(kind).reduce((total, loan) => total + loan.repaidLast12MonthsFen, 0);
  const due = (kind: 'commercial' | 'fund') =>
    of(kind).reduce((total, loan) => total + loan.monthlyRepaymentFen, 0);
  return {
    commercialInstalmentFen: due('commercial'),
    fundInstalmentFen: due('fund'),
    commercialLoan: of('commercial').length > 0,
    commercialRepaidLast12MonthsFen: repaid('commercial'),
    fundLoan: of('fund').length > 0,
    fundRepaidLast12MonthsFen: repaid('fund'),
  };
}

/** No invoice is nought, so that a rule may go on to what the member says. */
export function homeInvoiceFacts(data: DatasetAnswers['home-invoice']): Derived {
  return {
    renovationInvoicedFen: data.renovationFen ?? 0,
    propertyFeeInvoicedLast12MonthsFen: data.propertyFeeLast12MonthsFen ?? 0,
  };
}

/** What this member took from the fund for the same home, whichever item it was for. */
export function withdrawnOnHomeFacts(member: LedgerMember, purchase: Purchase | null): Derived {
  if (purchase === null)
    return { withdrawnOnThisHomeFen: null, withdrawnOnThisHomeBefore: null, lastWithdrawnOnThisHomeOn: null };
  const withdrawals = member.withdrawals.filter((withdrawal) => withdrawal.homeKey === purchase.homeKey);
  return {
    withdrawnOnThisHomeFen: withdrawals.reduce((total, withdrawal) => total + withdrawal.amountFen, 0),
    withdrawnOnThisHomeBefore: withdrawals.length > 0,
    lastWithdrawnOnThisHomeOn: latest(withdrawals.map((withdrawal) => withdrawal.postedOn)),
  };
}
