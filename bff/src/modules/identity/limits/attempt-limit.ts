import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { consume } from './consume';

/** At most so many tries of one account a day, so that nobody finds out about others by asking. */
export class AttemptLimit {
  private readonly limiter: RateLimiterRedis;

  constructor(redis: Redis, name: 'binding' | 'card', perDay: number) {
    this.limiter = new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `attempts-${name}`,
      points: perDay,
      duration: 24 * 3600,
    });
  }

  /** Throws `rate.limited`. */
  spend(userId: string): Promise<void> {
    return consume(this.limiter, userId);
  }
}
