import type { CaseState } from '@gjj/shared-types';
import type { CaseRecord, Revocation } from './case-record';
import { leftToPayBackFen, openedClaim, paidBackFen, withRepayments } from './claim';
import { standingOfDecision, undoneRevocation } from './revocation';

const decidedAt = new Date('2026-11-02T02:00:00Z');
const issuedAt = new Date('2026-11-02T02:00:01Z');
const later = new Date('2026-11-20T02:00:00Z');
const supervisor = { staffId: 'one', name: '一' };
const grounds = { facts: '合同是假的', rule: '第三十七条', reason: '骗提', repayFen: 500_000 };

const proposed: Revocation = {
  ...grounds,
  proposedBy: supervisor,
  proposedAt: later,
  evidence: [],
  banKind: 'withdrawal-fraud',
  statements: [],
  heardAt: null,
  end: null,
  undoneAt: null,
};
const ended = (kind: 'revoked' | 'dropped'): Revocation => ({
  ...proposed,
  end: { ...grounds, kind, by: supervisor, at: later, answer: '已核对', remedies: null, ban: null },
});
const caseIn = (state: CaseState, revocations?: Revocation[]) =>
  ({ state, decision: { decidedAt }, ...(revocations && { revocations }) }) as unknown as CaseRecord;

describe('what a decision says', () => {
  it.each<[string, CaseRecord, string]>([
    ['stands while nobody doubts it', caseIn('closed'), 'in-force'],
    ['is being heard once somebody proposes to revoke it', caseIn('hearing', [proposed]), 'under-hearing'],
    ['stands again where the proposal is dropped', caseIn('closed', [ended('dropped')]), 'in-force'],
    ['is revoked', caseIn('revoked', [ended('revoked')]), 'revoked'],
    ['stays revoked when all is paid back', caseIn('archived', [ended('revoked')]), 'revoked'],
    ['stays revoked while a recheck looks at it', caseIn('recheck', [ended('revoked')]), 'revoked'],
  ])('%s', (_what, record, standing) => {
    expect(standingOfDecision(record, issuedAt)).toBe(standing);
  });

  it('stands again when a recheck undoes the revocation, and is replaced by a later decision', () => {
    const revoked = caseIn('recheck', [ended('revoked')]);
    const restored = { ...revoked, state: 'closed' as const, ...undoneRevocation(revoked, later) };
    expect(standingOfDecision(restored, issuedAt)).toBe('in-force');
    const granted = { ...restored, decision: { decidedAt: later } } as unknown as CaseRecord;
    expect(standingOfDecision(granted, issuedAt)).toBe('replaced');
  });
});

describe('a claim', () => {
  const opened = openedClaim({}, 500_000, later);
  const came = (repaymentId: string, amountFen: number) => ({ repaymentId, amountFen, at: later });

  it('counts each repayment once, and nothing more than is owed', () => {
    const first = withRepayments(opened, [came('r-1', 200_000)])!;
    expect(withRepayments(first, [came('r-1', 200_000)])).toBeNull();
    const all = withRepayments(first, [came('r-1', 200_000), came('r-2', 400_000)])!;
    expect(paidBackFen({ claim: all })).toBe(500_000);
    expect(leftToPayBackFen({ claim: all })).toBe(0);
    expect(all.repayments.map(({ surplusFen }) => surplusFen)).toEqual([0, 100_000]);
  });

  it('goes on for another revocation with what has come before', () => {
    const paid = withRepayments(opened, [came('r-1', 500_000)])!;
    const again = openedClaim({ claim: { ...paid, endedAt: later } }, 500_000, later);
    expect(leftToPayBackFen({ claim: again })).toBe(500_000);
    expect(withRepayments(again, [came('r-1', 500_000)])).toBeNull();
  });
});
