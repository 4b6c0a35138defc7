import { dayInWords, dayOf, yuan } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { sentence } from './phrases';

const other = ({ otherCentre }: NoticeFacts) => otherCentre ?? '对方中心';
const sum = ({ amountFen }: NoticeFacts) => (amountFen == null ? '' : yuan(amountFen));
const where = '在小程序“我的”“异地转移”里看每一步。';
const lockNow = '不是您本人申请的：马上在小程序“异地转移”里点“不是我申请的”，或者锁住账户，再打电话给我们。';

/** 异地转移接续: each step is told; by SMS where somebody has to know or to act. */
export const transferNotices = {
  'transfer-asked': {
    title: '已收到转入申请',
    happened: (facts) => `您申请把${other(facts)}的公积金转到这里。`,
    next: () => `我们给对方中心发联系函，您不用跑。${where}`,
    hint: () => '每一步都会告诉您',
    template: null,
    smsFallback: false,
  },
  'transfer-sent': {
    title: '联系函已发出',
    happened: (facts) => `联系函已经发给${other(facts)}。`,
    next: () => `等对方答复账户情况。${where}`,
    hint: () => '等对方中心答复',
    template: null,
    smsFallback: false,
  },
  'transfer-told': {
    title: '对方中心已答复',
    happened: (facts) => `${other(facts)}答复了账户情况，一共 ${sum(facts)}。`,
    next: () => `等对方转款，到了就告诉您。${where}`,
    hint: () => '等对方中心转款',
    template: null,
    smsFallback: false,
  },
  'transfer-arrived': {
    title: '转入的钱到了一部分',
    happened: (facts) => `从${other(facts)}转来 ${sum(facts)}，已经在您的账户里。`,
    next: ({ lookingWhy }) => sentence(lookingWhy ?? '余下的正在核对'),
    hint: () => '余下的正在核对',
    template: 'progress',
    smsFallback: false,
  },
  'transfer-done': {
    title: '异地转入办好了',
    happened: (facts) => `从${other(facts)}转来 ${sum(facts)}，已经在您的账户里。`,
    next: ({ reason }) => `${reason ? sentence(reason) : ''}在小程序“账户”里看得到这几笔。`,
    hint: () => '钱已在您的账户里',
    template: 'progress',
    smsFallback: true,
  },
  'transfer-refused': {
    title: '异地转入没有办成',
    happened: (facts) => sentence(`${other(facts)}没有同意转出：${facts.reason ?? ''}`),
    next: () => '您的钱还在那边的账户里，没有少。把原因解决以后可以再申请；不明白的，请打电话问我们。',
    hint: () => '请看原因，可以再申请',
    template: 'progress',
    smsFallback: true,
  },
  'transfer-looking': {
    title: '异地转入有工作人员在核对',
    happened: ({ lookingWhy }) => sentence(lookingWhy ?? '工作人员正在核对'),
    next: () => `您不用做什么，有结果告诉您。${where}`,
    hint: () => '工作人员正在核对',
    template: null,
    smsFallback: false,
  },
  'transfer-cancelled': {
    title: '转入申请已撤回',
    happened: (facts) => `从${other(facts)}转入的申请已经撤回，什么都没有转。`,
    next: () => '您的钱还在原来的账户里。想转的时候可以再申请。',
    hint: () => '已撤回',
    template: null,
    smsFallback: false,
  },
  'transfer-ended': {
    title: '异地转入已结束',
    happened: (facts) => sentence(`从${other(facts)}转入没有办成：${facts.reason ?? ''}`),
    next: () => '您的钱还在原来的账户里。可以再申请，或者打电话问我们。',
    hint: () => '请看原因',
    template: 'progress',
    smsFallback: true,
  },
  'transfer-out-asked': {
    title: '有人申请转走您的公积金',
    happened: (facts) => `${other(facts)}来函，要把您在这里的公积金账户转过去。`,
    next: ({ movesAt }) =>
      `是您申请的，不用操作${movesAt === undefined ? '' : `，${dayInWords(dayOf(movesAt))}转出`}。${lockNow}`,
    hint: () => '不是您申请的请马上告诉我们',
    template: 'progress',
    smsFallback: true,
  },
  'transfer-out-held': {
    title: '账户锁拦住了转出',
    happened: (facts) => `您的账户锁着，没有转到${other(facts)}。`,
    next: () => `是您申请的，请打开账户锁，会接着转。${lockNow}`,
    hint: () => '账户锁着，没有转出',
    template: 'progress',
    smsFallback: true,
  },
  'transfer-out-moved': {
    title: '公积金已转出',
    happened: (facts) => `您在这里的公积金 ${sum(facts)} 已经转到${other(facts)}，这里的账户已销户。`,
    next: () => '到账由对方中心通知您。不是您本人申请的，请马上打电话给我们。',
    hint: () => '账户已转出',
    template: 'progress',
    smsFallback: true,
  },
  'transfer-out-refused': {
    title: '您的账户没有转出',
    happened: (facts) => sentence(`没有转到${other(facts)}：${facts.reason ?? ''}`),
    next: () => '您的钱还在这里的账户里，没有少。不明白的，请打电话问我们。',
    hint: () => '账户没有转出',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
