import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Container } from '../container';
import { createApp } from './app';
import { apiDocs } from './extras/api-docs';
import { faces } from './extras/faces';
import { health } from './extras/health';
import { RateLimits } from './middleware/rate-limits';

/** A request that sends nothing for this long is cut (slow-loris). */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 120_000;

/** The whole app over a container's parts. */
export function createWebApp(container: Container) {
  const { settings, log, metrics, identity, audit, connection, sessionRedis } = container;
  const deskUrl = settings.DEMO_DESK_URL;
  return createApp({
    log,
    metrics,
    sessions: identity.sessions,
    limits: new RateLimits(sessionRedis, settings.RATE_FACTOR),
    tracer: audit.tracer,
    checkAnswers: settings.GJJ_MODE !== 'production',
    routes: container.routes,
    extras: [
      health({ connection, redis: sessionRedis, metrics }),
      apiDocs(),
      ...container.callbacks,
      ...faces({ h5: settings.H5_DIR, console: settings.CONSOLE_DIR, deskUrl }),
    ],
    deskUrl,
    trustProxy: settings.TRUST_PROXY,
  });
}

/** Listens; resolves with the port that it got. Stopping lets answers under way finish. */
export async function runWeb(container: Container): Promise<{ port: number; stop(): Promise<void> }> {
  const server: Server = createServer(createWebApp(container).callback());
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  const { HOST, PORT } = container.settings;
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
