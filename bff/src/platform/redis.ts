import { Redis } from 'ioredis';

/**
 * Sessions and counters: a dead Redis fails within a second, it never hangs a request. What many requests ask in one
 * turn of the loop goes out as one write, which halves the cost of a session under load.
 *
 * @param timeoutMs after which a command has failed
 */
export function createSessionRedis(url: string, timeoutMs = 800): Redis {
  return watched(
    new Redis(url, {
      maxRetriesPerRequest: 1,
      commandTimeout: timeoutMs,
      enableOfflineQueue: true,
      enableAutoPipelining: true,
      // The sessions of one turn are gathered already.
      autoPipeliningIgnoredCommands: ['mget'],
    }),
  );
}

/** BullMQ needs `maxRetriesPerRequest: null`; its commands wait for Redis to come back. */
export function createQueueRedis(url: string): Redis {
  return watched(new Redis(url, { maxRetriesPerRequest: null }));
}

/** ioredis reconnects by itself; without a listener its error event would end the process. */
function watched(redis: Redis): Redis {
  redis.on('error', () => undefined);
  return redis;
}
