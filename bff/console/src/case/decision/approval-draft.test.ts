import { approvalProblems, startOfApproval } from './approval-draft';

const matter = 'money' as const;
const limits = { matter, amountFen: 600_000, eligibility: { capFen: 540_000 } };

describe('approving', () => {
  it('begins with the lower of asked and allowed', () => {
    expect(startOfApproval(limits).amount).toBe('5400.00');
    expect(startOfApproval({ ...limits, amountFen: 100_005 }).amount).toBe('1000.05');
    expect(startOfApproval({ matter, amountFen: 600_000, eligibility: { capFen: null } }).amount).toBe(
      '6000.00',
    );
    expect(startOfApproval({ matter, amountFen: null, eligibility: null }).amount).toBe('');
  });

  it('stays below the cap and below what was asked for', () => {
    const opinion = '同意提取';
    expect(approvalProblems({ amount: '5400.01', opinion }, limits).amount).toContain('¥5,400.00');
    expect(
      approvalProblems({ amount: '6000.01', opinion }, { ...limits, eligibility: null }).amount,
    ).toContain('¥6,000.00');
    expect(approvalProblems({ amount: '5400', opinion }, limits)).toEqual({});
  });

  it('wants an opinion alone where nothing is paid', () => {
    const ofBooks = { ...limits, matter: 'books' as const };
    expect(approvalProblems({ amount: '', opinion: '同意办理' }, ofBooks)).toEqual({});
  });

  it('wants an amount and an opinion', () => {
    expect(approvalProblems({ amount: '0', opinion: ' ' }, limits)).toEqual({
      amount: '金额不对，请写到分，如 5400.00',
      opinion: '请写审核意见',
    });
  });
});
