import type { Payment, Tone } from '@gjj/shared-types';

/** What became of a payment, as staff read it. */
export const outcomes: Record<Payment['outcome'], { words: string; tone: Tone }> = {
  pending: { words: '银行处理中', tone: 'waiting' },
  unknown: { words: '结果待查', tone: 'action' },
  paid: { words: '已到账', tone: 'good' },
  failed: { words: '没有付成', tone: 'bad' },
  returned: { words: '付后退回', tone: 'bad' },
  stopped: { words: '已止付', tone: 'neutral' },
};
