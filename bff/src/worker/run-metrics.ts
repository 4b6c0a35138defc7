import Koa from 'koa';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Redis } from 'ioredis';
import { health } from '../http/extras/health';
import type { Metrics } from '../platform/metrics';
import type { Connection } from '../platform/mongo';

interface MetricsParts {
  connection: Connection;
  sessionRedis: Redis;
  metrics: Metrics;
}

interface MetricsSettings {
  METRICS_HOST: string;
  METRICS_PORT: number;
}

/** /healthz, /readyz and /metrics on a port of their own: what a process without a web port can be watched by. */
export async function runMetrics(
  { connection, sessionRedis, metrics }: MetricsParts,
  { METRICS_HOST, METRICS_PORT }: MetricsSettings,
): Promise<{ port: number; stop(): Promise<void> }> {
  const app = new Koa();
  app.silent = true;
  app.use(health({ connection, redis: sessionRedis, metrics }));
  const callback = app.callback();
  const server = createServer((request, response) => void callback(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(METRICS_PORT, METRICS_HOST, resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, stop };
}
