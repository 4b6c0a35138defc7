import type { Mistake } from './mistake';

/** Names, sources, versions and what stands above a centre. */
export const nameMistakes: readonly Mistake[] = [
  {
    name: '忘了依据',
    file: 'items/W04-rent.yaml',
    from: 'value: 2, source: rent-2026 }',
    to: 'value: 2 }',
    says: [
      'items/W04-rent.yaml:22  rules.parameters.5.source（依据）',
      '缺这一项',
      '→ 补上，要依据：sources.yaml 里的名字，没有文件写明的写 assumption',
    ],
  },
  {
    name: '依据的名字不在 sources.yaml',
    file: 'items/W04-rent.yaml',
    from: 'source: rent-2026\nunclear',
    to: 'source: rent-2025\nunclear',
    says: [
      'items/W04-rent.yaml:6  source（依据）',
      'sources.yaml 里没有 rent-2025',
      '→ 先在 sources.yaml 里写上 rent-2025，或者写 source: assumption',
    ],
  },
  {
    name: 'drop 了没有的东西',
    file: 'items/W04-rent.yaml',
    from: 'drop: [unfiledMonthlyFen, filedMonthlyFen]',
    to: 'drop: [unfiledMonthlyFen, filedMonthlyFen, oldFen]',
    says: [
      'items/W04-rent.yaml:11  drop（公共业务里不要的参数、条件、材料、问题）',
      '公共业务里没有 oldFen',
      '→ 从 drop 里删掉',
    ],
  },
  {
    name: 'extends 了没有的业务',
    file: 'items/W04-rent.yaml',
    from: 'extends: W04',
    to: 'extends: W94',
    says: [
      'items/W04-rent.yaml:2  extends（先用哪一项公共业务）',
      '公共业务里没有 W94',
      '→ 有哪些见 bff/centres/_defaults/items',
    ],
  },
  {
    name: '列表写成一句话',
    file: 'items/W04-rent.yaml',
    from: 'drop: [unfiledMonthlyFen, filedMonthlyFen]',
    to: 'drop: unfiledMonthlyFen',
    says: [
      'items/W04-rent.yaml:11  drop（公共业务里不要的参数、条件、材料、问题）',
      '这里要一个列表（每行一个“- ”，或者用方括号），写的是文字',
      '→ 改成一个列表（每行一个“- ”，或者用方括号）',
    ],
  },
  {
    name: '没有读的日期',
    file: 'sources.yaml',
    from: '  issuedOn: 2026-04-13\n  readOn: 2026-08-20\n',
    to: '  issuedOn: 2026-04-13\n',
    says: [
      'sources.yaml:3  rent-2026.readOn（哪天读的原文）',
      '没有写哪天读的原文',
      '→ 写上 readOn（哪天读的），没有原文的写 assumed: true',
    ],
  },
  {
    name: '网址没有写全',
    file: 'sources.yaml',
    from: 'link: http://zfgjj',
    to: 'link: zfgjj',
    says: ['sources.yaml:5  rent-2026.link（网址）', '不是网址', '→ 网址要写全，以 http:// 或 https:// 开头'],
  },
  {
    name: '窗口的县区没有',
    file: 'centre.yaml',
    from: 'districts:',
    to: "windows:\n  - { name: 城中窗口, districtCode: '450202', address: 示例路1号, hours: 工作日, source: assumption }\ndistricts:",
    says: [
      'centre.yaml:7  windows.0.districtCode（在哪个县）',
      'districts 里没有 450202',
      '→ 先在 districts 里写上 450202，或者改窗口的 districtCode',
    ],
  },
  {
    name: '窗口的钟点写反',
    file: 'centre.yaml',
    from: 'districts:',
    to: "windows:\n  - { name: 城中窗口, districtCode: '450200', address: 示例路1号, hours: { workdays: ['13:30–17:00', '9:00–12:00'] }, source: assumption }\ndistricts:",
    says: [
      'centre.yaml:7  windows.0.hours.workdays（工作日的钟点）',
      '钟点前后颠倒，或者有重叠',
      '→ 从早到晚写，例如 9:00–12:00，然后 13:30–17:00',
    ],
  },
  {
    name: '两个版本日期重叠',
    file: 'items/W04-rent.yaml',
    from: '    - { name: perPersonFen, label: 每人每月额度, unit: fen, value: 130000, source: rent-2026 }',
    to: '    - name: perPersonFen\n      label: 每人每月额度\n      unit: fen\n      values:\n        - { value: 120000, effectiveTo: 2026-06-30, source: rent-2026 }\n        - { value: 130000, effectiveFrom: 2026-06-01, source: rent-2026 }',
    says: [
      'items/W04-rent.yaml:19  rules.parameters.4（有名字的数）',
      '两个版本的日期重叠',
      '→ 给早的那个写 effectiveTo（新版本的前一天）',
    ],
  },
  {
    name: '两个版本中间空了',
    file: 'items/W04-rent.yaml',
    from: '    - { name: perPersonFen, label: 每人每月额度, unit: fen, value: 130000, source: rent-2026 }',
    to: '    - name: perPersonFen\n      label: 每人每月额度\n      unit: fen\n      values:\n        - { value: 120000, effectiveTo: 2026-05-01, source: rent-2026 }\n        - { value: 130000, effectiveFrom: 2026-06-01, source: rent-2026 }',
    says: [
      'items/W04-rent.yaml:19  rules.parameters.4（有名字的数）',
      '从 2026-05-02 到 2026-06-01 之前，没有版本有效',
      '→ 把早的 effectiveTo 或晚的 effectiveFrom 改到相连',
    ],
  },
  {
    name: '期限比法律长',
    file: 'terms.yaml',
    from: '',
    to: 'decision: { length: 5, unit: calendar-days, source: assumption }\n',
    says: [
      'terms.yaml:1  decision（受理后多久决定）',
      '期限太长，和上面的法律不一致（law.decision-in-three-days：受理提取申请之日起 3 日内作出决定（住房公积金管理条例 第二十五条））',
      '→ 改短这个期限，法律定的是最长的天数',
    ],
  },
];
