import { yuan } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { sentence } from './phrases';

const agreed = ({ agreed: words }: NoticeFacts) => (words ? sentence(`约定的是：${words}`) : '');
const nextRun = ({ nextRun: day }: NoticeFacts) => (day ? `下一次扣款在${day}。` : '');
const sum = ({ amountFen }: NoticeFacts) => (amountFen == null ? '' : yuan(amountFen));
const ofMonth = ({ ofMonth: month }: NoticeFacts) => month ?? '这个月';
const where = '在小程序“我的”“灵活就业缴存”里看、改、暂停或者停缴。';
const notMe = '不是您本人办的，请马上打电话告诉我们。';

/** 灵活就业缴存: what became of the agreement, and of each month. */
export const flexibleNotices = {
  'flexible-joined': {
    title: '灵活就业缴存已登记',
    happened: (facts) => `您参加了灵活就业缴存。${agreed(facts)}`,
    next: (facts) => `${nextRun(facts)}请在那天前把钱存进卡里。${where}`,
    hint: () => '到日子自动从卡里扣',
    template: 'progress',
    smsFallback: true,
  },
  'flexible-changed': {
    title: '灵活就业缴存已改好',
    happened: (facts) => `您改了灵活就业缴存。${agreed(facts)}`,
    next: (facts) => `${nextRun(facts)}${notMe}`,
    hint: () => '已改好，请看一看',
    template: 'progress',
    smsFallback: true,
  },
  'flexible-paused': {
    title: '灵活就业缴存已暂停',
    happened: () => '您暂停了灵活就业缴存，不再扣款。',
    next: () => '暂停的月份不用补，但连续缴存的月数会断。要接着缴，请在小程序里恢复。',
    hint: () => '已暂停，不再扣款',
    template: 'progress',
    smsFallback: false,
  },
  'flexible-resumed': {
    title: '灵活就业缴存已恢复',
    happened: () => '您恢复了灵活就业缴存。',
    next: (facts) => `${nextRun(facts)}请在那天前把钱存进卡里。`,
    hint: () => '已恢复',
    template: 'progress',
    smsFallback: false,
  },
  'flexible-left': {
    title: '已停缴，账户封存',
    happened: () => '您停止了灵活就业缴存，账户已经封存，不再扣款。',
    next: () => '账户里的钱照样是您的，照样结息。以后要缴可以再签，到单位上班由单位启封。',
    hint: () => '账户已封存',
    template: 'progress',
    smsFallback: true,
  },
  'flexible-refused': {
    title: '灵活就业缴存没有办成',
    happened: ({ reason }) => sentence(`没有办成：${reason ?? ''}`),
    next: () => '没有扣您的钱。不明白的，请打电话问我们，或者到窗口办。',
    hint: () => '没有办成，请看原因',
    template: 'progress',
    smsFallback: true,
  },
  'flexible-paid': {
    title: '公积金已缴',
    happened: (facts) => `${ofMonth(facts)}的公积金 ${sum(facts)} 已经从您的卡里扣下，进了您的账户。`,
    next: (facts) => nextRun(facts) || where,
    hint: () => '已进您的账户',
    template: null,
    smsFallback: false,
  },
  'flexible-failed': {
    title: '公积金没有扣成',
    happened: (facts) => sentence(`${ofMonth(facts)}的公积金 ${sum(facts)} 没有扣成：${facts.reason ?? ''}`),
    next: ({ nextRun: day }) =>
      `钱没有动。${day ? `${day}会再扣一次，` : ''}请把钱存进卡里，或者在小程序里换一张卡。`,
    hint: () => '请把钱存进卡里',
    template: 'progress',
    smsFallback: true,
  },
  'flexible-missed': {
    title: '有一个月的公积金没有缴上',
    happened: (facts) => sentence(`${ofMonth(facts)}的公积金 ${sum(facts)} 没有扣成：${facts.reason ?? ''}`),
    next: () =>
      '不会再自动扣这个月。想补上，在小程序“灵活就业缴存”里点“补缴”；不补不罚款，但连续缴存的月数会断。',
    hint: () => '可以在小程序里补缴',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
