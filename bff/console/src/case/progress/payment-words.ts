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

const ofLoan: Partial<Record<Payment['outcome'], string>> = {
  pending: '核心账处理中',
  paid: '已冲还贷款',
  failed: '没有冲成',
};

/** 冲还贷 is no bank's. */
export function outcomeWords({ outcome, toLoan }: Pick<Payment, 'outcome' | 'toLoan'>): string {
  return (toLoan === true ? ofLoan[outcome] : undefined) ?? outcomes[outcome].words;
}
