import type { FactShape } from './fact-shape';
import { householdFacts } from './household-facts';
import { rentFacts } from './rent-facts';
import { withdrawalFacts } from './withdrawal-facts';

const ledger = { department: '住房公积金核心账务', maxAgeHours: 24 } as const;
const property = { department: '不动产登记', maxAgeHours: 24 } as const;
const lease = { department: '房屋租赁备案', maxAgeHours: 72 } as const;
const purchase = { department: '商品房合同备案', maxAgeHours: 72 } as const;
const pension = { department: '社会保险', maxAgeHours: 24 * 7 } as const;

/**
 * Every fact that a rule may name. Money in fen, counts whole, days as YYYY-MM-DD.
 * A fact older than `maxAgeHours` counts as unknown.
 */
export const factDictionary = {
  availableFen: { ...ledger, type: 'money', label: '可提余额', words: { some: '可提余额 {}' } },
  monthlyDepositFen: { ...ledger, type: 'money', label: '月缴存额', words: { some: '每月缴存 {}' } },
  continuousMonths: {
    ...ledger,
    type: 'count',
    label: '连续缴存月数',
    words: { some: '连续缴存 {} 个月', none: '目前没有连续缴存' },
  },
  activeAccounts: {
    ...ledger,
    type: 'count',
    label: '正常缴存的账户',
    words: { some: '有 {} 个正常缴存的账户', none: '没有正常缴存的账户' },
  },
  sealedAccounts: {
    ...ledger,
    type: 'count',
    label: '已封存的账户',
    words: { some: '有 {} 个已封存的账户', none: '没有封存的账户' },
  },
  severalAccounts: {
    ...ledger,
    type: 'yes-no',
    label: '多个账户',
    words: { yes: '名下有多个账户', no: '名下只有一个账户' },
  },
  sealed: {
    ...ledger,
    type: 'yes-no',
    label: '账户封存',
    words: { yes: '账户已封存', no: '账户还没有封存' },
  },
  sealedOn: { ...ledger, type: 'day', label: '封存日期', words: { some: '{}封存' } },
  frozen: {
    ...ledger,
    type: 'yes-no',
    label: '账户冻结',
    words: { yes: '账户被冻结', no: '账户没有冻结' },
    favourable: false,
  },
  fraudBanned: {
    ...ledger,
    type: 'yes-no',
    label: '限制提取',
    words: { yes: '限制提取期还没有结束', no: '没有限制提取' },
    favourable: false,
  },
  fraudBanUntil: { ...ledger, type: 'day', label: '限制提取期满日', words: { some: '限制到{}' } },
  rentWithdrawnBefore: {
    ...ledger,
    type: 'yes-no',
    label: '租房提取记录',
    words: { yes: '提取过房租', no: '没有提取过房租' },
  },
  lastRentWithdrawalOn: {
    ...ledger,
    type: 'day',
    label: '上次租房提取',
    words: { some: '上次在{}提取', none: '没有提取过房租' },
  },
  married: {
    type: 'yes-no',
    label: '婚姻状况',
    department: '民政婚姻登记',
    maxAgeHours: 72,
    words: { yes: '已婚', no: '没有配偶' },
  },
  homesInCitySelf: {
    ...property,
    type: 'count',
    label: '本人在本市的住房',
    words: { some: '本市有 {} 套住房', none: '本市无房' },
    favourable: 0,
  },
  homesInCitySpouse: {
    through: '民政婚姻登记',
    ...property,
    type: 'count',
    label: '配偶在本市的住房',
    words: { some: '配偶在本市有 {} 套住房', none: '配偶在本市无房' },
    favourable: 0,
  },
  leaseFiled: {
    ...lease,
    type: 'yes-no',
    label: '租赁备案',
    words: { yes: '有已备案的租约', no: '没有查到备案的租约' },
  },
  leaseMonthlyRentFen: { ...lease, type: 'money', label: '备案月租金', words: { some: '备案月租金 {}' } },
  leaseAddress: { ...lease, type: 'text', label: '备案租房地址', words: { some: '{}' } },
  purchaseFiledOn: { ...purchase, type: 'day', label: '购房合同备案日', words: { some: '购房合同{}备案' } },
  purchaseAddress: { ...purchase, type: 'text', label: '所购住房', words: { some: '{}' } },
  purchaseHomeKey: { ...purchase, type: 'text', label: '房屋编号', words: { some: '{}' } },
  purchasePriceFen: { ...purchase, type: 'money', label: '购房总价', words: { some: '购房总价 {}' } },
  purchaseLoanFen: { ...purchase, type: 'money', label: '购房贷款', words: { some: '购房贷款 {}' } },
  purchasePaidFen: { ...purchase, type: 'money', label: '已付房款', words: { some: '已付房款 {}' } },
  purchaseInvoiced: {
    ...purchase,
    type: 'yes-no',
    label: '购房发票',
    words: { yes: '购房发票已登记', no: '购房发票没有登记' },
  },
  withdrawnOnThisHomeFen: {
    ...ledger,
    type: 'money',
    label: '为这套房已提取',
    words: { some: '为这套房已提取 {}', none: '还没有为这套房提取过' },
  },
  withdrawnOnThisHomeBefore: {
    ...ledger,
    type: 'yes-no',
    label: '这套房的提取记录',
    words: { yes: '为这套房提取过', no: '还没有为这套房提取过' },
  },
  lastWithdrawnOnThisHomeOn: {
    ...ledger,
    type: 'day',
    label: '这套房上次提取',
    words: { some: '上次为这套房在{}提取', none: '还没有为这套房提取过' },
  },
  retired: {
    ...pension,
    type: 'yes-no',
    label: '退休登记',
    words: { yes: '社保登记已退休', no: '社保还没有退休登记' },
  },
  retiredOn: { ...pension, type: 'day', label: '退休日期', words: { some: '{}退休' } },
  age: {
    type: 'count',
    label: '年龄',
    department: '证件号码',
    maxAgeHours: 24,
    words: { some: '{} 周岁' },
  },
  ...rentFacts,
  ...householdFacts,
  ...withdrawalFacts,
} as const satisfies Record<string, FactShape>;

export type FactKey = keyof typeof factDictionary;
export type FactDefinition = FactShape;
export const factKeys = Object.keys(factDictionary) as FactKey[];

export function isFactKey(name: string): name is FactKey {
  return Object.hasOwn(factDictionary, name);
}

/** Of health: see `sensitive`. */
export function isSensitive(key: FactKey): boolean {
  return factDefinition(key).sensitive === true;
}

/** Of another person: read only under that person's own consent, or where there is nobody whom it could be of. */
export function isOfSpouse(key: FactKey): boolean {
  return factDefinition(key).through !== undefined;
}

export function factDefinition(key: FactKey): FactDefinition {
  return factDictionary[key];
}
