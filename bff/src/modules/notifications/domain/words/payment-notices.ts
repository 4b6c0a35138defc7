import { dayInWords, yuan } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { card, amount, goesTo, willGo, why, otherCard, whose, sentence, told, answered } from './phrases';

function paidHint({ toLoan, cardLast4 }: NoticeFacts): string {
  if (toLoan === true) return '已冲还贷款';
  return cardLast4 ? `已到尾号${cardLast4}的银行卡` : '已到您的银行卡';
}

/** Money on its way, and what was done. */
export const paymentNotices = {
  paid: {
    title: ({ toLoan }) => (toLoan === true ? '已冲还贷款' : '钱已到您的银行卡'),
    happened: (facts) =>
      facts.toLoan === true
        ? `${amount(facts)} 已从您的公积金账户${goesTo(facts)}，没有经过银行卡。`
        : `${amount(facts)} 已${goesTo(facts)}。`,
    next: (facts) =>
      facts.closesAccount === true ? '接下来为您办理销户，您不用做什么。' : '您不用再做什么。',
    hint: paidHint,
    template: 'payment',
    smsFallback: true,
  },
  'payment-failed': {
    title: ({ toLoan }) => (toLoan === true ? '没能冲还贷款，请选一张卡收款' : '银行没能付款，请换一张卡'),
    happened: (facts) =>
      `${facts.toLoan === true ? '没能用' : '银行没能把'} ${amount(facts)} ${goesTo(facts)}${why(facts)}。您的钱是安全的。`,
    next: otherCard,
    hint: () => '钱是安全的，请换一张本人的卡',
    template: 'progress',
    smsFallback: true,
  },
  'payment-returned': {
    title: '付款被银行退回，请换一张卡',
    happened: (facts) => `付到您${card(facts)}的 ${amount(facts)} 被银行退回${why(facts)}。您的钱是安全的。`,
    next: otherCard,
    hint: () => '付款被退回，请换一张本人的卡',
    template: 'progress',
    smsFallback: true,
  },
  'account-closed': {
    title: '公积金账户已销户',
    happened: ({ toHeir }) =>
      toHeir === true ? '提取已办结，去世职工的公积金账户已经销户。' : '提取已办结，您的公积金账户已经销户。',
    next: () => '您不用再做什么。',
    hint: () => '提取已办结，账户已销户',
    template: 'progress',
    smsFallback: true,
  },
  'carried-out': {
    title: '已办结',
    happened: (facts) =>
      sentence(`${whose(facts)}申请已办好${facts.doneWords ? `：${facts.doneWords}` : ''}`),
    next: () => '您不用再做什么。',
    hint: () => '已办好，不用再做什么',
    template: 'progress',
    smsFallback: true,
  },
  'payment-stopped': {
    title: '付款已停下',
    happened: (facts) =>
      sentence(
        `${goesTo(facts)}的钱已停下，要先核实一件事${facts.reason ? `：${facts.reason}` : ''}。您的钱是安全的`,
      ),
    next: () => '核实完马上告诉您，您不用做什么。',
    hint: () => '付款停下核实，钱是安全的',
    template: 'progress',
    smsFallback: true,
  },
  'payment-released': {
    title: '继续付款',
    happened: ({ reason, answer }) => sentence(`核实完了，原来的决定不变${told(reason)}${answered(answer)}`),
    next: willGo,
    hint: () => '核实完，继续付款',
    template: 'progress',
    smsFallback: true,
  },
  'repayment-received': {
    title: '收到您退回的钱',
    happened: (facts) => `已收到您退回的 ${amount(facts)}，会记回公积金账户。`,
    next: ({ leftFen = 0 }) => `还要退 ${yuan(leftFen)}。`,
    hint: ({ leftFen = 0 }) => `已收到，还要退${yuan(leftFen)}`,
    template: 'progress',
    smsFallback: true,
  },
  'repayment-reminder': {
    title: '提醒：退款快到期了',
    happened: ({ leftFen = 0 }) => `撤销决定后，还有 ${yuan(leftFen)} 要退回。`,
    next: ({ repayBy }) =>
      `${repayBy == null ? '' : `请在${dayInWords(repayBy)}前退回。`}退到哪里、附言怎么写，看小程序里这件业务，或打电话问。`,
    hint: ({ leftFen = 0 }) => `还有${yuan(leftFen)}要退回`,
    template: 'progress',
    smsFallback: true,
  },
  'claim-settled': {
    title: '应退的钱已全部退回',
    happened: () => '撤销决定后应退的钱已全部收到，会记回您的公积金账户。',
    next: () => '您不用再做什么。',
    hint: () => '钱已全部退回',
    template: 'progress',
    smsFallback: true,
  },
  'payment-held': {
    title: '钱先不付，等您的账户锁或新卡',
    happened: ({ heldWhy }) =>
      heldWhy === 'locked'
        ? '您的账户锁着，已同意的钱先不付。'
        : '您选的银行卡是新加的，还没过等候的时间，已同意的钱先不付到这张卡。',
    next: ({ heldWhy, heldUntil }) =>
      heldWhy === 'locked'
        ? '钱还在您的公积金账户里，是安全的。要收这笔钱，请在“账户安全”里打开账户锁，打开后自动付。'
        : `钱还在您的公积金账户里，是安全的。${heldUntil ?? '过了等候的时间'}起自动付，您不用做什么。卡不是您加的，请马上锁住账户。`,
    hint: ({ heldWhy }) => (heldWhy === 'locked' ? '打开账户锁后自动付' : '过了等候时间自动付'),
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
