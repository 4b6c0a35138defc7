import { describe, expect, test } from '@jest/globals';
import type { CentreChanges, Eligibility, ItemChange, RuleChange } from '@gjj/shared-types';
import { changesThatConcern, changeTitle, nameOfChange } from './rule-changes';

const cap: RuleChange = { what: 'parameter', label: '每月额度', before: '¥900', after: '¥1,000' };
const signs: RuleChange = { what: 'flow', label: '审批', before: '处长', after: '科长' };

function item(
  itemCode: string,
  name: string,
  changes: RuleChange[] = [cap],
  kind: ItemChange['kind'] = 'changed',
) {
  return { itemCode, name, kind, changes };
}

function on(to: string, items: ItemChange[], centre: RuleChange[] = []): CentreChanges {
  return { from: '2026-11-30', to, items, centre };
}

const result = (itemCode: string, verdict: string, nextDate: string | null = null) =>
  ({ itemCode, verdict, nextDate }) as Eligibility;

const rent = item('W04', '房租提取');
const retire = item('W07', '退休提取');

describe('a change of rules', () => {
  test('concerns a member who can, could from a known day, or perhaps can', () => {
    const changes = [on('2026-12-01', [rent, retire])];
    for (const mine of [result('W04', 'yes'), result('W04', 'unknown'), result('W04', 'no', '2026-12-05')])
      expect(changesThatConcern(changes, [mine, result('W07', 'no')])).toEqual([on('2026-12-01', [rent])]);
  });

  test('is no news about what is not theirs, nor about who signs inside', () => {
    const results = [result('W04', 'yes'), result('W07', 'no')];
    expect(changesThatConcern([on('2026-12-01', [retire])], results)).toEqual([]);
    expect(
      changesThatConcern([on('2026-12-01', [item('W04', '房租提取', [signs])], [signs])], results),
    ).toEqual([]);
  });

  test('says a figure once, where it is stated, and not again where it is used', () => {
    const used: RuleChange = { ...cap, what: 'amount', label: '租约没有备案，每人每月' };
    const other: RuleChange = { ...cap, label: '夫妻两人每月' };
    const [told] = changesThatConcern(
      [on('2026-12-01', [item('W04', '房租提取', [cap, other, used])])],
      [result('W04', 'yes')],
    );
    expect(told?.items[0]?.changes).toEqual([cap, other]);
  });

  test('is told to everybody where something new begins', () => {
    const boat = item('B01', '借划艇', [], 'added');
    expect(changesThatConcern([on('2026-12-01', [boat])], [])).toEqual([on('2026-12-01', [boat])]);
  });

  test('says from when and what; after the day that it has come', () => {
    expect(changeTitle(on('2026-12-01', [rent]), '2026-11-22')).toBe('12月1日（周二）起，房租提取有变化');
    expect(changeTitle(on('2026-12-01', [rent]), '2026-12-01')).toBe('12月1日（周二）起，房租提取已经变了');
    expect(changeTitle(on('2026-12-01', [rent, retire]), '2026-11-22')).toContain(
      '房租提取等 2 项业务有变化',
    );
  });

  test('comes back when there is more of it', () => {
    const names = [on('2026-12-01', [rent]), on('2026-12-02', [rent]), on('2026-12-01', [rent, retire])].map(
      nameOfChange,
    );
    expect(new Set(names).size).toBe(3);
  });
});
