import type { TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';

const whereTo = '请到小程序“我的”“我的委托”里看。';
const notYours = '不是您托的，请马上在“我的委托”里结束，并打电话告诉我们。';

/** 委托. No name goes out: who it is stands in the app. Whoever signed hears by every way of what is done in their name. */
export const mandateNotices = {
  'mandate-signed': {
    title: '委托已签，等对方答应',
    happened: () => '您签了委托，请一个人替您办业务。对方答应以后才开始生效。',
    next: () => `不是您本人签的，请马上在“我的委托”里结束，并打电话给我们。`,
    hint: () => '如不是本人操作请来电',
    template: 'progress',
    smsFallback: true,
    everyWay: true,
  },
  'mandate-asked': {
    title: '有人请您替他办业务',
    happened: () => '有一位职工请您替他办公积金业务。',
    next: () => `要不要答应由您决定，${whereTo}`,
    hint: () => '要不要答应，请看一看',
    template: 'progress',
    smsFallback: true,
  },
  'mandate-accepted': {
    title: '对方答应替您办了',
    happened: () => '您委托的人答应了，从现在起可以替您办委托里写的业务。',
    next: () => `他每办一步我们都马上告诉您；不想让他办了，在“我的委托”里一点就结束。`,
    hint: () => '每办一步都会告诉您',
    template: 'progress',
    smsFallback: true,
    everyWay: true,
  },
  'mandate-declined': {
    title: '对方没有答应',
    happened: () => '您委托的人没有答应，委托没有生效。',
    next: () => '您可以自己办，也可以另请一位。',
    hint: () => '您可以另请一位',
    template: 'progress',
    smsFallback: true,
  },
  'mandate-act': {
    title: '有人替您办了一步',
    happened: ({ changeWords }) => changeWords ?? '您委托的人刚刚替您办了一步。',
    next: () => `是您托的，不用理会；${notYours}`,
    hint: () => '不是您托的请马上结束',
    template: 'progress',
    smsFallback: true,
    everyWay: true,
  },
  'mandate-ended': {
    title: '委托已结束',
    happened: ({ changeWords }) => changeWords ?? '委托已结束，对方不能再替您办。',
    next: () => '已经提交的申请照常办，由您自己接着看。要再委托，可以重新签。',
    hint: () => '已提交的照常办',
    template: 'progress',
    smsFallback: true,
  },
  'mandate-over': {
    title: '不用再替人办了',
    happened: ({ changeWords }) => changeWords ?? '委托已结束，您不用再替他办。',
    next: () => '他的业务由他本人接着办，您不用再做什么。',
    hint: () => '您不用再做什么',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
