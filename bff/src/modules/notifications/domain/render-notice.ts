import { timeInWords } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from './notice-entry';
import { isToldAtWindow, noticeWords } from './notice-words';
import { plainWords, shorten } from './plain-words';

export interface RenderedNotice {
  title: string;
  /** For the inbox: everything that is owed to the person. */
  body: string;
  /** At most 200 characters, which is three SMS. */
  smsText: string;
  smsFallback: boolean;
  /** By WeChat and by SMS both. */
  everyWay: boolean;
}

export function renderNotice(
  notice: TellableNotice,
  rawFacts: NoticeFacts,
  told: { at: Date; hotline: string },
): RenderedNotice {
  const words = noticeWords[notice];
  const facts = cleanFacts(rawFacts);
  const time = timeInWords(told.at.toISOString());
  const { smsFallback, everyWay } = words;
  return {
    title: typeof words.title === 'function' ? words.title(facts) : words.title,
    body: [
      words.happened(facts),
      `${aboutCase(facts)}${facts.stateTerm}，${time}。`,
      ...grounds(facts, notice),
      words.next(facts),
      `有疑问请拨打 ${told.hotline}。`,
    ].join('\n'),
    smsText: smsText(notice, facts, { time, hotline: told.hotline }),
    // Whoever is reached by phone alone hears of everything by it.
    smsFallback:
      facts.toHeir === true || (typeof smsFallback === 'function' ? smsFallback(facts) : smsFallback),
    everyWay: typeof everyWay === 'function' ? everyWay(facts) : everyWay === true,
  };
}

function aboutCase(facts: NoticeFacts): string {
  return facts.receiptNumber ? `${facts.itemName}（编号 ${facts.receiptNumber}）：` : `${facts.itemName}：`;
}

/** These owe what they rest on: facts, rule and reason, as far as they have them (行政许可法 art. 38 by analogy). */
const withGrounds: readonly TellableNotice[] = [
  'refused',
  'not-accepted',
  'returned',
  'revocation-proposed',
  'revoked',
  'recheck-upheld',
  'recheck-granted',
  'matter-answered',
];

function grounds(facts: NoticeFacts, notice: TellableNotice): string[] {
  if (!withGrounds.includes(notice)) return [];
  const lines = [
    ['查到的情况', facts.foundFacts],
    ['依据的规定', facts.rule],
    ['理由', facts.reason],
    [notice === 'matter-answered' ? '答复' : '对您说的情况的答复', facts.answer],
  ] as const;
  return lines.flatMap(([label, text]) => (text ? [`${label}：${text}`] : []));
}

/** Short: what a refusal or a long list owes in full is in the inbox. */
function smsText(
  notice: TellableNotice,
  facts: NoticeFacts,
  told: { time: string; hotline: string },
): string {
  const words = noticeWords[notice];
  const brief = {
    ...facts,
    itemName: shorten(facts.itemName, 20),
    ...(facts.unitName !== undefined && { unitName: shorten(facts.unitName, 20) }),
    correctionLabels: undefined,
    agreed: undefined,
    changedWords: undefined,
    failureWords: facts.failureWords ? shorten(facts.failureWords, 20) : null,
    ...shortClock(facts),
    competentBody: facts.competentBody ? shorten(facts.competentBody, 20) : null,
  };
  const happened = words.happened(brief);
  const next = withGrounds.includes(notice) ? whereItStands(notice, brief) : words.next(brief);
  const about = `${aboutCase(brief)}${brief.stateTerm}，${told.time}。`;
  return shorten(`${about}${happened}${next}`, 200 - told.hotline.length - 4) + `咨询：${told.hotline}`;
}

/** Of a check: the rule and all of the reason are in the inbox. */
function shortClock({ reason, checking, checkedWith, checkFound }: NoticeFacts): Partial<NoticeFacts> {
  return {
    rule: undefined,
    ...(reason != null && { reason: shorten(reason, 24) }),
    ...(checking !== undefined && { checking: shorten(checking, 20) }),
    ...(checkedWith !== undefined && { checkedWith: shorten(checkedWith, 20) }),
    ...(checkFound !== undefined && { checkFound: shorten(checkFound, 30) }),
  };
}

function whereItStands(notice: TellableNotice, facts: NoticeFacts): string {
  if (notice === 'matter-answered') return '答复的内容请看小程序“我的反映”。';
  return isToldAtWindow(facts)
    ? '原因和您可以怎么办，请到窗口领取书面答复。'
    : '原因和您可以怎么办，请看小程序“消息”。';
}

function cleanFacts(facts: NoticeFacts): NoticeFacts {
  const entries = Object.entries(facts).map(([key, value]) => [
    key,
    typeof value === 'string' ? plainWords(value) : (value as unknown),
  ]);
  return Object.fromEntries(entries) as NoticeFacts;
}
