import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { createOwnSessions } from '../commands/own-sessions';
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
  ownSessions: ReturnType<typeof createOwnSessions>;
}

export function sessionRoutes(parts: SessionRouteParts): Route[] {
  return [
    defineRoute(
      memberEndpoints.wechatLogin,
      ({ body: { code, deviceId }, remoteAddress: address, userAgent }) =>
        parts.logInByWechat(code, { address, userAgent, deviceId }),
    ),
    defineRoute(memberEndpoints.requestSmsCode, ({ body }) => parts.sendCode(body.phone)),
    defineRoute(memberEndpoints.smsLogin, ({ body, remoteAddress: address, userAgent }) =>
      parts.logInBySms(body.phone, body.code, { address, userAgent, deviceId: body.deviceId }),
    ),
    defineRoute(memberEndpoints.renewSession, ({ session }) => parts.renew(session)),
    defineRoute(memberEndpoints.signOut, ({ session }) => parts.signOut(session)),
    defineRoute(memberEndpoints.signOutEverywhere, ({ session, remoteAddress }) =>
      parts.signOutEverywhere(session, remoteAddress),
    ),
    defineRoute(memberEndpoints.listSessions, ({ session }) => parts.ownSessions.list(session)),
    defineRoute(memberEndpoints.endSession, ({ session, params, remoteAddress }) =>
      parts.ownSessions.end(session, params.sessionRef, remoteAddress),
    ),
    defineRoute(memberEndpoints.endOtherSessions, ({ session, remoteAddress }) =>
      parts.ownSessions.endOthers(session, remoteAddress),
    ),
  ];
}
