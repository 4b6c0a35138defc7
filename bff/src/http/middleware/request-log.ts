import type { Middleware } from 'koa';
import { stopwatch } from '../../platform/clock';
import { newId } from '../../platform/ids';
import type { Logger } from '../../platform/logger';
import type { Metrics } from '../../platform/metrics';
import type { AppContext } from '../context';

/** Names the request, measures it, and writes one line with codes and ids only. */
export function requestLog(log: Logger, metrics: Metrics): Middleware {
  return async (context, next) => {
    const ctx = context as unknown as AppContext;
    const secondsSoFar = stopwatch();
    ctx.state.requestId = newId();
    ctx.state.log = log.child({ requestId: ctx.state.requestId });
    ctx.set('X-Request-Id', ctx.state.requestId);
    await next();
    const seconds = secondsSoFar();
    const endpoint = ctx.state.endpoint?.audit ?? 'other';
    metrics.requests.observe({ endpoint, status: ctx.status }, seconds);
    log.info(
      { requestId: ctx.state.requestId, endpoint, status: ctx.status, ms: Math.round(seconds * 1000) },
      'answered',
    );
  };
}
