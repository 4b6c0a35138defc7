import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { startMongo } from './mongo/start-mongo';
import { startRedis } from './redis/start-redis';
import { createSay, type Say } from './say';
import type { ServerProcess } from './server-process';

export interface ServicesOptions {
  /** The folder that holds both servers' data; made when absent. */
  readonly dataDir: string;
  readonly logDir?: string;
  /** 0 or absent: any free port. */
  readonly mongoPort?: number;
  readonly redisPort?: number;
  readonly say?: Say;
}

export interface Services {
  /** Without a database name: see mongoUriFor. */
  readonly mongoUri: string;
  readonly redisUrl: string;
  /** The processes that we started, in starting order; none for servers that the user gave. */
  readonly servers: readonly ServerProcess[];
  stop(): Promise<void>;
}

/**
 * MongoDB and Redis by the ladder: the user's own, an installed one, a cached, downloaded or built one.
 * @throws MissingTool with one line when neither is to be had
 */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { dataDir, logDir = join(dataDir, 'logs'), say = createSay() } = options;
  await mkdir(dataDir, { recursive: true });
  const redis = await startRedis({ dataDir, logDir, port: options.redisPort ?? 0, say });
  let mongo;
  try {
    mongo = await startMongo({ dataDir, logDir, port: options.mongoPort ?? 0, say });
  } catch (error) {
    await redis.server?.stop();
    throw error;
  }
  const servers = [redis.server, mongo.server].filter((server) => server !== null);
  return {
    mongoUri: mongo.uri,
    redisUrl: redis.uri,
    servers,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** The same server with a database name: `mongodb://host:1/?x=y` and `gjj` give `mongodb://host:1/gjj?x=y`. */
export function mongoUriFor(serverUri: string, database: string): string {
  const match = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(serverUri);
  if (!match) throw new Error('MONGODB_URI is not a mongodb:// address');
  return `${match[1]}/${database}${match[2] ?? ''}`;
}
