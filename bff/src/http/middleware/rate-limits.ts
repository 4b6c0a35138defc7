import type { RateClass } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import { setTimeout as wait } from 'node:timers/promises';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../platform/errors';
import { LocalWindow } from './local-window';

interface Allowance {
  points: number;
  seconds: number;
  /** Counted over all processes, in Redis; without Redis the door stays shut (fails closed). */
  shared: boolean;
}

/** How often an address may call, whoever is behind it, and how much more a load test may. */
export interface Rates {
  factor: number;
  /** A minute. */
  addressReads: number;
  /** A minute. */
  addressSignIns: number;
  /** An hour. */
  addressSms: number;
}

/** Of one session, which is one person at one device. */
const ofSession: Record<RateClass, Allowance> = {
  read: { points: 600, seconds: 60, shared: false },
  write: { points: 120, seconds: 60, shared: false },
  upload: { points: 600, seconds: 60, shared: false },
  login: { points: 20, seconds: 60, shared: true },
  sms: { points: 5, seconds: 60, shared: true },
  search: { points: 60, seconds: 60, shared: true },
};

/** Of one address: a mobile network or an office has thousands behind one, so it is counted against floods only. */
function ofAddress({ addressReads, addressSignIns, addressSms }: Rates): Record<RateClass, Allowance> {
  const reads = { points: addressReads, seconds: 60, shared: false };
  const signIns = { points: addressSignIns, seconds: 60, shared: true };
  const sms = { points: addressSms, seconds: 3600, shared: true };
  return { read: reads, write: reads, upload: reads, login: signIns, search: signIns, sms };
}

/** From half of an address's allowance on it is slowed down, up to this long before the first refusal. */
const slowestMs = 2_000;

type Limiter = LocalWindow | RateLimiterRedis;
type Limiters = Record<RateClass, Limiter>;

export class RateLimits {
  private readonly sessions: Limiters;
  private readonly addresses: Limiters;

  constructor(redis: Redis, rates: Rates) {
    this.sessions = limitersOf('session', ofSession, redis, rates.factor);
    this.addresses = limitersOf('address', ofAddress(rates), redis, rates.factor);
  }

  /**
   * Throws `rate.limited` with Retry-After, or `session.unavailable` where a shared count cannot be kept.
   * A promise only where there is something to wait for: most calls have nothing.
   */
  spendOfSession(rate: RateClass, sessionId: string): Promise<unknown> | undefined {
    const limiter = this.sessions[rate];
    if (limiter instanceof RateLimiterRedis) return spendShared(limiter, sessionId);
    spendHere(limiter, sessionId);
    return undefined;
  }

  /** The same for a caller without a session, of whom nothing but the address is known; one that floods is slowed. */
  spendOfAddress(rate: RateClass, address: string): Promise<unknown> | undefined {
    const limiter = this.addresses[rate];
    if (limiter instanceof RateLimiterRedis) return spendShared(limiter, address).then(slowDown);
    return slowDown(spendHere(limiter, address));
  }
}

function limitersOf(
  whose: 'session' | 'address',
  allowances: Record<RateClass, Allowance>,
  redis: Redis,
  factor: number,
): Limiters {
  const entries = Object.entries(allowances).map(([name, { points: base, seconds: duration, shared }]) => {
    const points = Math.ceil(base * factor);
    const keyPrefix = `rate-${whose}-${name}`;
    const limiter = shared
      ? new RateLimiterRedis({ keyPrefix, points, duration, storeClient: redis })
      : new LocalWindow(points, duration);
    return [name, limiter];
  });
  return Object.fromEntries(entries) as Limiters;
}

/** How much of its allowance a caller has used, from 0 to 1. */
type Used = number;

async function spendShared(limiter: RateLimiterRedis, key: string): Promise<Used> {
  try {
    return (await limiter.consume(key)).consumedPoints / limiter.points;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw new AppError('session.unavailable', { cause: refusal });
    throw limited(refusal.msBeforeNext / 1000);
  }
}

function spendHere(limiter: LocalWindow, key: string): Used {
  const { used, waitSeconds } = limiter.spend(key);
  if (used > 1) throw limited(waitSeconds);
  return used;
}

function slowDown(used: Used): Promise<void> | undefined {
  return used > 0.5 ? wait((used - 0.5) * 2 * slowestMs) : undefined;
}

function limited(waitSeconds: number): AppError {
  return new AppError('rate.limited', { retryAfterSeconds: Math.ceil(waitSeconds) });
}
