import { dayInWords, rangeInWords, yuan } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from './notice-entry';

export type TemplateKind = 'progress' | 'decision' | 'payment';

interface NoticeWords {
  title: string | ((facts: NoticeFacts) => string);
  /** What happened. */
  happened: (facts: NoticeFacts) => string;
  /** What it means and what to do, with the deadline where there is one. */
  next: (facts: NoticeFacts) => string;
  /** The same for a card of 20 characters. */
  hint: (facts: NoticeFacts) => string;
  /** null: told without a WeChat card. */
  template: TemplateKind | null;
  /** false: the person is looking at the screen, so an SMS would only cost and disturb. */
  smsFallback: boolean | ((facts: NoticeFacts) => boolean);
}

interface End {
  on?: string | null | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
const correctionEnd = ({ correctBy: on, correctFrom: from, correctTo: to }: NoticeFacts): End => ({
  on,
  from,
  to,
});
const answerEnd = ({ decideOn: on, decideFrom: from, decideTo: to }: NoticeFacts): End => ({ on, from, to });
interface EndWords {
  day: (day: string) => string;
  /** The days between which it ends, and the earliest of them. */
  range: (range: string, earliest: string) => string;
  otherwise: string;
}
const by = ({ on, from, to }: End, words: EndWords) => {
  if (on != null) return words.day(dayInWords(on));
  if (from === undefined || to === undefined) return words.otherwise;
  return words.range(rangeInWords({ from, to }), dayInWords(from));
};
const card = (facts: NoticeFacts) => (facts.cardLast4 ? `尾号 ${facts.cardLast4} 的银行卡` : '银行卡');
const amount = (facts: NoticeFacts) => (facts.amountFen == null ? '' : yuan(facts.amountFen));
const count = (facts: NoticeFacts) => facts.correctionCount ?? 1;
const materials = (facts: NoticeFacts) => (facts.correctionLabels ? `：${facts.correctionLabels}` : '');
const why = (facts: NoticeFacts) => (facts.failureWords ? `，原因是：${facts.failureWords}` : '');

/** What is as it was: a member's money, or the books that nothing was written into. */
const nothingMoved = ({ changesBooks, toHeir }: NoticeFacts) => {
  if (changesBooks === true) return '公积金账上没有变动';
  return toHeir === true ? '账户里的钱没有变动' : '您账户里的钱没有变动';
};
/** For the ledger's books, and for heirs, there is no app. */
export const isToldAtWindow = ({ changesBooks, toHeir }: NoticeFacts): boolean =>
  changesBooks === true || toHeir === true;
const bringTo = (facts: NoticeFacts) =>
  isToldAtWindow(facts) ? '带到窗口一次补齐' : '到小程序“进度”里一次补齐';
const otherCard = (facts: NoticeFacts) =>
  isToldAtWindow(facts)
    ? '请带身份证和另一张本人的银行卡到窗口换卡，不用重新申请。'
    : '请到小程序“进度”里换一张本人的银行卡，不用重新申请。';
/** An heir reads of their own part. */
const agreedTo = (facts: NoticeFacts) =>
  facts.toHeir === true ? `已同意提取，您的份额是 ${amount(facts)}。` : `已同意您提取 ${amount(facts)}。`;
const whose = ({ unitName }: NoticeFacts) => (unitName === undefined ? '您的' : `${unitName}的`);

/** Ends in one full stop, whether or not the officer wrote one. */
const sentence = (words: string) => `${words}。`.replace(/。+$/, '。');

const correctInTime = (facts: NoticeFacts) =>
  by(correctionEnd(facts), {
    day: (day) => `请在${day}前${bringTo(facts)}${materials(facts)}。过期没有补齐，这次申请会失效。`,
    range: (range, earliest) =>
      `请在${earliest}前${bringTo(facts)}${materials(facts)}。最后一天在${range}；过期没有补齐，这次申请会失效。`,
    otherwise: `请尽快${bringTo(facts)}${materials(facts)}。`,
  });
const answeredBy = (facts: NoticeFacts) =>
  by(answerEnd(facts), {
    day: (day) => `${day}前答复您，您不用做什么。`,
    range: (range) => `最晚答复您的日子在${range}，您不用做什么。`,
    otherwise: '有结果马上告诉您，您不用做什么。',
  });
const answeredHint = (facts: NoticeFacts) =>
  by(answerEnd(facts), {
    day: (day) => `${day}前答复您`,
    range: () => '答复日期待放假安排公布',
    otherwise: '有结果马上告诉您',
  });

/** Whoever let nobody act for them has to hear of it at once. */
const receivedWhere = (facts: NoticeFacts) => {
  const { windowName, actedBy, unitName } = facts;
  const received = `${windowName ?? '我们'}收到了${whose(facts)}申请，正在核对材料。`;
  if (actedBy === undefined || unitName !== undefined) return received;
  return `${received}这次由别人代您办理（${actedBy}）；不是您托的，请马上打电话告诉我们。`;
};

/** Every notice as data: first what happened, then what it means, then what to do. */
export const noticeWords: Record<TellableNotice, NoticeWords> = {
  received: {
    title: '已收到您的申请',
    happened: receivedWhere,
    next: answeredBy,
    hint: answeredHint,
    template: 'progress',
    smsFallback: ({ actedBy, changesBooks }) => actedBy !== undefined || changesBooks === true,
  },
  'correction-needed': {
    title: '有材料需要您补正',
    happened: (facts) => `您的申请有 ${count(facts)} 项需要补正，已一次全部列出。`,
    next: correctInTime,
    hint: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `请${day}前补正${count(facts)}项`,
        range: (_, earliest) => `请${earliest}前补正${count(facts)}项`,
        otherwise: `请补正${count(facts)}项`,
      }),
    template: 'progress',
    smsFallback: true,
  },
  'correction-reminder': {
    title: '别忘了补正材料',
    happened: (facts) => `您的申请还有 ${count(facts)} 项没有补正。`,
    next: correctInTime,
    hint: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `还差${count(facts)}项，请${day}前补`,
        range: (_, earliest) => `还差${count(facts)}项，请${earliest}前补`,
        otherwise: `还差${count(facts)}项，请尽快补`,
      }),
    template: 'progress',
    smsFallback: true,
  },
  'not-accepted': {
    title: '没有受理您的申请',
    happened: (facts) =>
      `这件事归${facts.competentBody ?? '别的单位'}管，公积金中心没有受理，${nothingMoved(facts)}。`,
    next: (facts) =>
      sentence(
        `请到${facts.competentBody ?? '主管单位'}办理。如果不同意：${facts.remedies || '您可以申请行政复议，或提起诉讼'}`,
      ),
    hint: (facts) => (facts.competentBody ? `请到${facts.competentBody}办理` : '请看该到哪里办理'),
    template: 'decision',
    smsFallback: true,
  },
  returned: {
    title: '申请已退回，改好可以再申请',
    happened: (facts) => `${whose(facts)}申请已退回，${nothingMoved(facts)}。`,
    next: (facts) => sentence(`再申请前：${facts.howToFix || '请按退回的理由改好'}`),
    hint: () => '请看理由，改好再申请',
    template: 'decision',
    smsFallback: true,
  },
  accepted: {
    title: '已受理您的申请',
    happened: () => '您的材料齐全，已经受理。',
    next: answeredBy,
    hint: answeredHint,
    template: 'progress',
    smsFallback: (facts) => facts.decidedAtOnce !== true,
  },
  'deemed-accepted': {
    title: '您的申请已按规定受理',
    happened: () => '核对材料的时间已满，按规定从收件那天起算作受理。',
    next: answeredBy,
    hint: answeredHint,
    template: 'progress',
    smsFallback: true,
  },
  approved: {
    title: ({ changesBooks }) => (changesBooks === true ? '同意办理' : '同意您提取公积金'),
    happened: (facts) => (facts.changesBooks === true ? `已同意${whose(facts)}申请。` : agreedTo(facts)),
    next: (facts) =>
      facts.changesBooks === true
        ? '马上登记到公积金账上，办好再告诉您，您不用做什么。'
        : `马上付款到您${card(facts)}，到账后再告诉您，您不用做什么。`,
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
  paid: {
    title: '钱已到您的银行卡',
    happened: (facts) => `${amount(facts)} 已付到您${card(facts)}。`,
    next: (facts) =>
      facts.closesAccount === true ? '接下来为您办理销户，您不用做什么。' : '您不用再做什么。',
    hint: (facts) => (facts.cardLast4 ? `已到尾号${facts.cardLast4}的银行卡` : '已到您的银行卡'),
    template: 'payment',
    smsFallback: true,
  },
  'payment-failed': {
    title: '银行没能付款，请换一张卡',
    happened: (facts) => `银行没能把 ${amount(facts)} 付到您${card(facts)}${why(facts)}。您的钱是安全的。`,
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
  withdrawn: {
    title: '已撤回申请',
    happened: ({ toHeir }) => `${toHeir === true ? '' : '您'}已撤回这次申请，账户里的钱没有变动。`,
    next: () => '需要时可以随时重新申请。',
    hint: () => '需要时可以随时重新申请',
    template: 'progress',
    smsFallback: false,
  },
  lapsed: {
    title: '申请已失效',
    happened: (facts) => `超过期限没有补正，这次申请已失效，${nothingMoved(facts)}。`,
    next: () => '需要时可以随时重新申请。',
    hint: () => '已过补正期限，可以重新申请',
    template: 'progress',
    smsFallback: true,
  },
  paused: {
    title: '办理暂停，正在核实',
    happened: (facts) =>
      sentence(`您的申请要先核实一件事，办理期限从今天起停下不算${facts.reason ? `：${facts.reason}` : ''}`),
    next: answeredBy,
    hint: () => '正在核实，期限停下不算',
    template: 'progress',
    smsFallback: true,
  },
  resumed: {
    title: '已恢复办理',
    happened: () => '核实完了，您的申请接着办，期限接着算。',
    next: answeredBy,
    hint: () => '核实完，接着办',
    template: 'progress',
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
    happened: (facts) => sentence(`经人工复核，改了原来的决定${facts.reason ? `：${facts.reason}` : ''}`),
    next: (facts) =>
      facts.amountFen == null ? '您不用做什么。' : `要付的钱马上付到您${card(facts)}，到账后再告诉您。`,
    hint: () => '复核后改了决定',
    template: 'decision',
    smsFallback: true,
  },
  'payment-stopped': {
    title: '付款已停下',
    happened: (facts) =>
      sentence(
        `付到您${card(facts)}的钱已停下，要先核实一件事${facts.reason ? `：${facts.reason}` : ''}。您的钱是安全的`,
      ),
    next: () => '核实完马上告诉您，您不用做什么。',
    hint: () => '付款停下核实，钱是安全的',
    template: 'progress',
    smsFallback: true,
  },
  'payment-released': {
    title: '继续付款',
    happened: () => '核实完了，原来的决定不变。',
    next: (facts) => `马上付款到您${card(facts)}，到账后再告诉您，您不用做什么。`,
    hint: () => '核实完，继续付款',
    template: 'progress',
    smsFallback: true,
  },
  'revocation-proposed': {
    title: '中心准备撤销原来的决定',
    happened: (facts) => sentence(`中心发现原来的决定可能不对${facts.reason ? `：${facts.reason}` : ''}`),
    next: (facts) =>
      by(correctionEnd(facts), {
        day: (day) => `${day}前您可以说明情况、交材料；不说明，中心按查到的事实决定。`,
        range: (_, earliest) => `${earliest}前您可以说明情况、交材料。`,
        otherwise: '您可以说明情况、交材料。',
      }),
    hint: () => '请看原因，说明您的情况',
    template: 'decision',
    smsFallback: true,
  },
  'revocation-dropped': {
    title: '核实完，原来的决定不变',
    happened: () => '您说明的情况已核实，原来的决定不变。',
    next: () => '您不用再做什么。',
    hint: () => '原来的决定不变',
    template: 'decision',
    smsFallback: true,
  },
  revoked: {
    title: '原来的决定已撤销',
    happened: (facts) => sentence(`原来同意您提取的决定已撤销${facts.reason ? `：${facts.reason}` : ''}`),
    next: (facts) => sentence(`如果不同意：${facts.remedies || '您可以申请人工复核、行政复议，或提起诉讼'}`),
    hint: () => '请看原因、应退的钱和期限',
    template: 'decision',
    smsFallback: true,
  },
  'claim-settled': {
    title: '应退的钱已全部退回',
    happened: () => '撤销决定后应退的钱已全部退回，记回您的公积金账户。',
    next: () => '您不用再做什么。',
    hint: () => '钱已全部退回',
    template: 'progress',
    smsFallback: true,
  },
  'security-change': {
    title: '账号安全提醒',
    happened: (facts) => `${facts.changeWords ?? '您的账号设置'}刚刚有变动。`,
    next: () => '如果是您本人操作，不用理会；如果不是，请马上打电话给我们。',
    hint: () => '如不是本人操作请来电',
    template: null,
    smsFallback: true,
  },
};
