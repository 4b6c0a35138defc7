import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { consume } from './consume';

export const resendAfterSeconds = 60;
const hour = 3600;

/**
 * How many codes may be sent: one a minute and ten a day to a number, thirty an hour from an address
 * (a carrier puts many homes behind one address). The same for every number, known to us or not.
 */
export class SmsLimits {
  private readonly resend: RateLimiterRedis;
  private readonly perPhone: RateLimiterRedis;
  private readonly perAddress: RateLimiterRedis;

  constructor(redis: Redis) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterRedis({ storeClient: redis, keyPrefix, points, duration });
    this.resend = limiter('sms-resend', 1, resendAfterSeconds);
    this.perPhone = limiter('sms-phone', 10, 24 * hour);
    this.perAddress = limiter('sms-address', 30, hour);
  }

  /** Throws `rate.limited` with the seconds to wait; `session.unavailable` where Redis cannot count. */
  async spend(phoneIndex: string, address: string): Promise<void> {
    await consume(this.perAddress, address);
    await consume(this.resend, phoneIndex);
    await consume(this.perPhone, phoneIndex);
  }

  /** A message that certainly did not leave may be asked for again at once. */
  async allowResend(phoneIndex: string): Promise<void> {
    await this.resend.delete(phoneIndex);
  }
}
