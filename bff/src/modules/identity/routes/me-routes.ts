import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { createBind } from '../commands/bind';
import type { createChangePhone } from '../commands/change-phone';
import type { createSavePreferences } from '../commands/save-preferences';
import type { createListSecurityEvents } from '../queries/list-security-events';
import type { createReadMe } from '../queries/read-me';

interface MeRouteParts {
  bind: ReturnType<typeof createBind>;
  changePhone: ReturnType<typeof createChangePhone>;
  savePreferences: ReturnType<typeof createSavePreferences>;
  readMe: ReturnType<typeof createReadMe>;
  listSecurityEvents: ReturnType<typeof createListSecurityEvents>;
}

export function meRoutes(parts: MeRouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.getMe, ({ session }) => parts.readMe(session.userId)),
    defineRoute(memberEndpoints.bind, ({ body, session, remoteAddress }) => {
      const { name, document, phoneProof } = body;
      const { userId, sessionId } = session;
      return parts.bind({ userId, sessionId, name, document, phoneProof, address: remoteAddress });
    }),
    defineRoute(memberEndpoints.changePhone, async ({ body, session, remoteAddress }) => {
      await parts.changePhone(session.userId, body.phoneProof, remoteAddress);
      return parts.readMe(session.userId);
    }),
    defineRoute(memberEndpoints.savePreferences, async ({ body, session }) => {
      await parts.savePreferences(session.userId, body);
      return parts.readMe(session.userId);
    }),
    defineRoute(memberEndpoints.getSecurityLog, async ({ session }) => ({
      events: await parts.listSecurityEvents(session.userId),
    })),
  ];
}
