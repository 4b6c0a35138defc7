import type { SystemName } from '../system-name';

const YUAN = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});

/** ¥5,400.00 */
export function yuan(amountFen: number): string {
  const sign = amountFen < 0 ? '−' : '';
  return `${sign}¥${YUAN.format(Math.abs(amountFen) / 100)}`;
}

/** 11月22日 15:01:05 */
export function moment(iso: string): string {
  const parts = Object.fromEntries(
    MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${parts['month']}月${parts['day']}日 ${parts['hour']}:${parts['minute']}:${parts['second']}`;
}

export const cardTail = (cardNumber: string): string => `尾号 ${cardNumber.slice(-4)}`;

export const SYSTEM_WORDS: Record<SystemName, string> = {
  wechat: '微信',
  core: '核心账',
  exchange: '部门数据',
  bank: '银行',
  sms: '短信',
  seal: '电子印章',
  'time-stamp': '时间戳',
  transfer: '转移接续平台',
  bodies: '一件事的各单位',
};

/** A word for a state with a mark in front, so that colour is never alone. */
export interface StateWord {
  readonly word: string;
  readonly mark: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'quiet';
}

export const PAYMENT_WORDS = {
  processing: { word: '处理中', mark: '…', tone: 'warn' },
  paid: { word: '已付款', mark: '✓', tone: 'good' },
  failed: { word: '付款失败', mark: '✕', tone: 'bad' },
  returned: { word: '退汇', mark: '↩', tone: 'bad' },
  stopped: { word: '已止付', mark: '■', tone: 'quiet' },
} as const satisfies Record<string, StateWord>;

export const ACCOUNT_WORDS = {
  active: { word: '正常', mark: '✓', tone: 'good' },
  sealed: { word: '封存', mark: '▣', tone: 'quiet' },
  frozen: { word: '冻结', mark: '✕', tone: 'bad' },
  closed: { word: '销户', mark: '–', tone: 'quiet' },
} as const satisfies Record<string, StateWord>;

export const RESERVATION_WORDS = {
  reserved: { word: '已预占', mark: '…', tone: 'warn' },
  posted: { word: '已记账', mark: '✓', tone: 'good' },
  voided: { word: '已撤销', mark: '–', tone: 'quiet' },
} as const satisfies Record<string, StateWord>;

export const LETTER_WORDS = {
  sent: { word: '等对方答复', mark: '…', tone: 'warn' },
  told: { word: '已答复账户', mark: '✓', tone: 'good' },
  refused: { word: '不同意', mark: '✕', tone: 'bad' },
  paid: { word: '已转款', mark: '✓', tone: 'good' },
  cancelled: { word: '已撤回', mark: '–', tone: 'quiet' },
} as const satisfies Record<string, StateWord>;

export const REQUEST_WORDS = {
  told: { word: '还没有看', mark: '…', tone: 'warn' },
  'taken-over': { word: '在办', mark: '…', tone: 'warn' },
  'asked-back': { word: '要补正', mark: '!', tone: 'warn' },
  done: { word: '办好了', mark: '✓', tone: 'good' },
  refused: { word: '不同意', mark: '✕', tone: 'bad' },
  'called-back': { word: '已撤回', mark: '–', tone: 'quiet' },
} as const satisfies Record<string, StateWord>;

export const OUTCOME_WORDS = {
  answered: { word: '已答复', mark: '✓', tone: 'good' },
  'no-consent': { word: '无授权，已拒绝', mark: '✕', tone: 'bad' },
  'subject-unknown': { word: '查无此人', mark: '–', tone: 'quiet' },
} as const satisfies Record<string, StateWord>;
