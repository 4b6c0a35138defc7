/** 公积金贷款: home-loan.yaml, and the cases of it. */
export const loanFieldWords: Readonly<Record<string, string>> = {
  'home-loan.parameters': '算额度、期限和利率要用的数',
  'home-loan.questions': '部门答不上、要问本人的：房价、房龄、收入；最多 8 个，越少越好',
  'questions.kind': '怎样填：money 金额，count 整数，yes-no 是或者不是',
  'home-loan.conditions': '谁能贷：一条一句，when 成立就是符合',
  'home-loan.amount': '账户和家庭最多能贷多少：只用事实，不用回答，“我的一年”也照它算',
  home: '这套房和收入最多能贷多少：可以用回答，也可以用 termMonths（贷几个月）、rateMilli（年利率）和 borrowable(每月能还多少, 月数, 年利率)',
  term: '最长能贷多久：每一步的 unit 写 months',
  rates: '利率表：从上到下，第一行成立的就是；最后一行不写 when',
  rateMilli: '年利率，千分之一个百分点：2.6% 写 2600，3.075% 写 3075',
  termMonths: '最长能贷几个月（wantedMonths 少的照 wantedMonths）；算不出写 null',
  instalmentFen: '照额度、月数和利率，等额本息每月还多少分；算不出写 null',
};
