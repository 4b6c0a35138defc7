import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from '../config/settings';
import type { Middleware } from 'koa';
import type { Redis } from 'ioredis';
import type { Logger } from '../platform/logger';
import type { Metrics } from '../platform/metrics';
import type { Connection } from '../platform/mongo';
import type { Route } from './define-route';
import type { SessionReader, Tracer } from './dispatch';
import { createApp } from './app';
import { apiDocs } from './extras/api-docs';
import { faces } from './extras/faces';
import { health } from './extras/health';
import { RateLimits } from './middleware/rate-limits';

/** A request that sends nothing for this long is cut (slow-loris). */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 120_000;

export interface WebParts {
  log: Logger;
  metrics: Metrics;
  connection: Connection;
  sessionRedis: Redis;
  identity: { sessions: SessionReader };
  audit: { tracer: Tracer };
  routes: Route[];
  callbacks: Middleware[];
}

/** The whole app over its parts. */
function createWebApp(parts: WebParts, settings: Settings) {
  const { log, metrics, identity, audit, connection, sessionRedis } = parts;
  const deskUrl = settings.DEMO_DESK_URL;
  return createApp({
    log,
    metrics,
    sessions: identity.sessions,
    limits: new RateLimits(sessionRedis, {
      factor: settings.RATE_FACTOR,
      addressReads: settings.RATE_ADDRESS_READS,
      addressSignIns: settings.RATE_ADDRESS_SIGN_INS,
      addressPasswords: settings.RATE_ADDRESS_PASSWORDS,
      addressChecks: settings.RATE_ADDRESS_CHECKS,
      addressSms: settings.RATE_ADDRESS_SMS,
    }),
    tracer: audit.tracer,
    checkAnswers: settings.GJJ_MODE !== 'production',
    routes: parts.routes,
    extras: [
      health({ connection, redis: sessionRedis, metrics }),
      apiDocs(settings.PUBLIC_BASE_URL),
      ...parts.callbacks,
      ...faces({ h5: settings.H5_DIR, console: settings.CONSOLE_DIR, deskUrl }),
    ],
    deskUrl,
    trustProxy: settings.TRUST_PROXY,
  });
}

/** Koa's own callback answers a promise that node:http does not wait for; Koa has handled its failure. */
function answerWith(app: ReturnType<typeof createWebApp>): RequestListener {
  const callback = app.callback();
  return (request, response) => void callback(request, response);
}

/** Listens; resolves with the port that it got. Stopping lets answers under way finish. */
export async function runWeb(
  parts: WebParts,
  settings: Settings,
): Promise<{ port: number; stop(): Promise<void> }> {
  const server: Server = createServer(answerWith(createWebApp(parts, settings)));
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  const { HOST, PORT } = settings;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
