import { dayInWords, windowInWords } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { answeredBy, answeredHint, answerEnd, by, sentence } from './phrases';

/** 12月1日（周二） 9:00–11:30 */
const callTime = ({ callFrom, callTo }: NoticeFacts) =>
  callFrom === undefined || callTo === undefined
    ? '约好的时段'
    : windowInWords({ from: callFrom, to: callTo });

const ringsBack = ({ callFrom }: NoticeFacts) => callFrom !== undefined;

const mayReopen = ({ reopenBy }: NoticeFacts) =>
  reopenBy === undefined
    ? ''
    : `没有解决的，${dayInWords(reopenBy)}前可以在“我的反映”里要求再办，由主管跟进。`;
const remedies = ({ remedies: words }: NoticeFacts) => (words ? sentence(`您还可以：${words}`) : '');
const corrected = ({ foundRight }: NoticeFacts) =>
  foundRight === true ? '已请核心系统更正，更正好了再告诉您。' : '';

/** 反映: what a member wanted heard. */
export const matterNotices = {
  'matter-received': {
    title: '您的反映已收到',
    happened: () => '您的反映已收到。',
    next: (facts) =>
      ringsBack(facts)
        ? `${callTime(facts)}给您打电话，请留意接听。电话不会问您的密码、验证码和完整卡号。`
        : answeredBy(facts),
    hint: (facts) => (ringsBack(facts) ? '请留意接听电话' : answeredHint(facts)),
    template: null,
    smsFallback: false,
  },
  'matter-reopened': {
    title: '您的反映重新办理',
    happened: () => '您说没有解决，已经重新办理，由主管跟进。',
    next: answeredBy,
    hint: answeredHint,
    template: null,
    smsFallback: false,
  },
  'matter-answered': {
    title: '您的反映有答复了',
    happened: () => '您的反映有答复了。',
    next: (facts) => `${corrected(facts)}${remedies(facts)}${mayReopen(facts)}` || '谢谢您告诉我们。',
    hint: () => '有答复了，请看详情',
    template: 'progress',
    smsFallback: true,
  },
  'matter-delayed': {
    title: '您的反映还没有答复，向您说明',
    happened: (facts) =>
      sentence(
        `${facts.wasDueOn === undefined ? '' : `应在${dayInWords(facts.wasDueOn)}前答复您，`}我们没有按时办完，原因是：${facts.reason ?? ''}`,
      ),
    next: (facts) =>
      by(answerEnd(facts), {
        day: (day) => `我们会在${day}前答复您，您不用做什么。`,
        range: () => '有结果马上告诉您。',
        otherwise: '有结果马上告诉您。',
      }),
    hint: answeredHint,
    template: 'progress',
    smsFallback: true,
  },
  'matter-corrected': {
    title: '账上已经更正',
    happened: ({ outcome }) => sentence(`您提出异议的明细已经更正：${outcome ?? ''}`),
    next: () => '您不用做什么。请到“余额明细”里看更正后的账。',
    hint: () => '请看更正后的明细',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
