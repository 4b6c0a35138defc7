import { dayInWords, type StaffNoticeName } from '@gjj/shared-types';
import { sentence } from '../domain/words/phrases';
import type { StaffNoticeFacts } from './staff-notice';

interface StaffWords {
  title: string;
  happened: (facts: StaffNoticeFacts) => string;
}

const which = ({ itemName, receiptNumber }: StaffNoticeFacts) =>
  receiptNumber === undefined ? itemName : `${itemName}（${receiptNumber}）`;
/** Of the system the reason says it all. */
const by = ({ byName, reason = '' }: StaffNoticeFacts) => {
  if (byName === undefined) return sentence(reason);
  return sentence(`由${byName}经手${reason === '' ? '' : `，原因：${reason}`}`);
};
const end = ({ dueOn, stateTerm }: StaffNoticeFacts) =>
  dueOn === undefined ? `现在${stateTerm}。` : `现在${stateTerm}，${dayInWords(dueOn)}到期。`;
const whose = ({ toName }: StaffNoticeFacts) =>
  toName === undefined ? '还没有人领取。' : `现在由${toName}办。`;

const termPassed = (title: string, much: string): StaffWords => ({
  title,
  happened: (facts) => `${which(facts)}的时限${much}，${end(facts)}${whose(facts)}`,
});

const onTheDay = ({ dueOn }: StaffNoticeFacts) => (dueOn === undefined ? '期限' : dayInWords(dueOn));
const bundle = (facts: StaffNoticeFacts) =>
  `${which(facts)}的材料袋 ${facts.bundleNumber ?? ''}放在${facts.windowName ?? '窗口'}`;

/** Short: the case itself is one tap away. */
const words: Record<StaffNoticeName, StaffWords> = {
  'case-given': {
    title: '转给您一件',
    happened: (facts) =>
      `${which(facts)}${facts.fromName === undefined ? '' : `原来由${facts.fromName}办，`}现在转给您办。${by(facts)}${end(facts)}`,
  },
  'case-taken': {
    title: '您的一件已转走',
    happened: (facts) =>
      `${which(facts)}不再由您办，${facts.toName === undefined ? '已放回待办' : `已转给${facts.toName}`}。${by(facts)}`,
  },
  'term-half': termPassed('时限过半', '已过一半'),
  'term-most': termPassed('时限过了八成', '已过八成'),
  'term-over': termPassed('时限已到', '已经用完'),
  'paper-to-collect': {
    title: '纸质材料待取',
    happened: (facts) => `${bundle(facts)}，请在${onTheDay(facts)}以前交接。`,
  },
  'paper-overdue': {
    title: '纸质材料过期未取',
    happened: (facts) => `${bundle(facts)}，${onTheDay(facts)}就该交接了，现在还没有。请马上联系取走。`,
  },
  'matter-new': {
    title: '新的反映',
    happened: (facts) => `${which(facts)}要由主管答复，${end(facts)}${whose(facts)}`,
  },
  'matter-said': {
    title: '职工又说了话',
    happened: (facts) =>
      `${which(facts)}${facts.reopened === true ? '的答复职工没有认可，要求再办' : '有了补充'}，${end(facts)}${whose(facts)}`,
  },
  'matter-call-now': {
    title: '现在该回电',
    happened: (facts) => `${which(facts)}约好现在回电。${whose(facts)}`,
  },
  'thread-said': {
    title: '职工在对话里留言',
    happened: (facts) => `${which(facts)}的职工给经办人留了言，请回复。${whose(facts)}`,
  },
  'move-needs-person': {
    title: '要人看',
    happened: ({ itemName, ofName, reason = '' }) =>
      `${ofName ?? ''}的${itemName}要人看：${sentence(reason)}`,
  },
  'correction-refused': {
    title: '核心系统没有更正',
    happened: (facts) =>
      `${which(facts)}答复说要更正，核心系统没有照办，原因：${sentence(facts.reason ?? '')}请核对后再答复职工。${whose(facts)}`,
  },
};

export function staffWords(notice: StaffNoticeName, facts: StaffNoticeFacts) {
  const { title, happened } = words[notice];
  return { title: `${title}：${facts.itemName}`, body: happened(facts) };
}
