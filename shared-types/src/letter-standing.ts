import type { Tone } from './case-state-words';

/** Letters are far smaller; what is larger is none of ours. */
export const largestLetterBytes = 5 * 1024 * 1024;

export const letterStandings = [
  'in-force',
  'under-hearing',
  'replaced',
  'revoked',
  'overtaken',
  'expired',
  'withdrawn',
] as const;
/** How a letter stands today; what it says stays as it was written. */
export type LetterStanding = (typeof letterStandings)[number];

/** The state in a few words, and what that means for whoever has the letter before them. */
export const standingWords: Record<LetterStanding, { tone: Tone; word: string; means: string }> = {
  'in-force': { tone: 'good', word: '现在有效', means: '中心没有撤销它，也没有用新的文书代替它。' },
  'under-hearing': {
    tone: 'action',
    word: '现在有效，但中心正在听取意见，可能撤销',
    means: '结果出来前，请先不要拿它办别的事；过几天可以再查。',
  },
  replaced: { tone: 'bad', word: '已被新的文书代替', means: '请让对方出示新的那一份。' },
  revoked: { tone: 'bad', word: '已撤销', means: '它不再有效，不能再拿它办事。' },
  expired: {
    tone: 'action',
    word: '已过有效期',
    means: '它是中心出具的，但过了有效的日子；请让对方在小程序里重新开一份。',
  },
  withdrawn: {
    tone: 'bad',
    word: '已撤回',
    means: '上面的内容有错，中心已经撤回，不能再拿它办事。',
  },
  overtaken: { tone: 'action', word: '后来情况变了，不再作数', means: '它是中心出具的，但说的事后来变了。' },
};
