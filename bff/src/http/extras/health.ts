import type { Middleware } from 'koa';
import type { Redis } from 'ioredis';
import type { Metrics } from '../../platform/metrics';
import type { Connection } from '../../platform/mongo';

interface HealthParts {
  connection: Connection;
  redis: Redis;
  metrics: Metrics;
}

async function succeeds(check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check();
    return true;
  } catch {
    return false;
  }
}

/** /healthz: the process lives. /readyz: it can serve. /metrics: for Prometheus; a proxy keeps it inside. */
export function health({ connection, redis, metrics }: HealthParts): Middleware {
  const readiness = async () => {
    const [mongo, sessions] = await Promise.all([
      succeeds(() => connection.db!.admin().ping()),
      succeeds(() => redis.ping()),
    ]);
    return { mongo, redis: sessions };
  };
  return async (ctx, next) => {
    if (ctx.method !== 'GET') return next();
    if (ctx.path === '/healthz') ctx.body = { ok: true };
    else if (ctx.path === '/readyz') {
      const parts = await readiness();
      ctx.status = Object.values(parts).every(Boolean) ? 200 : 503;
      ctx.body = parts;
    } else if (ctx.path === '/metrics') {
      ctx.type = metrics.registry.contentType;
      ctx.body = await metrics.registry.metrics();
    } else await next();
  };
}
