import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { consume } from './consume';

export const resendAfterSeconds = 60;

/**
 * How many codes may be sent to a number: one a minute, and so many a day. The same for every number, known to us or
 * not. An address is counted at the door: a carrier puts many homes behind one.
 */
export class SmsLimits {
  private readonly resend: RateLimiterRedis;
  private readonly perPhone: RateLimiterRedis;

  constructor(redis: Redis, perDay: number) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterRedis({ storeClient: redis, keyPrefix, points, duration });
    this.resend = limiter('sms-resend', 1, resendAfterSeconds);
    this.perPhone = limiter('sms-phone', perDay, 24 * 3600);
  }

  /** Throws `rate.limited` with the seconds to wait; `session.unavailable` where Redis cannot count. */
  async spend(phoneIndex: string): Promise<void> {
    await consume(this.resend, phoneIndex);
    await consume(this.perPhone, phoneIndex);
  }

  /** A message that certainly did not leave may be asked for again at once. */
  async allowResend(phoneIndex: string): Promise<void> {
    await this.resend.delete(phoneIndex);
  }
}
