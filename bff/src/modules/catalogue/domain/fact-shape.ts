/** Who knows something of a person; a profile names them where a kind of document is not known to them. */
export const departments = [
  '住房公积金核心账务',
  '不动产登记',
  '民政婚姻登记',
  '房屋租赁备案',
  '商品房合同备案',
  '社会保险',
  '公安户籍',
  '卫生健康',
  '人才服务',
  '教育学历',
  '退役军人事务',
  '民政救助',
  '税务发票',
  '贷款银行',
  '医疗保障',
  '全国住房公积金数据平台',
  '证件号码',
] as const;
export type Department = (typeof departments)[number];

export interface FactShape {
  type: 'yes-no' | 'count' | 'money' | 'day' | 'text';
  /** What staff and members see as the name of the fact. */
  label: string;
  /** Who answers for it, shown where nobody has answered yet. */
  department: Department;
  /** Who must be asked first, to learn of whom it is: a spouse's facts come through the marriage register. */
  through?: Department;
  /** How a value reads: a yes-no both ways, else a sentence with {} for the value, and one for none or nought. */
  words: { yes: string; no: string } | { some: string; none?: string };
  /** For a text that is one of few: what each means. */
  values?: Readonly<Record<string, string>>;
  maxAgeHours: number;
  /** Of health: asked for only under a consent of its own, for one case (个人信息保护法 art. 28–29). */
  sensitive?: boolean;
  /** The value that raises no question; shown to staff as a check that passed. */
  favourable?: boolean | number;
}
