import { timeInWords, type ApprovalStep, type Tone } from '@gjj/shared-types';

export const levelTones: Record<ApprovalStep['standing'], Tone> = {
  agreed: 'good',
  refused: 'bad',
  here: 'waiting',
  'to-come': 'neutral',
};

export const levelStandingWords: Record<ApprovalStep['standing'], string> = {
  agreed: '已同意',
  refused: '不准',
  here: '待审',
  'to-come': '未到',
};

/** 龙岩审核一 11月23日 10:30; 由龙岩审核二代理龙岩审核一 11月23日 10:30 */
export function signedInWords({ by, insteadOf, at }: ApprovalStep): string {
  const who = insteadOf === null ? (by ?? '') : `由${by}代理${insteadOf}`;
  return `${who} ${at === null ? '' : timeInWords(at)}`.trim();
}

/** The office above the one whose turn it is; null at the last, and where there are no levels. */
export function nextLevelOf(steps: readonly ApprovalStep[]): string | null {
  const here = steps.findIndex(({ standing }) => standing === 'here');
  return here === -1 ? null : (steps[here + 1]?.level ?? null);
}
