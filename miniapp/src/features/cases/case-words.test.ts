import { describe, expect, test } from '@jest/globals';
import { caseStates, type CaseState, type CaseSummary } from '@gjj/shared-types';
import { clockInWords, dueInWords, findWaiting, holderOf, itemsUnderWay, termOf, toneOf } from './case-words';

const today = '2026-11-22';

function summary(state: CaseState, dueOn: string | null, correctionCount = 0): CaseSummary {
  return {
    caseId: `${state}xxxxxxxxxxxxxxxxxxxxxxxx`.replace('-', '').slice(0, 24),
    itemName: '房租提取',
    itemCode: 'W04',
    state,
    sentence: '一句话',
    correctionCount,
    clock: { name: 'correction', startedAt: '', dueAt: null, dueOn },
  } as unknown as CaseSummary;
}

describe('a case in the member’s words', () => {
  test.each(caseStates)('has a term and a tone for %s', (state) => {
    expect(termOf({ state })).not.toBe('');
    expect(['neutral', 'waiting', 'action', 'good', 'bad']).toContain(toneOf({ state }));
  });

  test('renders a state that this build does not know yet', () => {
    expect(toneOf({ state: 'special-check' })).toBe('neutral');
    expect(termOf({ state: 'special-check' })).toBe('办理中');
    expect(holderOf({ state: 'special-check' })).toBeNull();
  });

  test('names no holder of a case that has ended', () => {
    expect(holderOf({ state: 'closed' })).toBeNull();
    expect(holderOf({ state: 'correction' })).toBe('您');
  });

  test('promises a day only when it is known', () => {
    expect(clockInWords({ name: 'decision', dueOn: '2026-11-25' }, today)).toBe('11月25日（周三）前答复您');
    const dueBetween = { from: '2026-12-30', to: '2027-01-06' };
    expect(clockInWords({ name: 'decision', dueOn: null, dueBetween }, today)).toBe(
      '答复您的最后一天在12月30日（周三）至2027年1月6日（周三）之间（2027年放假安排公布后确定）',
    );
    expect(clockInWords({ name: 'decision', dueOn: null }, today)).toContain('放假安排公布后确定');
  });

  it('never tells of a day that has gone by as of one to come', () => {
    const late = { name: 'decision' as const, dueOn: '2026-11-20' };
    expect(clockInWords(late, today)).toBe('应在 11月20日（周五）前答复您，已经超期');
    expect(clockInWords({ ...late, explainedTo: '2026-11-30' }, today)).toContain(
      '新的日期：11月30日（周一）前',
    );
    expect(clockInWords({ name: 'special-check', dueOn: '2026-11-20' }, today)).toContain('正在催');
    expect(clockInWords({ name: 'hearing', dueOn: '2026-11-20' }, today)).toContain('等中心决定');
    expect(clockInWords({ name: 'repayment', dueOn: '2026-11-20' }, today)).toContain('已经过了');
    expect(clockInWords(null, today)).toBeNull();
  });

  it('tells of no day while a payment is stopped, or where the person has said all', () => {
    const clock = summary('pay-stopped', '2026-11-25').clock;
    expect(dueInWords({ state: 'pay-stopped', clock }, today)).toBeNull();
    expect(dueInWords({ state: 'hearing', saidAll: true, clock }, today)).toBeNull();
    expect(holderOf({ state: 'hearing' })).toBe('您');
    expect(holderOf({ state: 'hearing', saidAll: true })).toBe('公积金中心');
  });
});

describe('the one thing that waits', () => {
  test('counts the items and the days', () => {
    expect(findWaiting([summary('correction', '2026-12-04', 1)], today)?.title).toBe('补正 1 项，还剩 12 天');
  });

  test('puts a correction before a draft', () => {
    const waiting = findWaiting(
      [summary('draft', '2026-12-22'), summary('correction', '2026-11-22', 2)],
      today,
    );
    expect(waiting).toMatchObject({ kind: 'correction', title: '补正 2 项，今天是最后一天' });
  });

  test('is to be heard before anything else, and to pay back after a correction', () => {
    const owing = { ...summary('revoked', '2026-12-22'), owedBackFen: 450_000 };
    const hearing = summary('hearing', '2026-11-25');
    const correction = summary('correction', '2026-12-04', 1);
    expect(findWaiting([owing, correction, hearing], today)).toMatchObject({ kind: 'hearing' });
    expect(findWaiting([owing, correction], today)).toMatchObject({ kind: 'correction' });
    expect(findWaiting([owing], today)?.title).toBe('退回 ¥4,500.00，还剩 30 天');
    expect(findWaiting([{ ...hearing, saidAll: true }], today)).toBeNull();
  });

  test('is nothing while others have the case', () => {
    expect(findWaiting([summary('review', '2026-11-25'), summary('closed', null)], today)).toBeNull();
  });
});

describe('what is under way', () => {
  test('is an item with an open application, a draft as well as one with others', () => {
    const cases = [
      { ...summary('draft', null), itemCode: 'W01' },
      { ...summary('review', null), itemCode: 'W04' },
      { ...summary('closed', null), itemCode: 'W07' },
    ];
    expect([...itemsUnderWay(cases).keys()]).toEqual(['W01', 'W04']);
    expect(itemsUnderWay(cases).get('W04')).toBe(cases[1]!.caseId);
  });
});
