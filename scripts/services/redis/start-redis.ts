import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { aptInstall, canUseApt } from '../apt';
import { findOnPath } from '../find-on-path';
import { anyFreePort } from '../free-port';
import { MissingTool } from '../missing-tool';
import { startServer } from '../server-process';
import type { ServicePlace, StartedService } from '../mongo/start-mongo';
import { chooseRedis } from './redis-ladder';

/** Databases of one server: the test run gives each test file one of its own. */
export const REDIS_DATABASES = 512;

const findServer = () => findOnPath(['redis-server', 'valkey-server']);

/** AOF on and noeviction: a queue that Redis may forget is not a queue (BullMQ's own requirement). */
export function redisArgs(folder: string, port: number): string[] {
  return [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
    ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'],
    ...['--save', '', '--databases', String(REDIS_DATABASES), '--daemonize', 'no'],
  ];
}

/** Climbs the ladder and starts what it finds, on our own data folder. */
export async function startRedis(
  place: ServicePlace,
  givenUrl = process.env.REDIS_URL,
): Promise<StartedService> {
  const rung = chooseRedis({ givenUrl, serverOnPath: findServer, canUseApt });
  if (rung.kind === 'given') return { uri: rung.url, server: null };
  if (rung.kind === 'server') return startBinary(rung.binary, place);
  await aptInstall(['redis-server'], place.say);
  const installed = findServer();
  if (installed === null)
    throw new MissingTool('Redis is missing: apt-get installed it, but it is not on PATH');
  return startBinary(installed, place);
}

async function startBinary(
  binary: string,
  { dataDir, logDir, port = 0 }: ServicePlace,
): Promise<StartedService> {
  const folder = join(dataDir, 'redis');
  await mkdir(folder, { recursive: true });
  const bound = port === 0 ? await anyFreePort() : port;
  const server = await startServer({
    name: 'Redis',
    command: binary,
    args: redisArgs(folder, bound),
    cwd: folder,
    logFile: join(logDir, 'redis.log'),
    isReady: (written) => written.includes('Ready to accept connections'),
  });
  return { uri: `redis://127.0.0.1:${bound}`, server };
}
