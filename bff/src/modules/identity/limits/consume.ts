import { RateLimiterRes, type RateLimiterRedis } from 'rate-limiter-flexible';
import { AppError } from '../../../platform/errors';

/** Takes one from a count, or refuses with the seconds after which there is another; uncounted nobody passes. */
export async function consume(
  limiter: RateLimiterRedis,
  key: string,
  refusalCode: 'rate.limited' | 'identity.locked' = 'rate.limited',
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw new AppError('session.unavailable', { cause: refusal });
    throw new AppError(refusalCode, { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) });
  }
}
