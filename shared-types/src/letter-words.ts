import type { LetterName } from './case-events';

/** What a letter (文书) may name in {braces}: what it is, and what a preview shows for it. */
export const letterWords = {
  to: { says: '收件人：姓名遮去一部分，或者单位', example: '陈**' },
  you: { says: '怎么称呼收件人：您，或者贵单位', example: '您' },
  item: { says: '业务', example: '租房提取' },
  receiptNumber: { says: '收件号', example: 'QZ20261129 0012 3458' },
  submittedOn: { says: '交来申请的日子', example: '2026年11月29日' },
  number: { says: '文号', example: 'QZW20261129 0012345 016' },
  issuedOn: { says: '文书的日子', example: '2026年11月30日' },
  issuedBy: { says: '哪个岗位办的', example: '审核岗位' },
  centre: { says: '中心的名字', example: '钦州市住房公积金管理中心' },
  hotline: { says: '服务热线', example: '12329' },
  requested: { says: '申请的金额', example: '¥6,000.00' },
  card: { says: '收款卡', example: '建设银行 尾号 1234' },
  heirs: { says: '几位继承人（死亡提取才有）', example: '2 位继承人' },
  window: { says: '收件的窗口（窗口收件才有）', example: '钦南区窗口' },
  actedBy: { says: '代办凭什么（有人代办才有）', example: '委托书' },
  again: { says: '补正后再次收件', example: '补正后再次收件' },
  answerBy: { says: '最晚哪天答复是不是受理', example: '2026年12月4日（周五）' },
  correctBy: { says: '最晚哪天补正', example: '2026年12月18日（周五）' },
  correctionCount: { says: '要补正几处', example: '2' },
  decideBy: { says: '最晚哪天作出决定', example: '2026年12月3日（周四）' },
  accepted: { says: '决定受理（视为受理的没有）', example: '决定受理' },
  deemed: { says: '到期没有告知补正，视为受理', example: '视为受理' },
  machine: { says: '由系统按规则自动作出', example: '系统按公布的规则自动作出' },
  rulesVersion: { says: '规则的版本', example: 'W04@2026-09-20+3f2a1b0c4d5e' },
  sum: { says: '决定、付款或者涉及的金额', example: '¥5,400.00' },
  sumInFull: { says: '金额大写', example: '人民币伍仟肆佰元整' },
  less: { says: '比申请少批的金额（少批才有）', example: '¥600.00' },
  books: { says: '记账的业务（缴存业务才有）', example: '个人账户设立' },
  facts: { says: '查明的事实', example: '本市名下没有住房；连续缴存 26 个月' },
  rule: { says: '依据的规定和条款', example: '住房公积金管理条例 第二十四条' },
  reason: { says: '理由', example: '提供的租赁合同已经到期' },
  opinion: { says: '审核意见', example: '材料齐全，同意' },
  remedies: {
    says: '不服时怎么办',
    example: '可以申请人工复核；也可以自收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼',
  },
  competentBody: { says: '归哪个机关办', example: '灵山县不动产登记中心' },
  howToFix: { says: '怎么改', example: '换成备案的租赁合同再申请' },
  withdrawnFrom: { says: '撤回时办到哪一步', example: '审核中' },
  paidOn: { says: '付款的日子', example: '2026年12月1日' },
  bank: { says: '收款银行', example: '建设银行' },
  cardLast4: { says: '收款卡尾号', example: '1234' },
  bankReference: { says: '银行的（冲还贷的是核心账的）流水号', example: 'B202612010000001' },
  paidByBank: { says: '银行已经付款（冲还贷的没有）', example: '银行已经付款' },
  loan: { says: '冲还的贷款（冲还贷才有）', example: '公积金贷款（尾号 0033）' },
  done: { says: '账上登记的结果（缴存业务才有）', example: '已设立 1 个个人账户' },
  accountClosed: { says: '账户已销户（销户的业务才有）', example: '账户已销户' },
  checking: { says: '核实什么', example: '租赁合同有没有备案' },
  checkedWith: { says: '向谁核实', example: '灵山县住房和城乡建设局' },
  expectedOn: { says: '预计哪天恢复', example: '2026年12月14日（周一）' },
  found: { says: '核实的结果', example: '合同已经备案' },
  outcome: { says: '复核的结果', example: '维持原决定' },
  hearBy: { says: '最晚哪天说明情况', example: '2026年12月7日（周一）' },
  answer: { says: '对当事人说的情况的答复', example: '您说合同后来补办了备案；备案的日子在提取以后' },
  repayBy: { says: '最晚哪天退回钱', example: '2026年12月30日（周三）' },
  repayTo: {
    says: '钱退到哪个账户（中心有退款账户才有）',
    example: '钦州市住房公积金管理中心，示例银行营业部，账号 629999001000008801',
  },
  ban: { says: '要限制什么（有限制才有）', example: '骗提住房公积金，三年内不能提取和贷款' },
  banUntil: { says: '到哪天不能提取和贷款', example: '2029年11月30日' },
} as const satisfies Record<string, { says: string; example: string }>;
export type LetterWord = keyof typeof letterWords;

