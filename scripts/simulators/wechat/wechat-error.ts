import type { Reply } from '../http/route';

const WORDS: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43108: 'concurrent send to one openid',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
};

/** A "no" of WeChat: HTTP 200 with an errcode. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    detail = '',
  ) {
    super(`${WORDS[errcode] ?? 'error'}${detail && ` ${detail}`} rid: demo`);
    this.name = 'WechatError';
  }

  toReply(status = 200): Reply {
    return { status, body: { errcode: this.errcode, errmsg: this.message } };
  }
}
