import type { Reason, RuleSource } from '@gjj/shared-types';
import { groundsOf } from './grounds';

const decree: RuleSource = {
  title: '住房公积金管理条例',
  number: '国务院令第844号',
  article: '第二十四条',
  assumed: false,
};
const custom: RuleSource = { title: '参照各地常见做法', assumed: true };
const reason = (words: string, verdict: Reason['verdict'], source: RuleSource): Reason => ({
  ruleId: `rule.${words}`,
  verdict,
  words,
  remedy: null,
  source,
  facts: [],
});

it('names the conditions that were met and each document once, with its number and article', () => {
  const reasons = [reason('账户没有冻结', 'yes', decree), reason('本市无房', 'yes', decree)];
  expect(groundsOf({ reasons })).toEqual({
    facts: '账户没有冻结；本市无房',
    rule: '住房公积金管理条例（国务院令第844号） 第二十四条',
  });
});

it('names a document once where two of its articles count', () => {
  const other: RuleSource = { ...decree, article: '第三十八条' };
  const reasons = [reason('账户没有冻结', 'yes', decree), reason('没有被限制', 'yes', other)];
  expect(groundsOf({ reasons }).rule).toBe('住房公积金管理条例（国务院令第844号） 第二十四条、第三十八条');
});

it('tells two documents of one title apart by their numbers', () => {
  const notice: RuleSource = { title: '关于租房提取的通知', number: '示例〔2024〕1号', assumed: false };
  const newer = { ...notice, number: '示例〔2026〕2号' };
  const reasons = [reason('连续缴存', 'yes', notice), reason('本市无房', 'yes', newer)];
  expect(groundsOf({ reasons }).rule).toBe(
    '关于租房提取的通知（示例〔2024〕1号）；关于租房提取的通知（示例〔2026〕2号）',
  );
});

it('rests on no assumption, and on nothing that was open or spoke against', () => {
  const reasons = [
    reason('连续缴存满 3 个月', 'yes', custom),
    reason('没有查到租约', 'unknown', decree),
    reason('本市有房', 'no', decree),
  ];
  expect(groundsOf({ reasons })).toEqual({ facts: '连续缴存满 3 个月', rule: null });
  expect(groundsOf(null)).toEqual({ facts: null, rule: null });
});

it('names first the law that lets the money be withdrawn for this', () => {
  const law: RuleSource = { ...decree, article: '提取情形' };
  expect(groundsOf({ law, reasons: [reason('连续缴存满 3 个月', 'yes', custom)] })).toEqual({
    facts: '连续缴存满 3 个月',
    rule: '住房公积金管理条例（国务院令第844号） 提取情形',
  });
});
