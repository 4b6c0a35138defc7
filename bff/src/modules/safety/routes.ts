import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { createAtWindow } from './commands/at-window';
import type { ForCaller } from './commands/for-caller';
import type { OwnSafety } from './commands/own-safety';
import type { SafetyParts } from './safety-parts';

interface RouteParts extends Pick<SafetyParts, 'officerOf'> {
  own: OwnSafety;
  forCaller: ForCaller;
  atWindow: ReturnType<typeof createAtWindow>;
}

export function safetyRoutes({ own, forCaller, atWindow, officerOf }: RouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.getSafety, ({ session }) => own.read(session.userId)),
    defineRoute(memberEndpoints.lockAccount, ({ session }) => own.lock(session.userId)),
    defineRoute(memberEndpoints.openLock, ({ session, body }) => own.open(session.userId, body.version)),
    defineRoute(memberEndpoints.setLimits, ({ session, body }) => own.setLimits(session.userId, body)),
    defineRoute(memberEndpoints.keepLimits, ({ session }) => own.keepLimits(session.userId)),
    defineRoute(staffEndpoints.lookUpSafety, async ({ session, body }) =>
      forCaller.lookUp(await officerOf(session), body),
    ),
    defineRoute(staffEndpoints.lockForCaller, async ({ session, body }) =>
      forCaller.lock(await officerOf(session), body),
    ),
    defineRoute(staffEndpoints.askSafety, async ({ session, body, idempotencyKey }) =>
      atWindow.ask(await officerOf(session), body, idempotencyKey),
    ),
    defineRoute(staffEndpoints.listSafetyRequests, async ({ session }) => ({
      requests: await atWindow.list(await officerOf(session)),
    })),
    defineRoute(staffEndpoints.decideSafety, async ({ session, params, body }) =>
      atWindow.decide(await officerOf(session), params.requestId, body),
    ),
  ];
}
