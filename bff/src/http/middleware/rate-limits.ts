import type { RateClass } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { AppError } from '../../platform/errors';

interface Allowance {
  points: number;
  seconds: number;
  /** Counted over all processes, in Redis; without Redis the door stays shut (fails closed). */
  shared: boolean;
}

/** Per session, or per address where there is none. */
const allowances: Record<RateClass, Allowance> = {
  read: { points: 600, seconds: 60, shared: false },
  write: { points: 120, seconds: 60, shared: false },
  upload: { points: 600, seconds: 60, shared: false },
  login: { points: 20, seconds: 60, shared: true },
  sms: { points: 5, seconds: 60, shared: true },
  search: { points: 60, seconds: 60, shared: true },
};

export class RateLimits {
  private readonly limiters: Record<RateClass, RateLimiterAbstract>;

  /** @param factor multiplies every allowance */
  constructor(redis: Redis, factor: number) {
    const make = (name: string, { points, seconds, shared }: Allowance) => {
      const options = { keyPrefix: `rate-${name}`, points: Math.ceil(points * factor), duration: seconds };
      return shared
        ? new RateLimiterRedis({ ...options, storeClient: redis })
        : new RateLimiterMemory(options);
    };
    this.limiters = {
      read: make('read', allowances.read),
      write: make('write', allowances.write),
      upload: make('upload', allowances.upload),
      login: make('login', allowances.login),
      sms: make('sms', allowances.sms),
      search: make('search', allowances.search),
    };
  }

  /** Throws `rate.limited` with Retry-After, or `session.unavailable` where a shared count cannot be kept. */
  async spend(rate: RateClass, key: string): Promise<void> {
    try {
      await this.limiters[rate].consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw new AppError('session.unavailable', { cause: refusal });
      throw new AppError('rate.limited', { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) });
    }
  }
}
