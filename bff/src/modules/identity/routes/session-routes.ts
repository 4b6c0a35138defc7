import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { createSmsLogin } from '../commands/log-in-by-sms';
import type { createWechatLogin } from '../commands/log-in-by-wechat';
import { getUser } from '../members/get-user';
import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';
import type { createSendCode } from '../sms/send-code';

interface SessionRouteParts {
  logInByWechat: ReturnType<typeof createWechatLogin>;
  logInBySms: ReturnType<typeof createSmsLogin>;
  sendCode: ReturnType<typeof createSendCode>;
  users: UserRepository;
  sessions: MemberSessions;
  securityLog: SecurityLog;
}

export function sessionRoutes(parts: SessionRouteParts): Route[] {
  const { users, sessions, securityLog } = parts;
  return [
    defineRoute(memberEndpoints.wechatLogin, ({ body, remoteAddress }) =>
      parts.logInByWechat(body.code, remoteAddress),
    ),
    defineRoute(memberEndpoints.requestSmsCode, ({ body, remoteAddress }) =>
      parts.sendCode(body.phone, remoteAddress),
    ),
    defineRoute(memberEndpoints.smsLogin, ({ body, remoteAddress }) =>
      parts.logInBySms(body.phone, body.code, remoteAddress),
    ),
    defineRoute(memberEndpoints.renewSession, async ({ session }) =>
      sessions.renew(await getUser(users, session.userId), session),
    ),
    defineRoute(memberEndpoints.signOut, ({ session }) => sessions.close(session.userId, session.sessionId)),
    defineRoute(memberEndpoints.signOutEverywhere, async ({ session, remoteAddress }) => {
      await sessions.closeAll(session.userId);
      await securityLog.record(session.userId, '您在所有设备退出了登录', placeOf('手机端', remoteAddress));
    }),
  ];
}
