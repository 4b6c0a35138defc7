import { dayInWords } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { answeredBy, answeredHint, answerEnd, by, byRule, sentence } from './phrases';

const expected = ({ checkUntil }: NoticeFacts) =>
  checkUntil === undefined ? '核实完马上告诉您' : `预计${dayInWords(checkUntil)}前核实完`;

const left = ({ daysLeft }: NoticeFacts) =>
  daysLeft === undefined ? '核实完接着算。' : `核实完从停下的地方接着算，还剩 ${daysLeft} 天。`;

/** What stops the term of an answer, lets it go on, or has gone beyond it. */
export const clockNotices = {
  paused: {
    title: '办理暂停，正在核实',
    happened: (facts) =>
      sentence(
        `您的申请要先${facts.checkedWith ? `向${facts.checkedWith}` : ''}核实${facts.checking ?? '一件事'}` +
          (facts.reason ? `：${facts.reason}` : ''),
      ),
    next: (facts) =>
      `${expected(facts)}，您不用做什么。答复您的期限从今天起停下不算${byRule(facts)}，${left(facts)}`,
    hint: (facts) => expected(facts),
    template: 'progress',
    smsFallback: true,
  },
  resumed: {
    title: '已恢复办理',
    happened: (facts) => sentence(`核实完了${facts.checkFound ? `：${facts.checkFound}` : ''}`),
    next: (facts) => `您的申请接着办，期限从今天起接着算。${answeredBy(facts)}`,
    hint: answeredHint,
    template: 'progress',
    smsFallback: true,
  },
  delayed: {
    title: '还没有答复您，向您说明',
    happened: (facts) =>
      sentence(
        `${facts.wasDueOn === undefined ? '' : `按规定应在${dayInWords(facts.wasDueOn)}前答复您，`}我们没有按时办完` +
          (facts.reason ? `，原因是：${facts.reason}` : ''),
      ),
    next: (facts) =>
      by(answerEnd(facts), {
        day: (day) =>
          `我们会在${day}前答复您，您不用做什么。对超期不满意，可以打电话投诉，也可以申请行政复议。`,
        range: () => '有结果马上告诉您。',
        otherwise: '有结果马上告诉您。',
      }),
    hint: answeredHint,
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
