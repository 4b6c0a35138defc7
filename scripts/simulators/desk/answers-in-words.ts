import type { DatasetName } from '../data-exchange/dataset-names';
import type { Person } from '../people/person';
import { yuan } from './words';

const MARRIAGE = { single: '未婚', married: '已婚', divorced: '离异', widowed: '丧偶' } as const;
const KIN = { parent: '父母', child: '子女' } as const;
const LOANS = { commercial: '商业贷款', fund: '公积金贷款' } as const;
const ELSEWHERE = { active: '正常', sealed: '封存', closed: '销户' } as const;

/** What each department would answer about a person, in a sentence. */
export const ANSWERS_IN_WORDS: Record<DatasetName, (facts: Person['facts']) => string> = {
  identity: () => '姓名和身份证号相符',
  marriage: ({ marriage }) =>
    marriage.spouse === undefined
      ? MARRIAGE[marriage.status]
      : `${MARRIAGE[marriage.status]}，配偶${marriage.spouse.name}`,
  kin: ({ kin }) => listed(kin, '没有查到父母子女', ({ relation, name }) => `${KIN[relation]}${name}`),
  property: ({ homes }) =>
    listed(homes, '名下无房', (home) => `${home.address}（${home.areaSquareMetres} 平方米）`),
  lease: ({ leases }) =>
    listed(leases, '没有租赁备案', (lease) => `${lease.address}，月租 ${yuan(lease.monthlyRentFen)}`),
  purchase: ({ purchases }) =>
    listed(
      purchases,
      '没有备案的购房合同',
      (one) => `${one.address}，总价 ${yuan(one.priceFen)}，贷款 ${yuan(one.loanFen)}`,
    ),
  pension: ({ pension }) =>
    pension === undefined ? '没有领取养老待遇' : pension.kind === 'retire' ? '已退休' : '已离休',
  'deposits-elsewhere': ({ depositsElsewhere }) =>
    listed(depositsElsewhere, '外地没有账户', (one) => `${one.centre}（${ELSEWHERE[one.status]}）`),
  household: ({ household }) => (household === undefined ? '本市户籍' : `户籍 ${household.cityCode}`),
  children: ({ children }) => listed(children, '没有子女', ({ ageYears }) => `${ageYears} 岁`),
  talent: ({ highTalent }) => (highTalent ? '高层次人才' : '没有人才认定'),
  education: ({ graduatedMonthsAgo }) => (graduatedMonthsAgo === undefined ? '没有记录' : '本科毕业'),
  veteran: ({ veteran }) => (veteran ? '退役军人' : '不是退役军人'),
  assistance: ({ minimumAllowance, housingHardship }) =>
    [minimumAllowance && '享受低保', housingHardship && '住房困难家庭'].filter(Boolean).join('，') ||
    '没有认定',
  'rent-invoice': ({ rentInvoicedMonthlyFen: fen }) =>
    fen === undefined ? '没有房租发票' : `房租发票每月 ${yuan(fen)}`,
  mortgage: ({ loans }) =>
    listed(loans, '没有房贷', (loan) => `${LOANS[loan.kind]}，近一年还 ${yuan(loan.repaidLast12MonthsFen)}`),
  medical: ({ medicalOwnPaidLast12MonthsFen: fen }) =>
    fen === 0 ? '没有自付医疗费' : `近一年自付医疗费 ${yuan(fen)}`,
  'labour-appraisal': ({ totallyDisabled }) =>
    totallyDisabled ? '鉴定为完全丧失劳动能力' : '没有劳动能力鉴定',
  'home-invoice': ({ renovationInvoicedFen: renovation, propertyFeeInvoicedFen: fee }) =>
    [
      renovation === undefined ? '没有装修发票' : `装修发票 ${yuan(renovation)}`,
      fee === undefined ? '没有物业费发票' : `近一年物业费发票 ${yuan(fee)}`,
    ].join('，'),
};

function listed<T>(items: readonly T[], none: string, words: (item: T) => string): string {
  return items.length === 0 ? none : items.map(words).join('；');
}
