import type { Eligibility, Reason } from '@gjj/shared-types';
import { refusalProblems, startOfRefusal, suggestedReasons } from './refusal-draft';

const reason = (verdict: Reason['verdict'], assumed = false): Reason => ({
  ruleId: `r-${verdict}-${String(assumed)}`,
  verdict,
  words: '本市有住房，不能按租房提取',
  remedy: null,
  source: { title: '住房公积金管理条例', article: '第二十四条', assumed },
  facts: [
    {
      key: 'homes',
      label: '本市住房',
      words: '1 套',
      known: true,
      source: '不动产登记',
      observedAt: '2026-11-22T02:12:00Z',
    },
  ],
});
const withReasons = (...reasons: Reason[]) => ({ eligibility: { reasons } as Eligibility });

describe('refusing', () => {
  it('begins with the facts and the rule that speak against, each with source and time', () => {
    const draft = startOfRefusal(withReasons(reason('yes'), reason('no')));
    expect(draft.facts).toBe('本市住房：1 套（不动产登记，11月22日 10:12）');
    expect(draft.rule).toBe('住房公积金管理条例 第二十四条');
  });

  it('begins with what stayed open where nothing spoke against', () => {
    expect(startOfRefusal(withReasons(reason('yes'), reason('unknown'))).facts).toContain('本市住房');
  });

  it('never lets an assumption carry a refusal', () => {
    expect(startOfRefusal(withReasons(reason('no', true))).rule).toBe('');
  });

  it('always names review and court', () => {
    const { remedies } = startOfRefusal({ eligibility: null });
    expect(remedies).toContain('行政复议');
    expect(remedies).toContain('行政诉讼');
  });

  it('wants every part that the person is owed', () => {
    const problems = refusalProblems({ facts: '', rule: '', reason: '', remedies: '' });
    expect(Object.keys(problems).sort()).toEqual(['facts', 'reason', 'remedies', 'rule']);
    expect(suggestedReasons(withReasons(reason('no'), reason('unknown')))).toHaveLength(1);
  });
});
