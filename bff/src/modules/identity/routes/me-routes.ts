import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { createBind } from '../commands/bind';
import type { createChangePhone } from '../commands/change-phone';
import { getUser } from '../members/get-user';
import { presentMe } from '../members/present-me';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';

interface MeRouteParts {
  bind: ReturnType<typeof createBind>;
  changePhone: ReturnType<typeof createChangePhone>;
  users: UserRepository;
  securityLog: SecurityLog;
  sealer: Sealer;
  hotline: string;
}

export function meRoutes(parts: MeRouteParts): Route[] {
  const { users, securityLog, sealer, hotline } = parts;
  return [
    defineRoute(memberEndpoints.getMe, async ({ session }) =>
      presentMe(await getUser(users, session.userId), sealer, hotline),
    ),
    defineRoute(memberEndpoints.bind, ({ body, session, remoteAddress }) => {
      const { name, idNumber, phoneProof } = body;
      const { userId } = session;
      return parts.bind({ userId, name, idNumber, phoneProof, address: remoteAddress });
    }),
    defineRoute(memberEndpoints.changePhone, async ({ body, session, remoteAddress }) => {
      const user = await parts.changePhone(session.userId, body.phoneProof, remoteAddress);
      return presentMe(user, sealer, hotline);
    }),
    defineRoute(memberEndpoints.savePreferences, async ({ body, session }) => {
      const user = await users.setElderMode(session.userId, body.elderMode);
      if (user === null) throw new AppError('session.expired');
      return presentMe(user, sealer, hotline);
    }),
    defineRoute(memberEndpoints.getSecurityLog, async ({ session }) => ({
      events: await securityLog.list(session.userId),
    })),
  ];
}
