import type { Tone } from './case-state-words';

/** 反映: what a member wants heard, that is no application. */
export const matterKinds = [
  'complaint',
  'advice',
  'praise',
  'cannot-get-done',
  'balance-dispute',
  'call-back',
  'low-rating',
] as const;
export type MatterKind = (typeof matterKinds)[number];

interface MatterKindWords {
  name: string;
  /** How a member would put it, to choose by. */
  plain: string;
  /** What to write down. */
  ask: string;
}

export const matterKindWords: Record<MatterKind, MatterKindWords> = {
  'cannot-get-done': {
    name: '办不成事',
    plain: '有件事一直办不成，想请人看看',
    ask: '您想办什么事，卡在了哪里',
  },
  complaint: { name: '投诉', plain: '服务有问题，要投诉', ask: '什么时候、在哪里、发生了什么' },
  'balance-dispute': { name: '余额异议', plain: '账上的钱对不上', ask: '您觉得哪里不对，应该是多少' },
  'call-back': { name: '请回电', plain: '请工作人员给我打电话', ask: '想问什么事' },
  advice: { name: '建议', plain: '有个建议', ask: '您的建议' },
  praise: { name: '表扬', plain: '想表扬工作人员', ask: '想表扬谁、什么事' },
  'low-rating': { name: '差评', plain: '给了差评', ask: '哪里不满意' },
};

export const matterStates = ['received', 'in-hand', 'answered', 'closed', 'taken-back'] as const;
export type MatterState = (typeof matterStates)[number];

interface MatterStateWords {
  /** For staff. */
  term: string;
  /** For the member. */
  sentence: string;
  tone: Tone;
  open: boolean;
}

export const matterStateWords: Record<MatterState, MatterStateWords> = {
  received: { term: '待处理', sentence: '已收到，等工作人员处理', tone: 'waiting', open: true },
  'in-hand': { term: '处理中', sentence: '工作人员正在处理', tone: 'waiting', open: true },
  answered: { term: '已答复', sentence: '已经答复您', tone: 'good', open: false },
  closed: { term: '已办结', sentence: '已办结', tone: 'neutral', open: false },
  'taken-back': { term: '已撤回', sentence: '您已撤回', tone: 'neutral', open: false },
};

/** Terms of matters; their lengths are in the centre profile. A call-back has its window instead. */
export const matterTermNames = [
  'matter-complaint',
  'matter-advice',
  'matter-praise',
  'matter-cannot-get-done',
  'matter-balance-dispute',
  'matter-low-rating',
  'matter-reopen',
  'matter-attachments',
] as const;
export type MatterTermName = (typeof matterTermNames)[number];

/** 好差评, five levels (国办发〔2019〕51号): from one star to five. */
export const ratingWords = ['非常不满意', '不满意', '基本满意', '满意', '非常满意'] as const;
