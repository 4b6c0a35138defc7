import { dayInWords, rangeInWords, yuan } from '@gjj/shared-types';
import type { NoticeFacts } from '../notice-entry';

export interface End {
  on?: string | null | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
export const correctionEnd = ({ correctBy: on, correctFrom: from, correctTo: to }: NoticeFacts): End => ({
  on,
  from,
  to,
});
export const answerEnd = ({ decideOn: on, decideFrom: from, decideTo: to }: NoticeFacts): End => ({
  on,
  from,
  to,
});
export interface EndWords {
  day: (day: string) => string;
  /** The days between which it ends, and the earliest of them. */
  range: (range: string, earliest: string) => string;
  otherwise: string;
}
export const by = ({ on, from, to }: End, words: EndWords) => {
  if (on != null) return words.day(dayInWords(on));
  if (from === undefined || to === undefined) return words.otherwise;
  return words.range(rangeInWords({ from, to }), dayInWords(from));
};
export const card = (facts: NoticeFacts) => (facts.cardLast4 ? `尾号 ${facts.cardLast4} 的银行卡` : '银行卡');
/** 付到您尾号 1234 的银行卡, 冲还您尾号 0033 的公积金贷款. */
export const goesTo = (facts: NoticeFacts) =>
  facts.toLoan === true
    ? `冲还您${facts.cardLast4 ? `尾号 ${facts.cardLast4} 的` : '的'}公积金贷款`
    : `付到您${card(facts)}`;
/** What comes after a yes. */
export const willGo = (facts: NoticeFacts) =>
  facts.toLoan === true
    ? `马上${goesTo(facts)}，冲好再告诉您，您不用做什么。`
    : `马上付款到您${card(facts)}，到账后再告诉您，您不用做什么。`;
export const amount = (facts: NoticeFacts) => (facts.amountFen == null ? '' : yuan(facts.amountFen));
export const count = (facts: NoticeFacts) => facts.correctionCount ?? 1;
export const materials = (facts: NoticeFacts) =>
  facts.correctionLabels ? `：${facts.correctionLabels}` : '';
export const why = (facts: NoticeFacts) => (facts.failureWords ? `，原因是：${facts.failureWords}` : '');

/** What is as it was: a member's money, or the books that nothing was written into. */
export const nothingMoved = ({ changesBooks, toHeir }: NoticeFacts) => {
  if (changesBooks === true) return '公积金账上没有变动';
  return toHeir === true ? '账户里的钱没有变动' : '您账户里的钱没有变动';
};
/** For the ledger's books, and for heirs, there is no app. */
export const isToldAtWindow = ({ changesBooks, toHeir }: NoticeFacts): boolean =>
  changesBooks === true || toHeir === true;
export const bringTo = (facts: NoticeFacts) =>
  isToldAtWindow(facts) ? '带到窗口一次补齐' : '到小程序“进度”里一次补齐';
export const otherCard = (facts: NoticeFacts) =>
  isToldAtWindow(facts)
    ? '请带身份证和另一张本人的银行卡到窗口换卡，不用重新申请。'
    : '请到小程序“进度”里换一张本人的银行卡，不用重新申请。';
/** An heir reads of their own part. */
export const agreedTo = (facts: NoticeFacts) =>
  facts.toHeir === true ? `已同意提取，您的份额是 ${amount(facts)}。` : `已同意您提取 ${amount(facts)}。`;
export const whose = ({ unitName }: NoticeFacts) => (unitName === undefined ? '您的' : `${unitName}的`);

/** Ends in one full stop, whether or not the officer wrote one. */
export const sentence = (words: string) => `${words}。`.replace(/。+$/, '。');

export const correctInTime = (facts: NoticeFacts) =>
  by(correctionEnd(facts), {
    day: (day) => `请在${day}前${bringTo(facts)}${materials(facts)}。过期没有补齐，这次申请会失效。`,
    range: (range, earliest) =>
      `请在${earliest}前${bringTo(facts)}${materials(facts)}。最后一天在${range}；过期没有补齐，这次申请会失效。`,
    otherwise: `请尽快${bringTo(facts)}${materials(facts)}。`,
  });
export const answeredBy = (facts: NoticeFacts) =>
  by(answerEnd(facts), {
    day: (day) => `${day}前答复您，您不用做什么。`,
    range: (range) => `最晚答复您的日子在${range}，您不用做什么。`,
    otherwise: '有结果马上告诉您，您不用做什么。',
  });
export const answeredHint = (facts: NoticeFacts) =>
  by(answerEnd(facts), {
    day: (day) => `${day}前答复您`,
    range: () => '答复日期待放假安排公布',
    otherwise: '有结果马上告诉您',
  });

/** 容缺: what is still to come, said where the case is received and accepted. */
export const stillToCome = ({ owedLater }: NoticeFacts) =>
  owedLater === undefined ? '' : `还要补交：${owedLater}。`;

/** （依据：行政许可法（参照） 第三十二条）. */
export const byRule = ({ rule }: NoticeFacts) => (rule ? `（依据：${rule}）` : '');

export const correctionAsked = (facts: NoticeFacts) =>
  `${facts.reason ? sentence(`审核中发现还要补正：${facts.reason}`) : ''}您的申请有 ${count(facts)} 项需要补正，已一次全部列出。`;
export const lastDayGone = ({ correctBy }: NoticeFacts) =>
  correctBy == null ? '' : `补正的最后一天是${dayInWords(correctBy)}，`;

/** Whoever let nobody act for them has to hear of it at once. */
export const receivedWhere = (facts: NoticeFacts) => {
  const { windowName, actedBy, unitName } = facts;
  const received = `${windowName ?? '我们'}收到了${whose(facts)}申请，正在核对材料。`;
  if (actedBy === undefined || unitName !== undefined) return `${received}${stillToCome(facts)}`;
  return `${received}这次由别人代您办理（${actedBy}）；不是您托的，请马上打电话告诉我们。`;
};

export const told = (reason: string | null | undefined) => (reason ? `：${reason}` : '');
export const answered = (answer: string | undefined) => (answer ? `。对您说的情况：${answer}` : '');

/** What would follow, so that nobody learns of it only afterwards. */
export const ifRevoked = ({ repayFen = 0, banWords }: NoticeFacts) => {
  const follows = [
    ...(repayFen > 0 ? [`要退回 ${yuan(repayFen)}`] : []),
    ...(banWords ? [`算${banWords}`] : []),
  ];
  return follows.length > 0 ? `如果撤销，${follows.join('；')}。` : '';
};
const howToSay = (facts: NoticeFacts) =>
  isToldAtWindow(facts)
    ? '您可以到窗口或打电话说明情况、交材料'
    : '您可以在小程序里说明情况、交材料，也可以打电话或到窗口说';
export const sayYourPart = (facts: NoticeFacts) =>
  by(correctionEnd(facts), {
    day: (day) => `${day}前，${howToSay(facts)}。不说明的，中心按查到的事实决定。`,
    range: (_, earliest) => `${earliest}前，${howToSay(facts)}。`,
    otherwise: `${howToSay(facts)}。`,
  });

/** How much, by when, where to, and how the bank tells whose it is. */
export const toPayBack = ({ repayFen = 0, repayBy, repayTo, receiptNumber }: NoticeFacts) => {
  if (repayFen === 0) return '没有要退的钱。';
  const day = repayBy === undefined ? '' : `在${dayInWords(repayBy)}前`;
  const account = repayTo === undefined ? '退到哪个账户，请打电话问中心' : `退到：${repayTo}`;
  return `请${day}退回 ${yuan(repayFen)}，可以分几次。${account}；转账附言写 ${receiptNumber ?? '编号'}。`;
};
