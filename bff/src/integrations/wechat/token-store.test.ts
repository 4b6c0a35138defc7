import { Redis } from 'ioredis';
import { RedisTokenStore } from './token-store';

let redis: Redis;

beforeAll(() => {
  redis = new Redis(process.env['GJJ_TEST_REDIS_URL'] ?? '', { maxRetriesPerRequest: 1 });
});

afterAll(() => redis.quit());

it('shares the token between processes until it ends', async () => {
  await new RedisTokenStore(redis).keep('token-1', 6900);
  expect(await new RedisTokenStore(redis).find()).toBe('token-1');
  expect(await redis.ttl('wechat:access-token')).toBeGreaterThan(6000);
});

it('has no token, and throws nothing, while Redis is away', async () => {
  const dead = new Redis(1, '127.0.0.1', {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  dead.on('error', () => undefined);
  const store = new RedisTokenStore(dead);
  await store.keep('token-2', 60);
  expect(await store.find()).toBeNull();
  dead.disconnect();
});
