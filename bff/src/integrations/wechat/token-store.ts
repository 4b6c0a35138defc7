import type { Redis } from 'ioredis';

/** Where the access token is shared between processes; losing it costs one call. */
export interface TokenStore {
  find(): Promise<string | null>;
  keep(token: string, seconds: number): Promise<void>;
}

const KEY = 'wechat:access-token';

/** In Redis; while Redis is away, WeChat's stable token is simply asked for again. */
export class RedisTokenStore implements TokenStore {
  constructor(private readonly redis: Redis) {}

  find(): Promise<string | null> {
    return this.redis.get(KEY).catch(() => null);
  }

  async keep(token: string, seconds: number): Promise<void> {
    await this.redis.set(KEY, token, 'EX', seconds).catch(() => undefined);
  }
}
