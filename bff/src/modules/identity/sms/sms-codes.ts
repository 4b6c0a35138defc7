import type { Redis } from 'ioredis';
import { AppError } from '../../../platform/errors';
import { randomDigits } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { AttemptLimit } from '../limits/attempt-limit';
import { requireRedis, requireTransaction } from '../sessions/require-redis';

const lifeSeconds = 5 * 60;
const mostTries = 5;

/**
 * KEYS[1] the code; ARGV: hash of the try, most tries, '1' to use it up.
 * Counting and comparing in one step: fifty tries at once are fifty tries.
 */
const tryScript = `
local kept = redis.call('HGET', KEYS[1], 'hash')
if not kept then return 0 end
if redis.call('HINCRBY', KEYS[1], 'tries', 1) > tonumber(ARGV[2]) then redis.call('DEL', KEYS[1]) return 0 end
if kept ~= ARGV[1] then return 0 end
redis.call('HINCRBY', KEYS[1], 'tries', -1)
if ARGV[3] == '1' then redis.call('DEL', KEYS[1]) end
return 1`;

/** Six digits that prove a phone: five minutes, five tries, one use. Redis holds keyed hashes only. */
export class SmsCodes {
  constructor(
    private readonly redis: Redis,
    private readonly sealer: Sealer,
    private readonly tries: AttemptLimit,
  ) {}

  /** A new code; the one before is void. */
  async make(phone: string): Promise<string> {
    const code = randomDigits(6);
    const key = this.keyOf(phone);
    await requireTransaction(
      this.redis
        .multi()
        .del(key)
        .hset(key, { hash: this.hash(phone, code), tries: 0 })
        .expire(key, lifeSeconds),
    );
    return code;
  }

  /** The code stays good, for a step after this one may fail through no fault of the member. */
  check(phone: string, code: string): Promise<void> {
    return this.try(phone, code, false);
  }

  /** Uses the code up; of many at once exactly one succeeds. Throws `identity.sms-code-wrong`. */
  spend(phone: string, code: string): Promise<void> {
    return this.try(phone, code, true);
  }

  /** Wrong tries of one number are counted over all its codes, and also while it has none. */
  private async try(phone: string, code: string, useUp: boolean): Promise<void> {
    const phoneIndex = this.sealer.indexOf('phone', phone);
    await this.tries.spend(phoneIndex);
    const args = [this.hash(phone, code), mostTries, useUp ? '1' : '0'];
    const right = await requireRedis(() => this.redis.eval(tryScript, 1, this.keyOf(phone), ...args));
    if (right !== 1) throw new AppError('identity.sms-code-wrong');
    await this.tries.giveBack(phoneIndex);
  }

  private keyOf(phone: string): string {
    return `sms-code:${this.sealer.indexOf('phone', phone)}`;
  }

  private hash(phone: string, code: string): string {
    return this.sealer.indexOf('phone', `${phone} ${code}`);
  }
}
