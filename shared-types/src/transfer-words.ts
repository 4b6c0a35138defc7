import type { Tone } from './case-state-words';
import type { TransferOutState, TransferState } from './transfers';

/** As a person reads where a transfer to here is. */
export const transferStateWords = {
  asked: { words: '已申请', tone: 'waiting' },
  sent: { words: '联系函已发出', tone: 'waiting' },
  told: { words: '等对方转款', tone: 'waiting' },
  arriving: { words: '钱在入账', tone: 'waiting' },
  done: { words: '已转入', tone: 'good' },
  refused: { words: '对方没有同意', tone: 'bad' },
  cancelling: { words: '正在撤回', tone: 'waiting' },
  cancelled: { words: '已撤回', tone: 'neutral' },
  ended: { words: '已结束', tone: 'neutral' },
} as const satisfies Record<TransferState, { words: string; tone: Tone }>;

/** And where a transfer away is. */
export const transferOutStateWords = {
  waiting: { words: '等您确认没有问题', tone: 'action' },
  held: { words: '被账户锁拦住', tone: 'good' },
  objected: { words: '您说不是您，已停下', tone: 'good' },
  moving: { words: '正在转出', tone: 'waiting' },
  moved: { words: '已转出', tone: 'neutral' },
  refused: { words: '没有转出', tone: 'neutral' },
} as const satisfies Record<TransferOutState, { words: string; tone: Tone }>;