/** Lists that a letter may hold, with what stands over their columns and how wide each is against the others. */
export const letterTables = {
  corrections: {
    columns: [
      { name: '要补正的', share: 3 },
      { name: '有什么问题', share: 4 },
      { name: '怎么改', share: 5 },
    ],
    example: [
      ['租赁合同', '合同第二页看不清', '请重新拍一张，四角都要拍到'],
      ['租房地址', '和合同上的不一样', '请照合同填写'],
    ],
  },
  materials: {
    columns: [
      { name: '材料', share: 5 },
      { name: '份数', share: 1 },
    ],
    example: [['租赁合同', '2']],
  },
  undertakings: {
    columns: [
      { name: '后补或者承诺的', share: 3 },
      { name: '最晚', share: 3 },
      { name: '没有做到', share: 5 },
    ],
    example: [['租赁合同（后补）', '2026年12月21日（周一）', '撤销准予的决定，退回提取的钱']],
  },
  findings: {
    columns: [
      { name: '查的是', share: 3 },
      { name: '结果', share: 3 },
      { name: '来源', share: 3 },
      { name: '查询时间', share: 3 },
    ],
    example: [['本市住房', '没有', '不动产登记', '11月29日 10:12']],
  },
} as const satisfies Record<
  string,
  { columns: readonly { name: string; share: number }[]; example: string[][] }
>;
export type LetterTable = keyof typeof letterTables;

const always = [
  'to',
  'you',
  'item',
  'receiptNumber',
  'submittedOn',
  'number',
  'issuedOn',
  'issuedBy',
  'centre',
  'hotline',
] as const satisfies LetterWord[];
const grounds = ['facts', 'rule', 'reason', 'remedies'] as const satisfies LetterWord[];
const sums = ['sum', 'sumInFull'] as const satisfies LetterWord[];

export interface LetterForm<Word extends string = LetterWord, Table extends string = LetterTable> {
  /** What is known when this letter is issued; some of it only in some cases. */
  words: readonly Word[];
  tables?: readonly Table[];
  /** What the law wants said: a template without it is no letter of this kind. */
  demands: readonly (Word | Table)[];
  /** Of the demands: said only where there is something of it, such as money to pay back. */
  mayLack: readonly (Word | Table)[];
}
export type LetterDemand = LetterWord | LetterTable;

const form = (
  words: readonly LetterWord[],
  demands: readonly LetterDemand[],
  { tables = [], mayLack = [] }: Partial<Pick<LetterForm, 'tables' | 'mayLack'>> = {},
): LetterForm => ({ words: [...always, ...words], tables, demands: ['item', ...demands], mayLack });

/** By kind of letter. Demands after 行政许可法 art. 32, 38, 39 by analogy, 行政处罚法 art. 44 for the hearing. */
export const letterForms: Record<LetterName, LetterForm> = {
  receipt: form(
    ['requested', 'card', 'heirs', 'window', 'actedBy', 'again', 'answerBy'],
    ['receiptNumber', 'answerBy', 'materials'],
    { tables: ['materials'], mayLack: ['materials'] },
  ),
  correction: form(['correctBy', 'correctionCount'], ['correctBy', 'corrections'], {
    tables: ['corrections'],
  }),
  acceptance: form(['decideBy', 'accepted', 'deemed', 'machine', 'requested'], ['decideBy', 'undertakings'], {
    tables: ['undertakings'],
    mayLack: ['undertakings'],
  }),
  'non-acceptance': form(['reason', 'rule', 'remedies', 'competentBody'], ['reason', 'rule', 'remedies']),
  return: form(['reason', 'howToFix'], ['reason', 'howToFix']),
  approval: form(
    [
      ...sums,
      'facts',
      'rule',
      'opinion',
      'machine',
      'rulesVersion',
      'requested',
      'less',
      'card',
      'heirs',
      'books',
    ],
    ['sum', 'facts', 'rule'],
    { tables: ['findings'] },
  ),
  refusal: form([...grounds, 'requested', 'rulesVersion'], [...grounds]),
  pause: form(
    ['reason', 'checking', 'checkedWith', 'rule', 'expectedOn'],
    ['reason', 'checking', 'rule', 'expectedOn'],
  ),
  resumption: form(['found', 'decideBy'], ['found', 'decideBy']),
  withdrawal: form(['requested', 'withdrawnFrom'], []),
  payment: form(
    [...sums, 'paidOn', 'bank', 'cardLast4', 'bankReference', 'heirs', 'paidByBank', 'loan'],
    ['sum', 'paidOn', 'bankReference'],
  ),
  completion: form([...sums, 'paidOn', 'done', 'accountClosed', 'heirs'], ['sum', 'done'], {
    mayLack: ['done'],
  }),
  'recheck-result': form(
    [...grounds, ...sums, 'outcome', 'decideBy'],
    ['outcome', 'facts', 'rule', 'remedies'],
  ),
  'revocation-proposal': form(
    ['facts', 'rule', 'reason', ...sums, 'ban', 'hearBy'],
    ['facts', 'rule', 'reason', 'sum', 'ban', 'hearBy', 'materials'],
    { tables: ['materials'], mayLack: ['ban', 'materials'] },
  ),
  revocation: form(
    [...grounds, ...sums, 'answer', 'repayBy', 'repayTo', 'ban', 'banUntil'],
    [...grounds, 'answer', 'sum', 'repayBy', 'banUntil'],
    { mayLack: ['sum', 'repayBy', 'banUntil'] },
  ),
};

/** A letter as the step froze it. */
interface FrozenWords {
  name: LetterName;
  /** null: the case is not about money. */
  amountFen: number | null;
  words: Readonly<Record<string, unknown>>;
  tables: Readonly<Record<string, unknown>>;
}

/** What the law wants said, and the letter does not say although there is something of it. */
export function unsaidIn({ name, amountFen, words, tables }: FrozenWords): LetterDemand[] {
  const { demands, mayLack } = letterForms[name];
  const isOwed = (one: LetterDemand) => !mayLack.includes(one) && (one !== 'sum' || amountFen !== null);
  return demands.filter((one) => isOwed(one) && words[one] === undefined && tables[one] === undefined);
}
