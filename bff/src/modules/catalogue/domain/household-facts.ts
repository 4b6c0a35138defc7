import type { FactShape } from './fact-shape';

const week = 24 * 7;

/** Who lives in the household, and what groups a member belongs to. */
export const householdFacts = {
  children: {
    type: 'count',
    label: '子女数',
    department: '卫生健康',
    maxAgeHours: week,
    words: { some: '有 {} 个子女', none: '没有子女' },
  },
  minorChildren: {
    type: 'count',
    label: '未成年子女数',
    department: '卫生健康',
    maxAgeHours: week,
    words: { some: '有 {} 个未成年子女', none: '没有未成年子女' },
  },
  householdInCity: {
    type: 'yes-no',
    label: '本市户籍',
    department: '公安户籍',
    maxAgeHours: week,
    words: { yes: '户籍在本市', no: '户籍不在本市' },
  },
  /** Without a household register here, or with one for less than three years (银保监规〔2022〕4号). */
  newCitizen: {
    type: 'yes-no',
    label: '新市民',
    department: '公安户籍',
    maxAgeHours: week,
    words: { yes: '属于新市民', no: '不属于新市民' },
  },
  highTalent: {
    type: 'yes-no',
    label: '高层次人才',
    department: '人才服务',
    maxAgeHours: week,
    words: { yes: '认定为高层次人才', no: '没有认定为高层次人才' },
  },
  /** Of a full-time course of at least junior college (全日制大专以上). */
  graduatedOn: {
    type: 'day',
    label: '毕业日期',
    department: '教育学历',
    maxAgeHours: week,
    words: { some: '{}毕业', none: '没有查到全日制大专以上学历' },
  },
  veteran: {
    type: 'yes-no',
    label: '退役军人',
    department: '退役军人事务',
    maxAgeHours: week,
    words: { yes: '是退役军人', no: '不是退役军人' },
  },
  housingHardship: {
    type: 'yes-no',
    label: '住房或收入困难家庭',
    department: '民政救助',
    maxAgeHours: week,
    words: { yes: '认定为住房或收入困难家庭', no: '没有认定为住房或收入困难家庭' },
  },
  minimumAllowance: {
    type: 'yes-no',
    label: '最低生活保障',
    department: '民政救助',
    maxAgeHours: week,
    words: { yes: '正在享受最低生活保障', no: '没有享受最低生活保障' },
  },
} as const satisfies Record<string, FactShape>;
