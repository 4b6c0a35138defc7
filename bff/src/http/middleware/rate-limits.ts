import type { RateClass } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../platform/errors';
import { LocalWindow } from './local-window';

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

type Limiter = LocalWindow | RateLimiterRedis;

export class RateLimits {
  private readonly limiters: Record<RateClass, Limiter>;

  /** @param factor multiplies every allowance */
  constructor(redis: Redis, factor: number) {
    const make = (name: RateClass): Limiter => {
      const { points: base, seconds: duration, shared } = allowances[name];
      const points = Math.ceil(base * factor);
      return shared
        ? new RateLimiterRedis({ keyPrefix: `rate-${name}`, points, duration, storeClient: redis })
        : new LocalWindow(points, duration);
    };
    this.limiters = {
      read: make('read'),
      write: make('write'),
      upload: make('upload'),
      login: make('login'),
      sms: make('sms'),
      search: make('search'),
    };
  }

  /**
   * Throws `rate.limited` with Retry-After, or `session.unavailable` where a shared count cannot be kept.
   * A promise only where Redis is asked: most calls have nothing to wait for.
   */
  spend(rate: RateClass, key: string): Promise<void> | undefined {
    const limiter = this.limiters[rate];
    if (limiter instanceof RateLimiterRedis) return spendShared(limiter, key);
    const waitSeconds = limiter.spend(key);
    if (waitSeconds > 0) throw limited(waitSeconds);
    return undefined;
  }
}

async function spendShared(limiter: RateLimiterRedis, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw new AppError('session.unavailable', { cause: refusal });
    throw limited(refusal.msBeforeNext / 1000);
  }
}

function limited(waitSeconds: number): AppError {
  return new AppError('rate.limited', { retryAfterSeconds: Math.ceil(waitSeconds) });
}
