import type { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../platform/ids';

const heldMs = 15_000;
const patienceTries = 15;
const pauseMs = 60;
const releaseOwn = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

/**
 * WeChat takes one send at a time for a person (43108). The lock only spares refusals: what keeps a message
 * from going twice is the claim in MongoDB, so without Redis the work goes on.
 */
export class SendLock {
  constructor(private readonly redis: Redis) {}

  /** Runs the work, or answers 'busy' where another send to this person went on for a second. */
  async run<T>(recipient: string, work: () => Promise<T>): Promise<T | 'busy'> {
    const key = `wechat-send:${recipient}`;
    const token = newId();
    const taken = await this.take(key, token);
    if (taken === 'busy') return 'busy';
    try {
      return await work();
    } finally {
      if (taken === 'held') await this.redis.eval(releaseOwn, 1, key, token).catch(() => undefined);
    }
  }

  private async take(key: string, token: string): Promise<'held' | 'busy' | 'no-redis'> {
    for (let tried = 0; tried < patienceTries; tried += 1) {
      try {
        if ((await this.redis.set(key, token, 'PX', heldMs, 'NX')) === 'OK') return 'held';
      } catch {
        return 'no-redis';
      }
      await sleep(pauseMs);
    }
    return 'busy';
  }
}
