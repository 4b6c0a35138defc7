import type { CaseState, ClockName } from './case-states';

export type Tone = 'neutral' | 'waiting' | 'action' | 'good' | 'bad';

/** What an approved case owes: money to a card (提取) or to the own loan (冲还贷), or a change in the ledger's books (缴存业务). */
export const caseMatters = ['money', 'loan', 'books'] as const;
export type CaseMatter = (typeof caseMatters)[number];

interface StateWords {
  /** The glossary's term, for staff. */
  term: string;
  /** One sentence that a member understands. */
  sentence: string;
  /** Who has the case now, in the member's eyes. */
  holder: string;
  tone: Tone;
  /** Counts for "one open application per member and type". */
  open: boolean;
  clock: ClockName | null;
  /** A clock that stands still while a case is here; it goes on where it ran. */
  suspends?: ClockName;
}

export const caseStateWords = {
  draft: { term: '草稿', sentence: '还没有提交', holder: '您', tone: 'neutral', open: true, clock: 'draft' },
  received: {
    term: '已收件',
    sentence: '已收到，正在核对材料',
    holder: '公积金中心',
    tone: 'waiting',
    open: true,
    clock: 'acceptance',
  },
  correction: {
    term: '待补正',
    sentence: '有材料需要您补正',
    holder: '您',
    tone: 'action',
    open: true,
    clock: 'correction',
  },
  accepted: {
    term: '已受理',
    sentence: '已受理，正在核查',
    holder: '公积金中心',
    tone: 'waiting',
    open: true,
    clock: 'decision',
  },
  review: {
    term: '审核中',
    sentence: '已受理，正在审核',
    holder: '公积金中心',
    tone: 'waiting',
    open: true,
    clock: 'decision',
  },
  paused: {
    term: '已中止',
    sentence: '办理暂停，正在核实一件事',
    holder: '公积金中心',
    tone: 'waiting',
    open: true,
    clock: 'special-check',
    suspends: 'decision',
  },
  approved: {
    term: '准予提取',
    sentence: '已同意提取，马上付款',
    holder: '公积金中心',
    tone: 'good',
    open: true,
    clock: 'payment',
  },
  refused: {
    term: '不准提取',
    sentence: '这次不能提取',
    holder: '已有结果',
    tone: 'bad',
    open: false,
    clock: 'archive',
  },
  paying: {
    term: '付款中',
    sentence: '正在付款到您的银行卡',
    holder: '银行',
    tone: 'waiting',
    open: true,
    clock: 'payment',
  },
  'pay-unknown': {
    term: '付款待查',
    sentence: '正在向银行核实付款结果，您的钱是安全的',
    holder: '银行',
    tone: 'waiting',
    open: true,
    clock: 'payment',
  },
  'pay-failed': {
    term: '付款未成',
    sentence: '银行没能付到这张卡，请换一张本人的卡',
    holder: '您',
    tone: 'action',
    open: true,
    clock: null,
  },
  'pay-stopped': {
    term: '已止付',
    sentence: '付款已停下，正在核实，您的钱是安全的',
    holder: '公积金中心',
    tone: 'waiting',
    open: true,
    clock: 'payment',
  },
  paid: {
    term: '已付款',
    sentence: '钱已到您的银行卡',
    holder: '公积金中心',
    tone: 'good',
    open: true,
    clock: null,
  },
  closed: {
    term: '已办结',
    sentence: '已办结，钱已到您的银行卡',
    holder: '已有结果',
    tone: 'good',
    open: false,
    clock: 'archive',
  },
  recheck: {
    term: '复核中',
    sentence: '正在由另一位工作人员复核',
    holder: '公积金中心',
    tone: 'waiting',
    open: true,
    clock: 'recheck',
  },
  hearing: {
    term: '拟撤销',
    sentence: '中心准备撤销原来的决定，请您说明情况',
    holder: '您',
    tone: 'action',
    open: true,
    clock: 'hearing',
  },
  revoked: {
    term: '已撤销',
    sentence: '原来的决定已撤销，请看应退的钱',
    holder: '您',
    tone: 'bad',
    open: false,
    clock: 'repayment',
  },
  recovered: {
    term: '已追回',
    sentence: '原来的决定已撤销，没有要退的钱了',
    holder: '已有结果',
    tone: 'neutral',
    open: false,
    clock: 'archive',
  },
  archived: {
    term: '已归档',
    sentence: '已归档',
    holder: '已有结果',
    tone: 'neutral',
    open: false,
    clock: null,
  },
  'not-accepted': {
    term: '不予受理',
    sentence: '这件事不归公积金中心办，没有受理',
    holder: '已有结果',
    tone: 'bad',
    open: false,
    clock: 'archive',
  },
  returned: {
    term: '已退件',
    sentence: '这次申请已退回，改好可以再申请',
    holder: '已有结果',
    tone: 'neutral',
    open: false,
    clock: 'archive',
  },
  withdrawn: {
    term: '已撤回',
    sentence: '您已撤回这次申请',
    holder: '已有结果',
    tone: 'neutral',
    open: false,
    clock: 'archive',
  },
  lapsed: {
    term: '已失效',
    sentence: '超过期限没有办理，已失效',
    holder: '已有结果',
    tone: 'neutral',
    open: false,
    clock: 'archive',
  },
} as const satisfies Record<CaseState, StateWords>;

/** The clock that stands still in a state; null where none does. */
export function suspendedClockOf(state: CaseState): ClockName | null {
  const { suspends }: StateWords = caseStateWords[state];
  return suspends ?? null;
}

type Said = Pick<StateWords, 'term' | 'sentence'>;
type Others = Partial<Record<CaseState, Said>>;

/** Where a case pays nothing, these states are called otherwise. */
const ofBooks: Others = {
  approved: { term: '准予办理', sentence: '已同意办理，正在登记到公积金账上' },
  refused: { term: '不予办理', sentence: '这次不能办理' },
  closed: { term: '已办结', sentence: '已办结，公积金账上已登记' },
};

/** 冲还贷: no bank and no card has to do with it. */
const ofLoan: Others = {
  approved: { term: '准予提取', sentence: '已同意提取，马上冲还您的公积金贷款' },
  paying: { term: '冲还贷中', sentence: '正在用您的公积金冲还公积金贷款' },
  'pay-unknown': { term: '冲还贷待查', sentence: '正在核实冲还贷的结果，您的钱是安全的' },
  'pay-failed': { term: '冲还贷未成', sentence: '没能冲还公积金贷款，请选一张本人的卡来收这笔钱' },
  'pay-stopped': { term: '已止付', sentence: '冲还贷已停下，正在核实，您的钱是安全的' },
  paid: { term: '已冲还贷款', sentence: '已冲还贷款，钱没有经过银行卡' },
  closed: { term: '已办结', sentence: '已办结，已冲还贷款' },
};

const othersOf: Record<CaseMatter, Others> = { money: {}, loan: ofLoan, books: ofBooks };

/** Term and sentence of a state, as a case of this kind has it. */
export function stateWordsOf(state: CaseState, matter: CaseMatter): Said {
  return othersOf[matter][state] ?? caseStateWords[state];
}
