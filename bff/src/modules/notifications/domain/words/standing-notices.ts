import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { sentence } from './phrases';

const agreed = ({ agreed: words }: NoticeFacts) => (words ? sentence(`约定的是：${words}`) : '');
const nextRun = ({ nextRun: day }: NoticeFacts) => (day ? `下一次在${day}。` : '');
const whereTo = '可以在小程序“我的”“约定提取”里看、改、暂停或者结束。';
const whatToDo = ({ howToFix }: NoticeFacts) => (howToFix ? sentence(howToFix) : '');

/** 约定提取: what became of the order itself; of each application that it makes the case tells. */
export const standingNotices = {
  'standing-begun': {
    title: '约定提取已签好',
    happened: (facts) => `您签了约定提取。${agreed(facts)}`,
    next: (facts) => `${nextRun(facts)}到日子按当天的规定自动申请，不用您再操作。${whereTo}`,
    hint: () => '到日子自动申请',
    template: 'progress',
    smsFallback: true,
  },
  'standing-changed': {
    title: '约定提取已改好',
    happened: (facts) => `您改了约定提取。${agreed(facts)}`,
    next: (facts) => `${nextRun(facts)}不是您本人改的，请马上暂停，并打电话告诉我们。`,
    hint: () => '约定已改，请看一看',
    template: 'progress',
    smsFallback: true,
  },
  'standing-resumed': {
    title: '约定提取已恢复',
    happened: () => '您恢复了约定提取。',
    next: (facts) => `${nextRun(facts)}到日子按当天的规定自动申请。`,
    hint: () => '约定已恢复',
    template: 'progress',
    smsFallback: false,
  },
  'standing-paused': {
    title: '约定提取已暂停',
    happened: ({ reason }) =>
      reason
        ? sentence(`这次没有提取，约定自动暂停：${reason}`)
        : '您暂停了约定提取，没有恢复以前不会再自动申请。',
    next: (facts) => `${whatToDo(facts)}情况没有问题了，请在“约定提取”里点“恢复”；一次一次的申请不受影响。`,
    hint: ({ reason }) => (reason ? '这次没有办成，请看原因' : '约定已暂停'),
    template: 'progress',
    smsFallback: ({ reason }) => Boolean(reason),
  },
  'standing-ending': {
    title: '约定提取快到期了',
    happened: (facts) => `您的约定提取快到期了。${agreed(facts)}`,
    next: (facts) => `${nextRun(facts)}要继续的，请在到期前到“约定提取”里改结束的日子，不改就自动结束。`,
    hint: () => '快到期，要继续请改日子',
    template: 'progress',
    smsFallback: true,
  },
  'standing-ended': {
    title: '约定提取已结束',
    happened: ({ reason }) =>
      reason ? sentence(`约定提取已自动结束：${reason}`) : '约定提取已结束，不会再自动申请。',
    next: (facts) => `${whatToDo(facts)}已经提交的申请照常办。要再约定，可以重新签。`,
    hint: () => '约定已结束',
    template: 'progress',
    smsFallback: ({ reason }) => Boolean(reason),
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
