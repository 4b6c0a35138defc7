import { describe, expect, test } from '@jest/globals';
import type { Eligibility } from '@gjj/shared-types';
import { standingOf } from './item-standing';

const today = '2026-11-22';
const rent = { code: 'W04', online: true };
const reason = (verdict: string, words: string) => ({ verdict, words });

function standing(what: object, item = rent) {
  const result = { verdict: 'yes', capFen: null, nextDate: null, closesAccount: false, reasons: [], ...what };
  return standingOf(item, result as unknown as Eligibility, new Map(), today);
}

describe('how an item stands for a member', () => {
  test('says how much can be taken', () => {
    expect(standing({ capFen: 540_000 })).toEqual({
      tone: 'good',
      icon: 'check',
      word: '能办，最多 ¥5,400.00',
      why: null,
    });
    expect(standing({})?.word).toBe('能办');
  });

  test('says beside a yes that the account will be closed', () => {
    expect(standing({ closesAccount: true })?.why).toBe('办完后账户会销户');
  });

  test('says why not, with the first thing that stands in the way, and from when', () => {
    const reasons = [
      reason('yes', '够了'),
      reason('unknown', '没查到'),
      reason('no', '还不满 3 个月'),
      reason('no', '有房'),
    ];
    const no = { verdict: 'no', reasons };
    expect(standing(no)).toEqual({ tone: 'neutral', icon: 'cross', word: '暂不能', why: '还不满 3 个月' });
    expect(standing({ ...no, nextDate: '2026-12-01' })?.why).toBe('12月1日（周二）起可以办；还不满 3 个月');
  });

  test('says what must be checked', () => {
    const reasons = [reason('yes', '够了'), reason('unknown', '没有查到购房合同')];
    expect(standing({ verdict: 'unknown', reasons })).toEqual({
      tone: 'neutral',
      icon: 'search',
      word: '需核对',
      why: '没有查到购房合同',
    });
  });

  test('needs no result for what is done at a window or is under way', () => {
    const nothing = new Map<string, string>();
    expect(standingOf({ code: 'W03', online: false }, undefined, nothing, today)?.word).toBe('到窗口办');
    const found = standingOf(rent, undefined, new Map([['W04', 'case-1']]), today);
    expect(found).toMatchObject({ word: '正在办', caseId: 'case-1' });
    expect(standingOf(rent, undefined, nothing, today)).toBeNull();
  });
});
