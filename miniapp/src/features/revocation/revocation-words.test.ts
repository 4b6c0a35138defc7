import { describe, expect, test } from '@jest/globals';
import { banInWords, groupAccountNo, ifRevokedInWords, isOver } from './revocation-words';

describe('what a revocation means', () => {
  test('is said before it is made: the money, and for how long nothing may be taken out', () => {
    expect(ifRevokedInWords({ repayFen: 450_000, banYears: 3 })).toEqual([
      '要退回 ¥4,500.00，记回您的公积金账户',
      '3 年内不能提取，也不能申请公积金贷款，到期自动结束',
    ]);
    expect(ifRevokedInWords({ repayFen: 0, banYears: null })).toEqual(['没有要退的钱；还没有付的不再付']);
  });

  test('names both days of a ban, and that it is over when it is', () => {
    const ban = { kind: 'withdrawal-fraud', years: 3, from: '2026-11-30', until: '2029-11-29' } as const;
    expect(banInWords(ban, '2026-11-30')).toBe(
      '从 2026年11月30日（周一）到 2029年11月29日（周四），不能提取，也不能申请公积金贷款',
    );
    expect(banInWords(ban, '2029-11-29')).toContain('不能提取');
    expect(banInWords(ban, '2029-11-30')).toContain('已经结束');
  });
});

describe('what is to be paid back', () => {
  test('is over when all has come, or a recheck has ended it', () => {
    expect(isOver({ leftFen: 1, endedAt: null })).toBe(false);
    expect(isOver({ leftFen: 0, endedAt: null })).toBe(true);
    expect(isOver({ leftFen: 1, endedAt: '2026-12-01T00:00:00Z' })).toBe(true);
  });

  test('goes to an account number that is easy to compare', () => {
    expect(groupAccountNo('629999001000008801')).toBe('6299 9900 1000 0088 01');
  });
});
