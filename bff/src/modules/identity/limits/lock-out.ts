import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { requireRedis } from '../sessions/require-redis';
import { consume } from './consume';

const mostTries = 5;
const lockedSeconds = 15 * 60;

/**
 * Five wrong passwords lock a user name for 15 minutes. Each try is counted before it is judged, so that
 * fifty at once are not fifty guesses; names that do not exist lock the same way and so stay unknown.
 */
export class LockOut {
  private readonly limiter: RateLimiterRedis;

  constructor(redis: Redis) {
    this.limiter = new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: 'staff-sign-in',
      points: mostTries,
      duration: lockedSeconds,
      blockDuration: lockedSeconds,
    });
  }

  /** Throws `identity.locked`; `session.unavailable` where Redis cannot count: nobody signs in uncounted. */
  async count(username: string): Promise<void> {
    await consume(this.limiter, keyOf(username), 'identity.locked');
  }

  async forget(username: string): Promise<void> {
    await requireRedis(() => this.limiter.delete(keyOf(username)));
  }
}

/** People type their password into the wrong field; what they typed must not lie about in Redis. */
function keyOf(username: string): string {
  return createHash('sha256').update(username).digest('base64url');
}
