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
    await next();
    const seconds = secondsSoFar();
    const { requestId, endpoint: { audit: endpoint } = { audit: 'other' } } = ctx.state;
    const { statusCode: status } = ctx.res;
    metrics.requests.observe({ endpoint, status }, seconds);
    log.info({ requestId, endpoint, status, ms: Math.round(seconds * 1000) }, 'answered');
  };
}
