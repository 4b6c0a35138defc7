import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../../platform/errors';
import { requireRedis } from '../sessions/require-redis';

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
    try {
      await this.limiter.consume(username);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw new AppError('session.unavailable', { cause: refusal });
      throw new AppError('identity.locked', { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) });
    }
  }

  async forget(username: string): Promise<void> {
    await requireRedis(() => this.limiter.delete(username));
  }
}
