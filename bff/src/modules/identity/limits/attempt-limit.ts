import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { requireRedis } from '../sessions/require-redis';
import { consume } from './consume';

/** What is counted of one account or number; by how many, settings say. */
const seconds = {
  'wechat-sign-in': 60,
  'sms-try': 600,
  binding: 24 * 3600,
  document: 24 * 3600,
  card: 24 * 3600,
  'letter-comparison': 24 * 3600,
} as const;

/** At most so many tries of one account or number in a while, so that nobody finds out by asking. */
export class AttemptLimit {
  private readonly limiter: RateLimiterRedis;

  constructor(redis: Redis, name: keyof typeof seconds, points: number) {
    const keyPrefix = `attempts-${name}`;
    this.limiter = new RateLimiterRedis({ storeClient: redis, keyPrefix, points, duration: seconds[name] });
  }

  /** Throws `rate.limited`. */
  spend(key: string): Promise<void> {
    return consume(this.limiter, key);
  }

  /** It was no guess. */
  async giveBack(key: string): Promise<void> {
    await requireRedis(() => this.limiter.reward(key));
  }
}
