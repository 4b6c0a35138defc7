import type { Mistake } from './mistake';

/** Cases. */
export const caseMistakes: readonly Mistake[] = [
  {
    name: '案例的答案写成 是',
    file: 'cases/W04-rent.yaml',
    from: "expect: { verdict: 'yes', capFen: 390000, nextDate: 2027-02-22, automatic: true, asked: [rentAddress] }",
    to: 'expect: { verdict: 是, capFen: 390000 }',
    says: [
      'cases/W04-rent.yaml:20  cases.0.expect.verdict（答案）',
      '只能从几个里选一个，写的不是',
      '→ 改成其中一个：yes、no、unknown',
    ],
  },
  {
    name: '案例没有写答案',
    file: 'cases/W04-rent.yaml',
    from: "expect: { verdict: 'yes', capFen: 390000, nextDate: 2027-02-22, automatic: true, asked: [rentAddress] }",
    to: 'expect: { capFen: 390000 }',
    says: [
      'cases/W04-rent.yaml:20  cases.0.expect.verdict（答案）',
      '缺这一项',
      '→ 补上，从这里选一个：yes、no、unknown',
    ],
  },
  {
    name: '案例的金额写成元',
    file: 'cases/W04-rent.yaml',
    from: 'capFen: 510000',
    to: 'capFen: 5100.00元',
    says: [
      'cases/W04-rent.yaml:26  cases.2.expect.capFen（最多可提多少分）',
      '这里要数，写的是文字',
      '→ 改成整数，不写单位和逗号；钱写成分，1300 元写 130000',
    ],
  },
  {
    name: '案例的事实拼错',
    file: 'cases/W04-rent.yaml',
    from: 'facts: { children: 1 }',
    to: 'facts: { childs: 1 }',
    says: [
      'cases/W04-rent.yaml:22  cases.1.facts.childs',
      '没有叫 childs 的事实、参数、回答或步骤',
      '→ 改正拼写，或者先写上它',
    ],
  },
  {
    name: '案例的事实不是这种',
    file: 'cases/W04-rent.yaml',
    from: 'facts: { children: 1 }',
    to: 'facts: { children: 一个 }',
    says: [
      'cases/W04-rent.yaml:22  cases.1.facts.children（子女数）',
      'children 的值不对',
      '→ 查不到写 unknown，没有写 nothing；是或否写 true、false，钱写成分，日期写成 2026-12-01',
    ],
  },
  {
    name: '案例的是非写成中文',
    file: 'cases/W04-rent.yaml',
    from: 'frozen: false',
    to: 'frozen: 否',
    says: [
      'cases/W04-rent.yaml:8  facts.frozen（账户冻结）',
      'frozen 的值不对',
      '→ 查不到写 unknown，没有写 nothing；是或否写 true、false，钱写成分，日期写成 2026-12-01',
    ],
  },
];
