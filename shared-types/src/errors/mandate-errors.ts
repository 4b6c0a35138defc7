import type { ErrorWords } from './error-words';

/** 委托. Nothing here ever tells whether somebody who was named is a member. */
export const mandateErrors = {
  'mandate.not-found': { status: 404, detail: '没有找到这份委托。' },
  'mandate.version-conflict': { status: 409, detail: '这份委托刚刚有变动，请看过最新内容再操作。' },
  'mandate.action-not-allowed': { status: 409, detail: '这份委托现在不能这样操作，请刷新看最新情况。' },
  'mandate.terms-invalid': { status: 422, detail: '委托里有填得不对的，没有签。请按提示改一改。' },
  'mandate.too-many': {
    status: 409,
    detail: '还没有结束的委托太多了，或者最近签得太多，没有另签。请先结束用不着的，或者过些天再签。',
  },
  'mandate.not-of-age': { status: 422, detail: '年满 18 周岁才能在线替别人办，请他另找一位，或者到窗口。' },
  'mandate.over': {
    status: 409,
    detail: '这份委托已经停了，您不能再替他办。办到一半的内容都还在，由他本人接着办。',
  },
  'mandate.not-of-it': { status: 409, detail: '这项业务不在委托里，或者现在不能在线代办，请到窗口。' },
  'mandate.already-open': {
    status: 409,
    detail: '这项业务他本人已经有一件在办，不能再替他开始一件。请他自己看进度。',
  },
  'mandate.above-limit': { status: 422, detail: '申请的金额超过了委托里写的每次最多多少，没有提交。' },
} as const satisfies Record<string, ErrorWords>;
