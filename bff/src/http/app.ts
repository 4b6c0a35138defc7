import Router from '@koa/router';
import Koa, { type Middleware } from 'koa';
import type { Logger } from '../platform/logger';
import type { Metrics } from '../platform/metrics';
import type { Route } from './define-route';
import { dispatch, type DispatchParts } from './dispatch';
import { problems } from './middleware/problems';
import { requestLog } from './middleware/request-log';
import { securityHeaders } from './middleware/security-headers';

export interface AppParts extends DispatchParts {
  log: Logger;
  metrics: Metrics;
  routes: Route[];
  /** Health, documents, callbacks and static files: what is not of the contract. */
  extras: Middleware[];
  deskUrl: string | undefined;
  trustProxy: boolean;
}

/** Everything that happens to a request, in order. */
export function createApp(parts: AppParts): Koa {
  const app = new Koa({ proxy: parts.trustProxy, maxIpsCount: 1 });
  app.silent = true;
  const router = new Router();
  for (const route of parts.routes)
    router.register(route.endpoint.path, [route.endpoint.method], dispatch(route, parts));
  app.use(requestLog(parts.log, parts.metrics));
  app.use(securityHeaders(parts.deskUrl));
  app.use(problems);
  for (const extra of parts.extras) app.use(extra);
  app.use(router.routes());
  app.use(router.allowedMethods());
  return app;
}
