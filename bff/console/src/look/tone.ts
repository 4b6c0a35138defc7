import type { Tone, Verdict } from '@gjj/shared-types';

export const verdictTones = { yes: 'good', no: 'bad', unknown: 'action' } as const satisfies Record<
  Verdict,
  Tone
>;
export const verdictWords = { yes: '符合', no: '不符合', unknown: '待人工核对' } as const satisfies Record<
  Verdict,
  string
>;
