import type { TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import {
  amount,
  nothingMoved,
  agreedTo,
  answered,
  goesTo,
  whose,
  willGo,
  sentence,
  ifRevoked,
  sayYourPart,
  toPayBack,
  told,
  answeredBy,
} from './phrases';

/** Decisions, and what becomes of them. */
export const decisionNotices = {
  approved: {
    title: ({ changesBooks }) => (changesBooks === true ? '同意办理' : '同意您提取公积金'),
    happened: (facts) => (facts.changesBooks === true ? `已同意${whose(facts)}申请。` : agreedTo(facts)),
    next: (facts) =>
      facts.changesBooks === true ? '马上登记到公积金账上，办好再告诉您，您不用做什么。' : willGo(facts),
    hint: (facts) => (facts.changesBooks === true ? '同意办理' : `同意提取${amount(facts)}`),
    template: 'decision',
    // Where nothing is paid, it is done within moments, and that is told.
    smsFallback: ({ changesBooks }) => changesBooks !== true,
  },
  refused: {
    title: ({ changesBooks }) => (changesBooks === true ? '这次不能办理' : '这次不能提取'),
    happened: (facts) =>
      `经审核，${facts.changesBooks === true ? '这次不能办理' : '这次不能提取'}，${nothingMoved(facts)}。`,
    next: (facts) => sentence(`如果不同意：${facts.remedies || '您可以申请复核、行政复议，或提起诉讼'}`),
    hint: () => '请看原因和您可以怎么办',
    template: 'decision',
    smsFallback: true,
  },
  'recheck-received': {
    title: '已收到复核申请',
    happened: () => '您申请的人工复核已收到，由没有经手过的工作人员重新核对。',
    next: answeredBy,
    hint: () => '由另一位工作人员复核',
    template: 'progress',
    smsFallback: true,
  },
  'recheck-upheld': {
    title: '复核结果：维持原来的决定',
    happened: () => '经人工复核，原来的决定不变。',
    next: (facts) => sentence(`如果不同意：${facts.remedies || '您可以申请行政复议，或提起诉讼'}`),
    hint: () => '复核后决定不变',
    template: 'decision',
    smsFallback: true,
  },
  'recheck-granted': {
    title: '复核结果：改了原来的决定',
    happened: () => '经人工复核，改了原来的决定。',
    next: (facts) =>
      facts.restored === true
        ? '撤销不再有效，您不用退钱，也不用做什么。'
        : `一共同意您提取 ${amount(facts)}，还没有付的马上${goesTo(facts)}，${facts.toLoan === true ? '冲好' : '到账'}后再告诉您。`,
    hint: () => '复核后改了决定',
    template: 'decision',
    smsFallback: true,
  },
  'revocation-proposed': {
    title: '请您说明情况：中心准备撤销一项决定',
    happened: () => '中心查到，原来同意您提取的决定可能不对，准备撤销。现在还没有撤销，先听您说。',
    next: (facts) => `${ifRevoked(facts)}${sayYourPart(facts)}`,
    hint: () => '还没有撤销，请先说明情况',
    template: 'decision',
    smsFallback: true,
  },
  'revocation-dropped': {
    title: '核实完，原来的决定不变',
    happened: ({ reason, answer }) =>
      sentence(`已经核实，原来同意您提取的决定不变${told(reason)}${answered(answer)}`),
    next: () => '您不用再做什么。',
    hint: () => '原来的决定不变',
    template: 'decision',
    smsFallback: true,
  },
  revoked: {
    title: '原来的决定已撤销',
    happened: () => '原来同意您提取的决定已撤销。',
    next: (facts) =>
      `${toPayBack(facts)}${facts.banWords ? sentence(`限制：${facts.banWords}`) : ''}${sentence(`如果不同意：${facts.remedies || '您可以申请人工复核、行政复议，或提起诉讼'}`)}`,
    hint: () => '请看原因、应退的钱和期限',
    template: 'decision',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
