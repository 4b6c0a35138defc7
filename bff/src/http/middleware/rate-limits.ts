import type { RateClass } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../platform/errors';
import type { Session } from '../context';
import { LocalWindow } from './local-window';
import { networkOf } from './network-of';
import { limited, SlowLane } from './slow-lane';

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
  /** A minute. */
  addressPasswords: number;
  /** An hour. */
  addressSms: number;
  /** A minute. */
  addressChecks: number;
}

/** Of one account, however many sessions it opens: sessions are made at will, accounts are not. */
const ofAccount: Record<RateClass, Allowance> = {
  read: { points: 600, seconds: 60, shared: false },
  write: { points: 120, seconds: 60, shared: false },
  upload: { points: 600, seconds: 60, shared: false },
  login: { points: 20, seconds: 60, shared: true },
  password: { points: 20, seconds: 60, shared: true },
  sms: { points: 5, seconds: 60, shared: true },
  search: { points: 60, seconds: 60, shared: true },
  check: { points: 20, seconds: 60, shared: true },
};

/** Of one address: a mobile network or an office has thousands behind one, so it is counted against floods only. */
function ofAddress(rates: Rates): Record<RateClass, Allowance> {
  const { addressReads, addressSignIns, addressPasswords, addressSms, addressChecks } = rates;
  const reads = { points: addressReads, seconds: 60, shared: false };
  const signIns = { points: addressSignIns, seconds: 60, shared: true };
  const password = { points: addressPasswords, seconds: 60, shared: true };
  const sms = { points: addressSms, seconds: 3600, shared: true };
  const check = { points: addressChecks, seconds: 60, shared: true };
  return { read: reads, write: reads, upload: reads, login: signIns, password, search: signIns, sms, check };
}

type Limiter = LocalWindow | RateLimiterRedis;
type Limiters = Record<RateClass, Limiter>;

export class RateLimits {
  private readonly accounts: Limiters;
  private readonly addresses: Limiters;
  private readonly slowLane = new SlowLane();

  constructor(redis: Redis, rates: Rates) {
    this.accounts = limitersOf('account', ofAccount, redis, rates.factor);
    this.addresses = limitersOf('address', ofAddress(rates), redis, rates.factor);
  }

  /**
   * Throws `rate.limited` with Retry-After, or `session.unavailable` where a shared count cannot be kept.
   * A promise only where there is something to wait for: most calls have nothing.
   */
  spendOfAccount(rate: RateClass, session: Session): Promise<unknown> | undefined {
    const limiter = this.accounts[rate];
    const key = accountOf(session);
    if (limiter instanceof RateLimiterRedis) return spendShared(limiter, key);
    spendHere(limiter, key);
    return undefined;
  }

  /** The same for a caller without a session, of whom nothing but the address is known; one that floods is slowed. */
  spendOfAddress(rate: RateClass, address: string): Promise<unknown> | undefined {
    const limiter = this.addresses[rate];
    const key = networkOf(address);
    if (limiter instanceof RateLimiterRedis)
      return spendShared(limiter, key).then((used) => this.slowLane.pass(used));
    return this.slowLane.pass(spendHere(limiter, key));
  }

  /** What was asked for at this address turned out to be honest: it no longer counts against the address. */
  async giveBackToAddress(rate: 'sms', address: string): Promise<void> {
    const limiter = this.addresses[rate];
    if (limiter instanceof RateLimiterRedis) await limiter.reward(networkOf(address)).catch(countLost);
  }
}

/** Whoever is through is not turned back because a kindness to the address could not be noted. */
const countLost = () => undefined;

function accountOf(session: Session): string {
  if (session.kind === 'member') return `member-${session.userId}`;
  return session.kind === 'staff' ? `staff-${session.staffId}` : `desk-phone-${session.officer.staffId}`;
}

function limitersOf(
  whose: 'account' | 'address',
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
