import * as fc from 'fast-check';
import type { NoticeFacts, TellableNotice } from './notice-entry';
import { noticeWords } from './notice-words';
import { renderNotice } from './render-notice';

const notices = Object.keys(noticeWords) as TellableNotice[];
/** The glossary's terms, as a case's state gives them. */
const terms: Record<TellableNotice, string> = {
  received: '已收件',
  'correction-needed': '待补正',
  'correction-reminder': '待补正',
  'not-accepted': '不予受理',
  returned: '已退件',
  accepted: '已受理',
  'deemed-accepted': '已受理',
  approved: '准予提取',
  refused: '不准提取',
  paid: '已付款',
  'payment-failed': '付款未成',
  'payment-returned': '付款未成',
  'account-closed': '已办结',
  'carried-out': '已办结',
  withdrawn: '已撤回',
  lapsed: '已失效',
  paused: '已中止',
  resumed: '审核中',
  delayed: '审核中',
  'recheck-received': '复核中',
  'recheck-upheld': '不准提取',
  'recheck-granted': '准予提取',
  'payment-stopped': '已止付',
  'payment-released': '付款中',
  'revocation-proposed': '拟撤销',
  'revocation-dropped': '已办结',
  revoked: '已撤销',
  'repayment-received': '已撤销',
  'repayment-reminder': '已撤销',
  'claim-settled': '已追回',
  'family-asked': '家人同意',
  'family-agreed': '家人同意',
  'family-taken-back': '家人同意',
  'family-answered': '已收件',
  'family-lapsed': '已收件',
  'undertaking-reminder': '已受理',
  'undertaking-overdue': '已办结',
  'undertaking-received': '已办结',
  'undertaking-again': '已办结',
  'undertaking-kept': '已办结',
  'undertaking-settled': '已办结',
  'standing-begun': '约定中',
  'standing-changed': '约定中',
  'standing-resumed': '约定中',
  'standing-paused': '已暂停',
  'standing-ending': '约定中',
  'standing-ended': '已结束',
  'payment-held': '准予提取',
  'booking-made': '已约好',
  'booking-changed': '已约好',
  'booking-reminder': '已约好',
  'booking-missed': '过时没到，已取消',
  'booking-cancelled': '已取消',
  'can-take-again': '可以提取',
  'rules-changed': '规则有变化',
  'security-change': '已变动',
  'certificate-ready': '已开出',
  'certificate-refused': '没有开',
  'certificate-given-up': '没有开成',
  'certificate-withdrawn': '已撤回',
  'matter-received': '待处理',
  'matter-reopened': '待处理',
  'matter-answered': '已答复',
  'matter-delayed': '处理中',
  'matter-corrected': '已办结',
  'data-copy-ready': '已整理好',
  'thread-answered': '有回复',
  'mandate-signed': '等对方答应',
  'mandate-asked': '等您答应',
  'mandate-accepted': '委托中',
  'mandate-declined': '没有答应',
  'mandate-act': '有人代办',
  'mandate-ended': '已结束',
  'mandate-over': '已结束',
  'transfer-asked': '已申请',
  'transfer-sent': '联系函已发出',
  'transfer-told': '等对方转款',
  'transfer-arrived': '等对方转款',
  'transfer-done': '已转入',
  'transfer-refused': '对方没有同意',
  'transfer-looking': '等对方转款',
  'transfer-cancelled': '已撤回',
  'transfer-ended': '已结束',
  'transfer-out-asked': '等您确认没有问题',
  'transfer-out-held': '被账户锁拦住',
  'transfer-out-moved': '已转出',
  'transfer-out-refused': '没有转出',
  'flexible-joined': '缴存中',
  'flexible-changed': '缴存中',
  'flexible-paused': '已暂停',
  'flexible-resumed': '缴存中',
  'flexible-left': '已停缴',
  'flexible-refused': '没有办成',
  'flexible-paid': '缴存中',
  'flexible-failed': '缴存中',
  'flexible-missed': '缴存中',
};
const told = { at: new Date('2026-11-22T02:12:00.000Z'), hotline: '12329' };
const facts: NoticeFacts = {
  receiptNumber: 'QZ2026112200123458',
  itemName: '购买新建商品住房提取',
  stateTerm: '待补正',
  amountFen: 12_345_678,
  cardLast4: '1234',
  decideOn: '2026-11-25',
  correctBy: '2026-12-11',
  correctionCount: 2,
  correctionLabels: '购房合同（看不清）、购房发票（缺少这份材料）',
  foundFacts: '查到您名下有房',
  rule: '办法第三条',
  reason: '不符合条件',
  remedies: '60 日内可以申请行政复议',
  competentBody: '市住房和城乡建设局',
  howToFix: '请选“购房提取”再申请',
  failureWords: '账户已销户',
  changeWords: '您的账号换绑了手机号。',
  heldWhy: 'locked',
  bookedFor: '12月3日（周四） 09:30',
  windowAddress: '灵山县示例路18号',
  repayFen: 1_000_000,
  leftFen: 400_000,
  repayBy: '2026-12-29',
  repayTo: '示例市住房公积金管理中心，示例银行营业部，账号 6299990010000008801',
  banWords: '骗提住房公积金，三年内不能提取，也不能申请公积金贷款',
  answer: '您交的合同已核对',
  checking: '购房合同有没有备案',
  checkedWith: '住房和城乡建设局',
  checkUntil: '2026-12-03',
  daysLeft: 2,
  checkFound: '合同已备案，备案号写错了一位',
  wasDueOn: '2026-11-25',
  agreed: '每月 10 日，每次不超过 ¥900.00，付到尾号 1234 的卡，到11月30日（周二）（2027年）为止',
  nextRun: '2026年12月10日（周四）',
};

