import type { correctionReasons } from './cases';

export const correctionReasonWords: Record<(typeof correctionReasons)[number], string> = {
  missing: '缺少这份材料',
  unclear: '看不清',
  'wrong-document': '不是要求的材料',
  'out-of-date': '已过期',
  'does-not-match': '和登记的信息对不上',
  incomplete: '不完整',
};
