import { describe, expect, test } from '@jest/globals';
import { caseStates, type CaseState, type CaseSummary } from '@gjj/shared-types';
import { clockInWords, findWaiting, holderOf, itemsUnderWay, termOf, toneOf } from './case-words';

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
    expect(termOf(state)).not.toBe('');
    expect(['neutral', 'waiting', 'action', 'good', 'bad']).toContain(toneOf(state));
  });

  test('renders a state that this build does not know yet', () => {
    expect(toneOf('special-check')).toBe('neutral');
    expect(termOf('special-check')).toBe('办理中');
    expect(holderOf('special-check')).toBeNull();
  });

  test('names no holder of a case that has ended', () => {
    expect(holderOf('closed')).toBeNull();
    expect(holderOf('correction')).toBe('您');
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
    expect(clockInWords(null, today)).toBeNull();
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
