import type { TellableNotice } from '../notice-entry';
import type { NoticeWords } from './notice-words';
import { sentence } from './phrases';

/** Of 证明和对账单. Whoever asked looks at the screen: only what was taken back goes out by SMS. */
export const certificateNotices = {
  'certificate-ready': {
    title: ({ itemName }) => `${itemName}开好了`,
    happened: ({ itemName }) => `您的${itemName}开好了。`,
    next: () => '可以打开、保存，别人扫上面的码就能查真假。',
    hint: () => '可以打开和保存了',
    template: null,
    smsFallback: false,
  },
  'certificate-refused': {
    title: ({ itemName }) => `${itemName}没有开`,
    happened: ({ itemName, reason }) => sentence(`您要的${itemName}没有开：${reason ?? '账上的情况不符合'}`),
    next: () => '有疑问可以打电话问我们。',
    hint: () => '请看没有开的原因',
    template: null,
    smsFallback: false,
  },
  'certificate-given-up': {
    title: ({ itemName }) => `${itemName}还没有开成`,
    happened: ({ itemName }) => `核心系统一天没有回答，您要的${itemName}还没有开成。账户里的钱没有变动。`,
    next: () => '请再开一次，或者带身份证到窗口开。',
    hint: () => '系统没有回答，请再开一次',
    template: null,
    smsFallback: false,
  },
  'data-copy-ready': {
    title: '您的个人信息整理好了',
    happened: () => '关于您的信息已经整理成一个文件夹（ZIP），可以下载。',
    next: () => '过几天会自动删掉，请及时下载；里面有您的个人信息，不要发给不认识的人。',
    hint: () => '可以下载了',
    template: null,
    smsFallback: false,
  },
  'certificate-withdrawn': {
    title: ({ itemName }) => `${itemName}已由中心撤回`,
    happened: ({ itemName, receiptNumber, reason }) =>
      sentence(`您的${itemName}（${receiptNumber ?? ''}）内容有错，中心已经撤回：${reason ?? ''}`),
    next: () => '请不要再用这一份；需要的话，请重新开一份。已经交给别人的，对方查验时会看到“已撤回”。',
    hint: () => '内容有错，请重新开一份',
    template: 'progress',
    smsFallback: true,
  },
} as const satisfies Partial<Record<TellableNotice, NoticeWords>>;
