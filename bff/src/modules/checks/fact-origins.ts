import type { FactKey } from '../catalogue';

/** Where facts come from: our own ledger, a department's dataset, or the ID number itself. */
export type Origin =
  | 'ledger'
  | 'spouse-ledger'
  | 'marriage'
  | 'property'
  | 'spouse-property'
  | 'lease'
  | 'purchase'
  | 'pension'
  | 'household'
  | 'children'
  | 'talent'
  | 'education'
  | 'veteran'
  | 'assistance'
  | 'rent-invoice'
  | 'mortgage'
  | 'medical'
  | 'home-invoice'
  | 'labour-appraisal'
  | 'deposits-elsewhere'
  | 'id-number';

/** What must be asked to learn each fact; nothing else is (个人信息保护法 art. 6: the least that is needed). */
export const factOrigins = {
  availableFen: ['ledger'],
  monthlyDepositFen: ['ledger'],
  continuousMonths: ['ledger'],
  activeAccounts: ['ledger'],
  sealedAccounts: ['ledger'],
  severalAccounts: ['ledger'],
  sealed: ['ledger'],
  sealedOn: ['ledger'],
  frozen: ['ledger'],
  fraudBanned: ['ledger'],
  fraudBanUntil: ['ledger'],
  rentWithdrawnBefore: ['ledger'],
  lastRentWithdrawalOn: ['ledger'],
  married: ['marriage'],
  homesInCitySelf: ['property'],
  homesInCitySpouse: ['marriage', 'spouse-property'],
  leaseFiled: ['lease'],
  leaseMonthlyRentFen: ['lease'],
  leaseAddress: ['lease'],
  purchaseFiledOn: ['purchase'],
  purchaseAddress: ['purchase'],
  purchaseHomeKey: ['purchase'],
  purchasePriceFen: ['purchase'],
  purchaseLoanFen: ['purchase'],
  purchasePaidFen: ['purchase'],
  purchaseInvoiced: ['purchase'],
  withdrawnOnThisHomeFen: ['ledger', 'purchase'],
  withdrawnOnThisHomeBefore: ['ledger', 'purchase'],
  lastWithdrawnOnThisHomeOn: ['ledger', 'purchase'],
  retired: ['pension'],
  retiredOn: ['pension'],
  age: ['id-number'],
  depositDistrict: ['ledger'],
  openedOn: ['ledger'],
  depositedThisYearFen: ['ledger'],
  depositedLast12MonthsFen: ['ledger'],
  rentWithdrawnThisYearFen: ['ledger'],
  rentWithdrawnLast12MonthsFen: ['ledger'],
  rentWithdrawalsThisYear: ['ledger'],
  spouseDeposits: ['marriage', 'spouse-ledger'],
  spouseMonthlyDepositFen: ['marriage', 'spouse-ledger'],
  spouseRentWithdrawnThisYearFen: ['marriage', 'spouse-ledger'],
  spouseRentWithdrawnLast12MonthsFen: ['marriage', 'spouse-ledger'],
  spouseLastRentWithdrawalOn: ['marriage', 'spouse-ledger'],
  leaseKind: ['lease'],
  leaseFrom: ['lease'],
  leaseTo: ['lease'],
  leaseDistrict: ['lease'],
  rentInvoicedMonthlyFen: ['rent-invoice'],
  children: ['children'],
  minorChildren: ['children'],
  householdInCity: ['household'],
  newCitizen: ['household'],
  highTalent: ['talent'],
  graduatedOn: ['education'],
  veteran: ['veteran'],
  housingHardship: ['assistance'],
  minimumAllowance: ['assistance'],
  repayWithdrawnBefore: ['ledger'],
  lastRepayWithdrawalOn: ['ledger'],
  allowanceWithdrawnBefore: ['ledger'],
  lastAllowanceWithdrawalOn: ['ledger'],
  illnessWithdrawnBefore: ['ledger'],
  lastIllnessWithdrawalOn: ['ledger'],
  renovationWithdrawnBefore: ['ledger'],
  lastRenovationWithdrawalOn: ['ledger'],
  propertyFeeWithdrawnBefore: ['ledger'],
  lastPropertyFeeWithdrawalOn: ['ledger'],
  secondHandTransferredOn: ['purchase'],
  secondHandHomeKey: ['purchase'],
  secondHandPriceFen: ['purchase'],
  secondHandLoanFen: ['purchase'],
  secondHandTaxed: ['purchase'],
  withdrawnOnSecondHandFen: ['ledger', 'purchase'],
  lastWithdrawnOnSecondHandOn: ['ledger', 'purchase'],
  withdrawnOnSecondHandBefore: ['ledger', 'purchase'],
  commercialLoan: ['mortgage'],
  commercialRepaidLast12MonthsFen: ['mortgage'],
  commercialInstalmentFen: ['mortgage'],
  fundInstalmentFen: ['mortgage'],
  repayWithdrawnLast12MonthsFen: ['ledger'],
  fundLoan: ['mortgage'],
  fundRepaidLast12MonthsFen: ['mortgage'],
  medicalOwnPaidLast12MonthsFen: ['medical'],
  spouseRepayWithdrawnLast12MonthsFen: ['marriage', 'spouse-ledger'],
  buildWithdrawnBefore: ['ledger'],
  lastBuildWithdrawalOn: ['ledger'],
  liftWithdrawnBefore: ['ledger'],
  lastLiftWithdrawalOn: ['ledger'],
  renovationInvoicedFen: ['home-invoice'],
  propertyFeeInvoicedLast12MonthsFen: ['home-invoice'],
  depositsElsewhere: ['deposits-elsewhere'],
  totallyDisabled: ['labour-appraisal'],
} as const satisfies Record<FactKey, readonly Origin[]>;

export function originsOf(keys: readonly FactKey[]): ReadonlySet<Origin> {
  return new Set(keys.flatMap((key): readonly Origin[] => factOrigins[key]));
}
