import { yuan } from '@gjj/shared-types';
import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { sentence } from './phrases';

const byChoice = ({ bySms }: NoticeFacts) => bySms === true;
const isSure = ({ amountFen }: NoticeFacts) => amountFen != null;

/** Of 我的一年: by SMS only where the member chose it. */
export const yearNotices = {
  'can-take-again': {
    title: ({ itemName }) => `到日子了：${itemName}`,
    happened: ({ itemName, amountFen }) =>
      amountFen == null
        ? `到了您要提醒的日子。${itemName}现在可以申请，部门的数据还查不全，要由工作人员核对。`
        : `到了您要提醒的日子。按今天的规定和查到的情况，${itemName}现在可以提，最多 ${yuan(amountFen)}。`,
    next: () => '要提的，请在小程序“办事”里申请；不提也没有关系，钱还在账户里。',
    hint: (facts) => (isSure(facts) ? '现在可以提了' : '可以申请，要人工核对'),
    template: 'progress',
    smsFallback: byChoice,
    everyWay: byChoice,
  },
  'rules-changed': {
    title: '提取规则变了，和您有关',
    happened: ({ changedWords }) =>
      changedWords
        ? sentence(`按今天查到的您的情况，${changedWords}`)
        : '提取规则变了，您能提的和原来不一样。',
    next: () => '每一项怎么算的，请看小程序“我的一年”。已经提交的申请照原来的办。',
    hint: () => '您能提的和原来不一样',
    template: 'progress',
    smsFallback: false,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
