import type { Call, Reply, Route } from '../http/route';
import type { Codes } from './codes';
import type { Credentials } from './credentials';
import type { Messages } from './messages';
import { WechatError } from './wechat-error';

export interface WechatParts {
  readonly appId: string;
  readonly credentials: Credentials;
  readonly codes: Codes;
  readonly messages: Messages;
}

/** docs/integrations/wechat.openapi.yaml, route by route. */
export function wechatRoutes({ appId, credentials, codes, messages }: WechatParts): Route[] {
  const token = (call: Call) => credentials.requireToken(call.query.get('access_token'));
  return [
    {
      method: 'GET',
      path: '/sns/jscode2session',
      operation: 'code2session',
      handle: answering((call) => {
        credentials.requireApp(call.query.get('appid'), call.query.get('secret'));
        if (call.query.get('grant_type') !== 'authorization_code') throw new WechatError(40002);
        // WeChat labels this one answer text/plain, and leaves errcode out when all is well.
        const session = codes.toSession(call.query.get('js_code') ?? '');
        return { type: 'text/plain', body: JSON.stringify(session) };
      }),
    },
    {
      method: 'POST',
      path: '/cgi-bin/stable_token',
      operation: 'stable-token',
      handle: answering((call) => {
        const body = fieldsOf(call);
        if (body['grant_type'] !== 'client_credential') throw new WechatError(40002);
        credentials.requireApp(body['appid'], body['secret']);
        return { body: credentials.stableToken(body['force_refresh'] === true) };
      }),
    },
    {
      method: 'POST',
      path: '/cgi-bin/message/subscribe/send',
      operation: 'send-message',
      exclusive: {
        key: (call) => textOf(call, 'touser'),
        busy: new WechatError(43108).toReply(),
      },
      handle: answering((call) => {
        token(call);
        // Written by hand: the id has 19 digits and must stay a bare number on the wire.
        const body = `{"errcode":0,"errmsg":"ok","msgid":${messages.send(call.json)}}`;
        return { type: 'application/json', body };
      }),
    },
    {
      method: 'POST',
      path: '/wxa/business/getuserphonenumber',
      operation: 'phone-number',
      handle: answering((call) => {
        token(call);
        const phone = codes.toPhone(textOf(call, 'code'));
        return { body: { errcode: 0, errmsg: 'ok', phone_info: phoneInfo(phone, appId) } };
      }),
    },
  ];
}

function answering(work: (call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    try {
      return work(call);
    } catch (error) {
      if (error instanceof WechatError) return error.toReply();
      throw error;
    }
  };
}

function fieldsOf(call: Call): Record<string, unknown> {
  return typeof call.json === 'object' && call.json !== null ? (call.json as Record<string, unknown>) : {};
}

function textOf(call: Call, field: string): string {
  const value = fieldsOf(call)[field];
  return typeof value === 'string' ? value : '';
}

function phoneInfo(phone: string, appid: string): unknown {
  const watermark = { timestamp: Math.floor(Date.now() / 1000), appid };
  return { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark };
}
