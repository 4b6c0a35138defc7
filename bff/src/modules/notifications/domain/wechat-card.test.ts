import * as fc from 'fast-check';
import { fitsField } from '../../../../../scripts/simulators/wechat/field-limits';
import type { NoticeFacts, TellableNotice } from './notice-entry';
import { noticeWords } from './notice-words';
import { wechatCard } from './wechat-card';
import { wechatField } from './wechat-fields';

const notices = Object.keys(noticeWords) as TellableNotice[];
const at = new Date('2026-11-22T07:01:30.000Z');
const anyText = fc.string({ minLength: 0, maxLength: 60, unit: 'binary' });
const odd = fc.constantFrom(
  '‮',
  '\u0000',
  '\u2028',
  '👩‍👩‍👧',
  '\ud800',
  '𠮷',
  '﷽',
  '１',
  '\t',
  '\r\n',
  '​',
  '️',
  '·',
);
const oddText = fc.array(fc.oneof(anyText, odd), { maxLength: 12 }).map((parts) => parts.join(''));
const day = fc.constantFrom('2026-11-25', '2026-12-31', '2027-01-01');

const facts: fc.Arbitrary<NoticeFacts> = fc.record({
  receiptNumber: fc.option(oddText),
  itemName: oddText,
  stateTerm: oddText,
  amountFen: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  cardLast4: fc.option(fc.constant('1234')),
  decideOn: fc.option(day),
  correctBy: fc.option(day),
  correctionCount: fc.integer({ min: 1, max: 30 }),
  correctionLabels: oddText,
  failureWords: fc.option(oddText),
});

describe('a card that WeChat takes', () => {
  it.each(notices)('%s: every field is within the limits, whatever the facts', (notice) => {
    fc.assert(
      fc.property(facts, (given) => {
        const card = wechatCard(notice, given, at);
        const bad = Object.entries(card?.data ?? {}).filter(([key, value]) => !fitsField(key, value));
        expect(bad).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(Array.from({ length: 60 }, (_, index) => index + 1))(
    'takes an item name of %d characters',
    (length) => {
      const itemName = '甲'.repeat(length);
      const card = wechatCard('approved', { itemName, stateTerm: '准予提取', amountFen: 1 }, at);
      expect(card?.data['thing2']).toBe(length <= 20 ? itemName : `${'甲'.repeat(19)}…`);
    },
  );

  it('says everything that it has to say within 20 characters for ordinary facts', () => {
    for (const notice of notices) {
      const hint = noticeWords[notice].hint({
        itemName: '购买新建商品住房提取',
        stateTerm: '待补正',
        amountFen: 12_345_678,
        cardLast4: '1234',
        decideOn: '2026-12-25',
        correctBy: '2026-12-25',
        correctionCount: 12,
      });
      expect({ notice, hint, fits: hint.length <= 20 }).toEqual({ notice, hint, fits: true });
    }
  });

  it('has no card rather than a wrong sum', () => {
    const paid = { itemName: '租房提取', stateTerm: '已付款' };
    expect(wechatCard('paid', { ...paid, amountFen: 10_000_000_000 }, at)).toBeNull();
    expect(wechatCard('paid', paid, at)).toBeNull();
    expect(wechatCard('paid', { ...paid, amountFen: 9_999_999_999 }, at)?.data['amount3']).toBe(
      '¥99999999.99',
    );
  });
});

describe('fields', () => {
  it('never cut a character in two', () => {
    expect(wechatField.thing('𠮷'.repeat(15))).toBe(`${'𠮷'.repeat(9)}…`);
  });

  it('keep what can be kept', () => {
    expect(wechatField.thing('购房\u0000\n提取​👍')).toBe('购房 提取');
    expect(wechatField.thing('\u0000')).toBe('详情请看小程序');
    expect(wechatField.phrase('已付款（ok）待核查中')).toBe('已付款待核');
    expect(wechatField.phrase('paid')).toBe('办理中');
    expect(wechatField.characterString(' QZ 号123')).toBe('QZ123');
    expect(wechatField.time(new Date('2026-12-31T16:05:00.000Z'))).toBe('2027年01月01日 00:05');
  });
});
