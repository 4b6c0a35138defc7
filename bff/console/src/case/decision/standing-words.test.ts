import { standingWords } from './standing-words';

const reviewer = { name: '王审核', role: 'reviewer' as const };
const shown = {
  state: 'review' as const,
  mine: false,
  ownerName: null,
  acceptedBy: '李受理',
  correction: null,
  approvalSteps: [],
};

describe('why there is nothing to decide', () => {
  it('tells the acceptor that another person must review', () => {
    expect(standingWords({ ...shown, acceptedBy: '王审核' }, reviewer)).toContain('另一个人');
  });

  it('tells who agreed at a level that another person must go on', () => {
    const signed = { by: '王审核', insteadOf: null, at: '2026-11-23T02:00:00.000Z', opinion: '同意' };
    const approvalSteps = [
      { level: '经办人', standing: 'agreed' as const, ...signed },
      { level: '科室负责人', standing: 'here' as const, ...signed, by: null, at: null, opinion: null },
    ];
    expect(standingWords({ ...shown, approvalSteps }, reviewer)).toContain('您已在前面一级同意');
    expect(standingWords({ ...shown, approvalSteps }, { ...reviewer, name: '赵审核' })).toBe(
      '等科室负责人审批。',
    );
  });

  it('names the colleague who has the case', () => {
    expect(standingWords({ ...shown, ownerName: '赵审核' }, reviewer)).toContain('赵审核');
  });

  it('names the day until which the member may correct', () => {
    const correction = { requestedAt: '2026-11-22T02:12:00Z', dueOn: '2026-12-11', items: [] };
    expect(standingWords({ ...shown, state: 'correction', correction }, reviewer)).toBe(
      '等职工补正，12月11日（周五）截止。',
    );
  });
});
