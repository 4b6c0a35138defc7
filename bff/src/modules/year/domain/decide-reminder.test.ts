import type { Eligibility, Reason } from '@gjj/shared-types';
import { decideReminder } from './decide-reminder';

const today = '2026-11-30';
const at = new Date('2026-11-30T01:00:00Z');
const reason = (verdict: Reason['verdict'], known: boolean): Reason => ({
  ...{ ruleId: 'W04.home', verdict, words: '本市有住房', remedy: null },
  source: { title: '示例', assumed: false },
  facts: [{ key: 'homes', label: '住房', words: '', known, source: '不动产登记', observedAt: null }],
});
const answer = (verdict: Eligibility['verdict'], more: Partial<Eligibility> = {}) =>
  ({ verdict, capFen: 100, nextDate: null, reasons: [reason(verdict, true)], ...more }) as Eligibility;
const decide = (now: Eligibility | null, unsureSince: Date | null = null) =>
  decideReminder(now, today, { unsureSince, at });

it('tells of a yes, and of no no: that waits where it ends on a known day', () => {
  expect(decide(answer('yes'))).toEqual({ do: 'tell', amountFen: 100, sure: true });
  expect(decide(answer('no', { nextDate: '2027-01-01' }))).toEqual({ do: 'wait-until', day: '2027-01-01' });
  expect(decide(answer('no', { nextDate: today }))).toEqual({ do: 'stop', words: '本市有住房' });
  expect(decide(answer('no'))).toEqual({ do: 'stop', words: '本市有住房' });
  expect(decide(null)).toMatchObject({ do: 'stop' });
});

it('asks again where a department is silent, and after a day says that a person must look', () => {
  const silent = answer('unknown', { capFen: null, reasons: [reason('unknown', false)] });
  expect(decide(silent)).toEqual({ do: 'ask-again' });
  expect(decide(silent, new Date('2026-11-29T02:00:00Z'))).toEqual({ do: 'ask-again' });
  const longAgo = new Date('2026-11-29T00:00:00Z');
  expect(decide(silent, longAgo)).toEqual({ do: 'tell', amountFen: null, sure: false });
});

it('keeps quiet of a no that only a person may say', () => {
  expect(decide(answer('unknown'))).toEqual({ do: 'stop', words: '本市有住房' });
});
