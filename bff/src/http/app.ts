import Koa, { type Middleware } from 'koa';
import type { Logger } from '../platform/logger';
import type { Metrics } from '../platform/metrics';
import type { Route } from './define-route';
import type { DispatchParts } from './dispatch';
import { problems } from './middleware/problems';
import { requestLog } from './middleware/request-log';
import { securityHeaders } from './middleware/security-headers';
import { routing } from './routing';

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
  app.use(requestLog(parts.log, parts.metrics));
  app.use(securityHeaders(parts.deskUrl));
  app.use(problems(parts.log));
  app.use(routing(parts.routes, parts));
  for (const extra of parts.extras) app.use(extra);
  return app;
}
