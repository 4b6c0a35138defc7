import type { TellableNotice, NoticeFacts } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { by, correctionEnd, isToldAtWindow, sentence } from './phrases';

const paper = (facts: NoticeFacts) => facts.materialName ?? '一份材料';
const where = (facts: NoticeFacts) =>
  isToldAtWindow(facts)
    ? '请带到窗口补交，不用重新申请'
    : '请到小程序“进度”里补交，或者带到窗口，不用重新申请';
const orElse = ({ sanction }: NoticeFacts) => (sanction ? `约定的后果：${sanction}` : '');
const inTime = (facts: NoticeFacts) =>
  by(correctionEnd(facts), {
    day: (day) => `最后一天是${day}。`,
    range: (range) => `最后一天在${range}。`,
    otherwise: '',
  });

const followed: Record<string, string> = {
  excused: '这件事不再追究，您不用再交',
  'credit-note': '这件事记入您的信用记录，以后申请时工作人员会看到',
  revocation: '中心准备撤销原来的决定，会先听您说明情况',
  both: '这件事记入您的信用记录；中心准备撤销原来的决定，会先听您说明情况',
};
const outcomeOf = ({ undertakingOutcome = '' }: NoticeFacts) => followed[undertakingOutcome] ?? '';

/** 容缺、承诺: what is still owed, what came of it, and what follows. */
export const undertakingNotices = {
  'undertaking-reminder': {
    title: '别忘了补交材料',
    happened: (facts) => `您的申请还差${paper(facts)}，申请时约定以后补交。`,
    next: (facts) => `${inTime(facts)}${sentence(where(facts))}${sentence(orElse(facts))}`,
    hint: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `请${day}前补交材料`,
        range: () => '请尽快补交材料',
        otherwise: '请尽快补交材料',
      }),
    template: 'progress',
    smsFallback: true,
  },
  'undertaking-overdue': {
    title: '约定补交的材料过期了',
    happened: (facts) => `${paper(facts)}过了约定的日子还没有补交。`,
    next: (facts) =>
      `${sentence(`现在还可以补：${where(facts)}；有困难请打电话说明`)}怎样处理由工作人员决定。${sentence(orElse(facts))}`,
    hint: () => '材料过期没补，请马上补交',
    template: 'progress',
    smsFallback: true,
  },
  'undertaking-received': {
    title: '补交的材料已收到',
    happened: (facts) => `补交的${paper(facts)}已收到，由工作人员核对。`,
    next: () => '没有问题就不用再做什么；要换一份会告诉您。',
    hint: () => '补交的材料已收到',
    template: 'progress',
    smsFallback: false,
  },
  'undertaking-again': {
    title: '补交的材料要换一份',
    happened: (facts) => sentence(`补交的${paper(facts)}用不了：${facts.reason || '请看说明'}`),
    next: (facts) => `${inTime(facts)}${sentence(where(facts))}${sentence(orElse(facts))}`,
    hint: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `请${day}前换一份材料`,
        range: () => '请换一份材料',
        otherwise: '请换一份材料',
      }),
    template: 'progress',
    smsFallback: true,
  },
  'undertaking-kept': {
    title: ({ promised }) => (promised === undefined ? '补交的材料没有问题' : '您的承诺已核对'),
    happened: (facts) =>
      facts.promised === undefined
        ? `补交的${paper(facts)}已核对，没有问题。`
        : `您申请时的承诺已核对，没有问题：${sentence(facts.promised)}`,
    next: () => '这件事办完了，您不用再做什么。',
    hint: () => '已核对，没有问题',
    template: 'progress',
    smsFallback: false,
  },
  'undertaking-settled': {
    title: ({ undertakingOutcome }) =>
      undertakingOutcome === 'excused' ? '约定补交的材料不用再交' : '申请时约定的事没有做到',
    happened: (facts) =>
      sentence(
        `${facts.promised === undefined ? `约定补交的${paper(facts)}` : `申请时的承诺（${facts.promised}）`}：${facts.reason || '请看说明'}`,
      ),
    next: (facts) =>
      `${sentence(outcomeOf(facts))}${facts.undertakingOutcome === 'excused' ? '' : '如果不同意，可以打电话说明，或者申请行政复议、提起诉讼。'}`,
    hint: (facts) => (facts.undertakingOutcome === 'excused' ? '材料不用再交' : '请看原因和您可以怎么办'),
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
