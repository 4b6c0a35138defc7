import { chooseRedis } from './redis-ladder';

const nothing = { givenUrl: undefined, serverOnPath: () => null, canUseApt: () => false };

describe('choosing a Redis', () => {
  it("takes the user's own, then an installed one, then Debian's package", () => {
    const all = {
      givenUrl: 'redis://cache.example',
      serverOnPath: () => '/bin/redis-server',
      canUseApt: () => true,
    };
    expect(chooseRedis(all)).toEqual({ kind: 'given', url: 'redis://cache.example' });
    expect(chooseRedis({ ...all, givenUrl: '' })).toEqual({ kind: 'server', binary: '/bin/redis-server' });
    expect(chooseRedis({ ...nothing, canUseApt: () => true })).toEqual({ kind: 'apt' });
  });

  it('names in one line what is missing and how to get it', () => {
    expect(() => chooseRedis(nothing)).toThrow(/^Redis is missing: install redis-server[^\n]*REDIS_URL$/);
  });
});
