import type { FactShape } from './fact-shape';

const ledger = { department: '住房公积金核心账务', maxAgeHours: 24 } as const;
const lease = { department: '房屋租赁备案', maxAgeHours: 72 } as const;
const noRent = '没有提取过房租';

/** What rent rules look at beside the facts that all items share. Nobody's spouse deposits nothing: 否, or nought. */
export const rentFacts = {
  depositDistrict: { ...ledger, type: 'text', label: '缴存地区', words: { some: '缴存地区 {}' } },
  openedOn: { ...ledger, type: 'day', label: '开户日期', words: { some: '{}开户' } },
  depositedThisYearFen: {
    ...ledger,
    type: 'money',
    label: '今年缴存额',
    words: { some: '今年缴存 {}', none: '今年还没有缴存' },
  },
  depositedLast12MonthsFen: {
    ...ledger,
    type: 'money',
    label: '近 12 个月缴存额',
    words: { some: '近 12 个月缴存 {}', none: '近 12 个月没有缴存' },
  },
  rentWithdrawnThisYearFen: {
    ...ledger,
    type: 'money',
    label: '今年已提房租',
    words: { some: '今年已提房租 {}', none: '今年还没有提取房租' },
  },
  rentWithdrawnLast12MonthsFen: {
    ...ledger,
    type: 'money',
    label: '近 12 个月已提房租',
    words: { some: '近 12 个月已提房租 {}', none: '近 12 个月没有提取房租' },
  },
  rentWithdrawalsThisYear: {
    ...ledger,
    type: 'count',
    label: '今年提取房租次数',
    words: { some: '今年提取过 {} 次房租', none: '今年还没有提取房租' },
  },
  spouseDeposits: {
    through: '民政婚姻登记',
    ...ledger,
    type: 'yes-no',
    label: '配偶缴存',
    words: { yes: '配偶也在本中心缴存', no: '配偶没有在本中心缴存' },
  },
  spouseMonthlyDepositFen: {
    through: '民政婚姻登记',
    ...ledger,
    type: 'money',
    label: '配偶月缴存额',
    words: { some: '配偶每月缴存 {}', none: '配偶没有在缴存' },
  },
  spouseRentWithdrawnThisYearFen: {
    through: '民政婚姻登记',
    ...ledger,
    type: 'money',
    label: '配偶今年已提房租',
    words: { some: '配偶今年已提房租 {}', none: '配偶今年没有提取房租' },
  },
  spouseRentWithdrawnLast12MonthsFen: {
    through: '民政婚姻登记',
    ...ledger,
    type: 'money',
    label: '配偶近 12 个月已提房租',
    words: { some: '配偶近 12 个月已提房租 {}', none: '配偶近 12 个月没有提取房租' },
  },
  spouseLastRentWithdrawalOn: {
    through: '民政婚姻登记',
    ...ledger,
    type: 'day',
    label: '配偶上次租房提取',
    words: { some: '配偶上次在{}提取', none: `配偶${noRent}` },
  },
  leaseKind: {
    ...lease,
    type: 'text',
    label: '租住的房子',
    words: { some: '{}' },
    /** market 商品住房, public 公租房, affordable 保障性租赁住房, talent 人才公寓. */
    values: { market: '商品住房', public: '公租房', affordable: '保障性租赁住房', talent: '人才公寓' },
  },
  leaseFrom: { ...lease, type: 'day', label: '租期开始', words: { some: '租期从{}开始' } },
  leaseTo: { ...lease, type: 'day', label: '租期结束', words: { some: '租期到{}' } },
  leaseDistrict: { ...lease, type: 'text', label: '租住地区', words: { some: '租住地区 {}' } },
  rentInvoicedMonthlyFen: {
    type: 'money',
    label: '发票上的月租金',
    department: '税务发票',
    maxAgeHours: 72,
    words: { some: '发票月租金 {}', none: '没有查到房租发票' },
  },
} as const satisfies Record<string, FactShape>;
