import type { ApprovalStep } from '@gjj/shared-types';
import { nextLevelOf, signedInWords } from './level-words';

const nobody = { by: null, insteadOf: null, at: null, opinion: null };
const steps: ApprovalStep[] = [
  {
    level: '经办人',
    standing: 'agreed',
    by: '王审核',
    insteadOf: null,
    at: '2026-11-23T02:30:00.000Z',
    opinion: '同意',
  },
  { level: '科室负责人', standing: 'here', ...nobody },
  { level: '分管副主任', standing: 'to-come', ...nobody },
];

describe('the levels of an approval in words', () => {
  it('say who signed when', () => {
    expect(steps.map(signedInWords)).toEqual(['王审核 11月23日 10:30', '', '']);
    expect(signedInWords({ ...steps[0]!, insteadOf: '赵主任' })).toBe('由王审核代理赵主任 11月23日 10:30');
  });

  it('name the office above the one whose turn it is, and none at the last or without levels', () => {
    expect(nextLevelOf(steps)).toBe('分管副主任');
    const last: ApprovalStep[] = [
      steps[0]!,
      { ...steps[0]!, level: '科室负责人' },
      { ...steps[1]!, level: '分管副主任' },
    ];
    expect(nextLevelOf(last)).toBeNull();
    expect(nextLevelOf(steps.map((step) => ({ ...step, standing: 'to-come' as const })))).toBeNull();
    expect(nextLevelOf([])).toBeNull();
  });
});
