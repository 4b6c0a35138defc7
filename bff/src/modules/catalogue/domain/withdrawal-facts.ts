import type { FactShape } from './fact-shape';

const ledger = { department: '住房公积金核心账务', maxAgeHours: 24 } as const;
const purchase = { department: '商品房合同备案', maxAgeHours: 72 } as const;
const invoice = { department: '税务发票', maxAgeHours: 72 } as const;
const loan = { department: '贷款银行', maxAgeHours: 72 } as const;

/** What was taken before, of one kind of withdrawal: ever, and when last. */
const taken = (label: string) =>
  [
    {
      ...ledger,
      type: 'yes-no',
      label: `${label}提取记录`,
      words: { yes: `提取过${label}`, no: `没有提取过${label}` },
    },
    {
      ...ledger,
      type: 'day',
      label: `上次${label}提取`,
      words: { some: '上次在{}提取', none: `没有提取过${label}` },
    },
  ] as const satisfies readonly FactShape[];

const [repayWithdrawnBefore, lastRepayWithdrawalOn] = taken('还贷');
const [allowanceWithdrawnBefore, lastAllowanceWithdrawalOn] = taken('低保');
const [buildWithdrawnBefore, lastBuildWithdrawalOn] = taken('建房大修');
const [liftWithdrawnBefore, lastLiftWithdrawalOn] = taken('加装电梯');
const [illnessWithdrawnBefore, lastIllnessWithdrawalOn] = taken('大病');
const [renovationWithdrawnBefore, lastRenovationWithdrawalOn] = taken('装修');
const [propertyFeeWithdrawnBefore, lastPropertyFeeWithdrawalOn] = taken('物业费');

/** What withdrawals other than rent, a new home and retirement look at. */
export const withdrawalFacts = {
  repayWithdrawnBefore,
  lastRepayWithdrawalOn,
  repayWithdrawnLast12MonthsFen: {
    ...ledger,
    type: 'money',
    label: '近 12 个月已提还贷',
    words: { some: '近 12 个月已提还贷 {}', none: '近 12 个月没有提取还贷' },
  },
  /** What a couple takes for its loans counts together. */
  spouseRepayWithdrawnLast12MonthsFen: {
    through: '民政婚姻登记',
    ...ledger,
    type: 'money',
    label: '配偶近 12 个月已提还贷',
    words: { some: '配偶近 12 个月已提还贷 {}', none: '配偶近 12 个月没有提取还贷' },
  },
  buildWithdrawnBefore,
  lastBuildWithdrawalOn,
  liftWithdrawnBefore,
  lastLiftWithdrawalOn,
  allowanceWithdrawnBefore,
  lastAllowanceWithdrawalOn,
  illnessWithdrawnBefore,
  lastIllnessWithdrawalOn,
  renovationWithdrawnBefore,
  lastRenovationWithdrawalOn,
  propertyFeeWithdrawnBefore,
  lastPropertyFeeWithdrawalOn,
  secondHandTransferredOn: {
    ...purchase,
    type: 'day',
    label: '二手房过户日',
    words: { some: '二手房{}过户', none: '没有查到二手房过户' },
  },
  secondHandHomeKey: { ...purchase, type: 'text', label: '二手房编号', words: { some: '{}' } },
  secondHandPriceFen: { ...purchase, type: 'money', label: '二手房总价', words: { some: '二手房总价 {}' } },
  secondHandLoanFen: { ...purchase, type: 'money', label: '二手房贷款', words: { some: '二手房贷款 {}' } },
  secondHandTaxed: {
    ...purchase,
    type: 'yes-no',
    label: '契税和发票',
    words: { yes: '契税和发票已登记', no: '契税和发票没有登记' },
  },
  withdrawnOnSecondHandFen: {
    ...ledger,
    type: 'money',
    label: '为这套二手房已提取',
    words: { some: '为这套二手房已提取 {}', none: '还没有为这套二手房提取过' },
  },
  lastWithdrawnOnSecondHandOn: {
    ...ledger,
    type: 'day',
    label: '这套二手房上次提取',
    words: { some: '上次为这套二手房在{}提取', none: '还没有为这套二手房提取过' },
  },
  withdrawnOnSecondHandBefore: {
    ...ledger,
    type: 'yes-no',
    label: '这套二手房的提取记录',
    words: { yes: '为这套二手房提取过', no: '还没有为这套二手房提取过' },
  },
  commercialLoan: {
    ...loan,
    type: 'yes-no',
    label: '商业住房贷款',
    words: { yes: '有商业住房贷款', no: '没有商业住房贷款' },
  },
  commercialRepaidLast12MonthsFen: {
    ...loan,
    type: 'money',
    label: '近 12 个月还的商贷',
    words: { some: '近 12 个月还商贷 {}', none: '近 12 个月没有还商贷' },
  },
  commercialInstalmentFen: {
    ...loan,
    type: 'money',
    label: '商贷每月应还',
    words: { some: '商贷每月应还 {}', none: '商贷没有每月应还' },
  },
  fundInstalmentFen: {
    ...ledger,
    type: 'money',
    label: '公积金贷款每月应还',
    words: { some: '公积金贷款每月应还 {}', none: '公积金贷款没有每月应还' },
  },
  fundLoan: {
    ...ledger,
    type: 'yes-no',
    label: '公积金贷款',
    words: { yes: '有公积金贷款', no: '没有公积金贷款' },
  },
  fundRepaidLast12MonthsFen: {
    ...ledger,
    type: 'money',
    label: '近 12 个月还的公积金贷款',
    words: { some: '近 12 个月还公积金贷款 {}', none: '近 12 个月没有还公积金贷款' },
  },
  medicalOwnPaidLast12MonthsFen: {
    type: 'money',
    label: '近 12 个月自付医疗费',
    department: '医疗保障',
    maxAgeHours: 24 * 7,
    sensitive: true,
    words: { some: '近 12 个月自付医疗费 {}', none: '近 12 个月没有自付医疗费' },
  },
  renovationInvoicedFen: {
    ...invoice,
    type: 'money',
    label: '装修发票',
    words: { some: '装修发票合计 {}', none: '没有查到装修发票' },
  },
  propertyFeeInvoicedLast12MonthsFen: {
    ...invoice,
    type: 'money',
    label: '近 12 个月物业费发票',
    words: { some: '近 12 个月物业费发票 {}', none: '近 12 个月没有查到物业费发票' },
  },
  /** An account that is being paid into at another centre: somebody works there. */
  depositsElsewhere: {
    type: 'yes-no',
    label: '在别的城市缴存',
    department: '全国住房公积金数据平台',
    maxAgeHours: 72,
    words: { yes: '在别的城市正常缴存', no: '没有在别的城市缴存' },
    favourable: false,
  },
  totallyDisabled: {
    type: 'yes-no',
    label: '劳动能力鉴定',
    department: '社会保险',
    maxAgeHours: 24 * 7,
    sensitive: true,
    words: { yes: '鉴定为完全丧失劳动能力', no: '没有完全丧失劳动能力的鉴定' },
  },
} as const satisfies Record<string, FactShape>;
