import type { Tone } from './case-state-words';
import type { AgreementState, DebitState, FlexibleTerms } from './flexible';
import { yuan } from './wording';

/** As a person reads where an agreement is. */
export const agreementStateWords = {
  joining: { words: '正在登记', tone: 'waiting' },
  active: { words: '缴存中', tone: 'good' },
  paused: { words: '已暂停', tone: 'action' },
  leaving: { words: '正在停缴', tone: 'waiting' },
  left: { words: '已停缴', tone: 'neutral' },
  refused: { words: '没有办成', tone: 'bad' },
} as const satisfies Record<AgreementState, { words: string; tone: Tone }>;

/** And what became of a month. */
export const debitStateWords = {
  asked: { words: '正在扣款', tone: 'waiting' },
  taken: { words: '已扣款，正在入账', tone: 'waiting' },
  paid: { words: '已缴', tone: 'good' },
  failed: { words: '没有扣成，会再扣', tone: 'action' },
  missed: { words: '欠缴', tone: 'bad' },
} as const satisfies Record<DebitState, { words: string; tone: Tone }>;

/** 每月缴存额: base × percent, rounded to the fen. */
export function monthlyDepositOf({ baseFen, percent }: Pick<FlexibleTerms, 'baseFen' | 'percent'>): number {
  return Math.round((baseFen * percent) / 100);
}

/** 基数 ¥5,000.00，比例 20%，每月 10 日扣 ¥1,000.00. */
export function flexibleTermsInWords(
  terms: Pick<FlexibleTerms, 'baseFen' | 'percent' | 'dayOfMonth'>,
): string {
  const { baseFen, percent, dayOfMonth } = terms;
  return `基数 ${yuan(baseFen)}，比例 ${percent}%，每月 ${dayOfMonth} 日扣 ${yuan(monthlyDepositOf(terms))}`;
}