describe('the words of a notice', () => {
  it.each(notices)('%s names number, item, state, time and hotline, in the inbox and by SMS', (notice) => {
    const { body, smsText } = renderNotice(notice, { ...facts, stateTerm: terms[notice] }, told);
    for (const text of [body, smsText])
      for (const part of [
        'QZ2026112200123458',
        '购买新建商品住房提取',
        terms[notice],
        '11月22日 10:12',
        '12329',
      ])
        expect(text).toContain(part);
    expect(smsText.length).toBeLessThanOrEqual(160);
    expect(smsText).not.toContain('…');
    expect({ notice, body, smsText }).toMatchSnapshot();
  });

  it.each([
    ['received', '11月25日（周三）前'],
    ['accepted', '11月25日（周三）前'],
    ['deemed-accepted', '11月25日（周三）前'],
    ['correction-needed', '12月11日（周五）前'],
    ['correction-reminder', '12月11日（周五）前'],
  ] as const)('%s names its deadline, and none where it is not known', (notice, deadline) => {
    const { body, smsText } = renderNotice(notice, facts, told);
    expect(body).toContain(deadline);
    expect(smsText).toContain(deadline);
    const unknown = renderNotice(notice, { ...facts, decideOn: null, correctBy: null }, told);
    expect(unknown.body).not.toMatch(/null|undefined|（周/);
  });

  it('a correction lists everything to correct', () => {
    expect(renderNotice('correction-needed', facts, told).body).toContain('购房合同（看不清）、购房发票');
  });

  it('a refusal owes facts, rule, reason and remedies', () => {
    const { body } = renderNotice('refused', facts, told);
    for (const part of [facts.foundFacts, facts.rule, facts.reason, facts.remedies])
      expect(body).toContain(part);
  });

  it('never says undefined, and never more than three SMS', () => {
    const text = fc.string({ maxLength: 500, unit: 'binary' });
    const bare = fc.record({
      itemName: text,
      stateTerm: text,
      failureWords: text,
      remedies: text,
      changeWords: text,
    });
    fc.assert(
      fc.property(fc.constantFrom(...notices), bare, (notice, given) => {
        const { body, smsText } = renderNotice(notice, given, told);
        expect(smsText.length).toBeLessThanOrEqual(200);
        expect(smsText.endsWith('12329')).toBe(true);
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(body + smsText).not.toMatch(/undefined|null|[\u0000-\u0009\u000b-\u001f\u007f]/);
      }),
    );
  });
});
