import type { Mistake } from './mistake';

/** Values that have not the form that they should. */
export const formMistakes: readonly Mistake[] = [
  {
    name: '花括号里的全角冒号',
    file: 'items/W04-rent.yaml',
    from: 'unit: count, value: 2',
    to: 'unit：count, value: 2',
    says: [
      'items/W04-rent.yaml:22  rules.parameters.5.unit（单位）',
      '缺这一项',
      '→ 补上，从这里选一个：fen、days、months、years、count、percent',
      'items/W04-rent.yaml:22  rules.parameters.5.unit：count',
      '名字后面是全角冒号“：”',
      '→ 改成半角冒号加一个空格，例如 unit: fen',
    ],
  },
  {
    name: '日期写成汉字',
    file: 'items/W04-rent.yaml',
    from: 'effectiveFrom: 2026-04-13',
    to: 'effectiveFrom: 2026年4月13日',
    says: [
      'items/W04-rent.yaml:5  effectiveFrom（从哪天起有效）',
      '不是日期',
      '→ 日期写成 2026-12-01，而且要真有这一天',
    ],
  },
  {
    name: '日期写成斜线',
    file: 'items/W04-rent.yaml',
    from: 'effectiveFrom: 2026-04-13',
    to: 'effectiveFrom: 2026/4/13',
    says: [
      'items/W04-rent.yaml:5  effectiveFrom（从哪天起有效）',
      '不是日期',
      '→ 日期写成 2026-12-01，而且要真有这一天',
    ],
  },
  {
    name: '没有这一天',
    file: 'items/W04-rent.yaml',
    from: 'effectiveFrom: 2026-04-13',
    to: 'effectiveFrom: 2026-02-30',
    says: [
      'items/W04-rent.yaml:5  effectiveFrom（从哪天起有效）',
      '不是日期',
      '→ 日期写成 2026-12-01，而且要真有这一天',
    ],
  },
  {
    name: '钱写成元，带小数',
    file: 'items/W04-rent.yaml',
    from: 'value: 130000',
    to: 'value: 1300.50',
    says: [
      'items/W04-rent.yaml:14  rules.parameters.3.value（数值）',
      '这里要整数，写的是小数',
      '→ 改成整数，不写单位和逗号；钱写成分，1300 元写 130000',
    ],
  },
  {
    name: '钱写了逗号',
    file: 'items/W04-rent.yaml',
    from: 'value: 130000,',
    to: "value: '130,000',",
    says: [
      'items/W04-rent.yaml:14  rules.parameters.3.value（数值）',
      '这里要数，写的是文字',
      '→ 改成整数，不写单位和逗号；钱写成分，1300 元写 130000',
    ],
  },
  {
    name: '钱写了单位',
    file: 'items/W04-rent.yaml',
    from: 'value: 130000',
    to: 'value: 1300元',
    says: [
      'items/W04-rent.yaml:14  rules.parameters.3.value（数值）',
      '这里要数，写的是文字',
      '→ 改成整数，不写单位和逗号；钱写成分，1300 元写 130000',
    ],
  },
  {
    name: '单位写中文',
    file: 'items/W04-rent.yaml',
    from: 'unit: fen',
    to: 'unit: 分',
    says: [
      'items/W04-rent.yaml:14  rules.parameters.3.unit（单位）',
      '只能从几个里选一个，写的不是',
      '→ 改成其中一个：fen、days、months、years、count、percent',
    ],
  },
  {
    name: '单位拼错',
    file: 'items/W04-rent.yaml',
    from: 'unit: count',
    to: 'unit: counts',
    says: [
      'items/W04-rent.yaml:22  rules.parameters.5.unit（单位）',
      '只能从几个里选一个，写的不是',
      '→ 改成其中一个：fen、days、months、years、count、percent',
    ],
  },
  {
    name: '项的名字拼错',
    file: 'items/W04-rent.yaml',
    from: 'effectiveFrom:',
    to: 'efectiveFrom:',
    says: [
      'items/W04-rent.yaml:5  efectiveFrom',
      '这里没有 efectiveFrom 这一项',
      '→ 删掉，或者改正拼写（是不是 effectiveFrom？）；有哪些项见 docs/centres.md',
    ],
  },
  {
    name: '项的名字写中文',
    file: 'items/W04-rent.yaml',
    from: 'cap: 每人',
    to: '限额: 每人',
    says: [
      'items/W04-rent.yaml:3  限额',
      '这里没有 限额 这一项',
      '→ 删掉，或者改正拼写；有哪些项见 docs/centres.md',
    ],
  },
  {
    name: '代码没有加引号',
    file: 'centre.yaml',
    from: "cityCode: '450200'",
    to: 'cityCode: 450200',
    says: [
      'centre.yaml:4  cityCode（城市的六位行政区划代码）',
      '这里要文字，写的是数',
      '→ 改成文字：给它加上引号',
    ],
  },
  {
    name: '代码少一位',
    file: 'centre.yaml',
    from: "cityCode: '450200'",
    to: "cityCode: '45020'",
    says: [
      'centre.yaml:4  cityCode（城市的六位行政区划代码）',
      '写法不对',
      '→ 要六位行政区划代码，加引号，例如 ‘450200’',
    ],
  },
  {
    name: '收件号前缀写小写',
    file: 'centre.yaml',
    from: 'receiptPrefix: LZ',
    to: 'receiptPrefix: lz',
    says: ['centre.yaml:3  receiptPrefix（收件号前的两个大写字母）', '写法不对', '→ 要两个大写字母，例如 LZ'],
  },
  {
    name: '参数名用中文',
    file: 'items/W04-rent.yaml',
    from: 'name: manyChildren,',
    to: 'name: 子女数,',
    says: [
      'items/W04-rent.yaml:22  rules.parameters.5.name（名字）',
      '写法不对',
      '→ 要小写字母开头的英文名，例如 perPersonFen',
    ],
  },
  {
    name: '参数名用大写开头',
    file: 'items/W04-rent.yaml',
    from: 'name: manyChildren,',
    to: 'name: ManyChildren,',
    says: [
      'items/W04-rent.yaml:22  rules.parameters.5.name（名字）',
      '写法不对',
      '→ 要小写字母开头的英文名，例如 perPersonFen',
    ],
  },
  {
    name: '结束早于开始',
    file: 'items/W04-rent.yaml',
    from: 'effectiveFrom: 2026-04-13',
    to: 'effectiveFrom: 2026-04-13\neffectiveTo: 2026-01-01',
    says: [
      'items/W04-rent.yaml:2  code（业务代码）',
      '2026-01-01 结束，却从 2026-04-13 才开始',
      '→ effectiveTo 不能早于 effectiveFrom',
    ],
  },
  {
    name: '一句话太长',
    file: 'items/W04-rent.yaml',
    from: 'label: 每人每月额度,',
    to: `label: ${'长'.repeat(201)},`,
    says: [
      'items/W04-rent.yaml:14  rules.parameters.3.label（给人看的名称）',
      '最多 200 个字，这里多了',
      '→ 减到 200 个字以内',
    ],
  },
  {
    name: '空的一句话',
    file: 'items/W04-rent.yaml',
    from: 'label: 每人每月额度,',
    to: "label: '',",
    says: [
      'items/W04-rent.yaml:14  rules.parameters.3.label（给人看的名称）',
      '这里是空的',
      '→ 写上内容，或者整项删掉',
    ],
  },
  {
    name: '是否写成中文',
    file: 'centre.yaml',
    from: 'receiptPrefix: LZ',
    to: 'receiptPrefix: LZ\ncomplete: 是',
    says: [
      'centre.yaml:4  complete（是不是完整的目录）',
      '这里要是或否（true 或 false），写的是文字',
      '→ 改成是或否（true 或 false）',
    ],
  },
];
