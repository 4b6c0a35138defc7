import type { NoticeFacts, TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { by, correctionEnd, sentence } from './phrases';

const kin = ({ familyOf }: NoticeFacts) => `您的${familyOf ?? '家人'}`;
const reads = ({ familyReads }: NoticeFacts) => (familyReads ? `要查的是您的${familyReads}。` : '');
const until = (facts: NoticeFacts) =>
  by(correctionEnd(facts), {
    day: (day) => `请在${day}前答复，到时没有答复就按没有同意办。`,
    range: (range) => `答复的最后一天在${range}。`,
    otherwise: '',
  });

const answers: Record<string, string> = {
  agreed: '同意查询',
  declined: '没有同意查询',
  'taken-back': '收回了同意',
};

/** 家人同意: to the one who is asked, and to the one who applies. */
export const familyNotices = {
  'family-asked': {
    title: '家人请您同意一件事',
    happened: (facts) => sentence(`${kin(facts)}在办${facts.itemName}，要查您的信息，请您自己决定同不同意`),
    next: (facts) => `${reads(facts)}${until(facts)}请看小程序“我的”里的“家人同意”。同不同意都可以。`,
    hint: () => '请看要查什么，再决定',
    template: 'progress',
    smsFallback: true,
  },
  'family-agreed': {
    title: '您同意了家人的一件事',
    happened: (facts) => sentence(`您同意了：为${kin(facts)}办${facts.itemName}查询您的信息`),
    next: (facts) =>
      `${reads(facts)}只用于这一件，作决定以前可以在“家人同意”里收回。如果不是您本人同意的，请马上收回，并锁住账户。`,
    hint: () => '不是您本人同意的请马上收回',
    template: 'progress',
    smsFallback: true,
    everyWay: true,
  },
  'family-taken-back': {
    title: '同意已经收回',
    happened: (facts) => sentence(`您收回了给${kin(facts)}办${facts.itemName}的同意，查到的不再用`),
    next: () => '您不用再做什么。',
    hint: () => '同意已经收回',
    template: 'progress',
    smsFallback: false,
  },
  'family-answered': {
    title: ({ familyAnswer }) => (familyAnswer === 'agreed' ? '家人同意了' : '家人答复了'),
    happened: (facts) => sentence(`${kin(facts)}${answers[facts.familyAnswer ?? ''] ?? '已经答复'}`),
    next: ({ familyAnswer }) =>
      familyAnswer === 'agreed'
        ? '查到的马上用来核对您的申请，您不用再做什么。'
        : '您的申请照样办：由工作人员核对，需要材料会一次告诉您。',
    hint: ({ familyAnswer }) =>
      familyAnswer === 'agreed' ? '家人同意了，接着核对' : '由工作人员核对，您不用再做什么',
    template: 'progress',
    smsFallback: true,
  },
  'family-lapsed': {
    title: '家人没有在期限内答复',
    happened: (facts) => sentence(`${kin(facts)}没有在期限内答复，按没有同意办`),
    next: () => '您的申请照样办：由工作人员核对，需要材料会一次告诉您。也可以再问一次。',
    hint: () => '由工作人员核对，也可以再问',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
