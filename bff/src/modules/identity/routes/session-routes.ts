import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { createSmsLogin } from '../commands/log-in-by-sms';
import type { createWechatLogin } from '../commands/log-in-by-wechat';
import type { createRenewSession } from '../commands/renew-session';
import type { createSignOut, createSignOutEverywhere } from '../commands/sign-out';
import type { createSendCode } from '../sms/send-code';

interface SessionRouteParts {
  logInByWechat: ReturnType<typeof createWechatLogin>;
  logInBySms: ReturnType<typeof createSmsLogin>;
  sendCode: ReturnType<typeof createSendCode>;
  renew: ReturnType<typeof createRenewSession>;
  signOut: ReturnType<typeof createSignOut>;
  signOutEverywhere: ReturnType<typeof createSignOutEverywhere>;
}

export function sessionRoutes(parts: SessionRouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.wechatLogin, ({ body, remoteAddress }) =>
      parts.logInByWechat(body.code, remoteAddress),
    ),
    defineRoute(memberEndpoints.requestSmsCode, ({ body }) => parts.sendCode(body.phone)),
    defineRoute(memberEndpoints.smsLogin, ({ body, remoteAddress }) =>
      parts.logInBySms(body.phone, body.code, remoteAddress),
    ),
    defineRoute(memberEndpoints.renewSession, ({ session }) => parts.renew(session)),
    defineRoute(memberEndpoints.signOut, ({ session }) => parts.signOut(session)),
    defineRoute(memberEndpoints.signOutEverywhere, ({ session, remoteAddress }) =>
      parts.signOutEverywhere(session, remoteAddress),
    ),
  ];
}
