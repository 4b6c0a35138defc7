import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { sentence } from './phrases';

const when = ({ bookedFor }: NoticeFacts) => bookedFor ?? '';
const where = ({ windowName, windowAddress }: NoticeFacts) =>
  `${windowName ?? '服务窗口'}${windowAddress ? `（${windowAddress}）` : ''}`;
const bring = '请带好身份证和小程序“我的预约”里列的材料，到了先取号。';

/** Of 预约. Whoever books looks at the screen: an SMS is sent where the day comes, or where the centre cancels. */
export const bookingNotices = {
  'booking-made': {
    title: '预约成功',
    happened: (facts) => `您约好了${when(facts)}到${where(facts)}。`,
    next: () => bring,
    hint: () => '请按时到，先取号',
    template: null,
    smsFallback: false,
  },
  'booking-changed': {
    title: '已改约',
    happened: (facts) => `您改约到${when(facts)}，在${where(facts)}。原来的时间已经取消。`,
    next: () => bring,
    hint: () => '请按时到，先取号',
    template: null,
    smsFallback: false,
  },
  'booking-reminder': {
    title: '明天有预约',
    happened: (facts) => `您约了${when(facts)}到${where(facts)}。`,
    next: () => `${bring}来不了的，请在小程序里改约或者取消，把位置让给别人。`,
    hint: () => '来不了请改约或取消',
    template: 'progress',
    smsFallback: true,
  },
  'booking-missed': {
    title: '预约已过时',
    happened: (facts) => `您约的${when(facts)}已经过了，没有取号，位置已经放出来。`,
    next: () => '还要办的，可以重新约，也可以直接到窗口。',
    hint: () => '可以重新约',
    template: null,
    smsFallback: false,
  },
  'booking-cancelled': {
    title: '预约被窗口取消',
    happened: (facts) =>
      sentence(`您约的${when(facts)}（${facts.windowName ?? '服务窗口'}）取消了：${facts.reason ?? ''}`),
    next: () => '给您添麻烦了。请在小程序里重新约，或者打电话问我们。',
    hint: () => '请重新约时间',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
