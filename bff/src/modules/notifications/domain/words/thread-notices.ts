import type { TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';

/** 对话: that somebody answered; what they wrote stands in the app alone. */
export const threadNotices = {
  'thread-answered': {
    title: '经办人给您回了话',
    happened: ({ itemName }) => `办理${itemName}的工作人员给您回了话。`,
    next: () => '请到小程序这件业务的“和经办人对话”里看。要补的材料不在对话里交。',
    hint: () => '请看回话',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
