import { MissingTool } from '../missing-tool';

export interface RedisOffers {
  readonly givenUrl: string | undefined;
  serverOnPath(): string | null;
  canUseApt(): boolean;
}

export type RedisRung =
  | { readonly kind: 'given'; readonly url: string }
  | { readonly kind: 'server'; readonly binary: string }
  | { readonly kind: 'apt' };

/**
 * Chooses a Redis: the user's own, an installed one, or Debian's package when we are root.
 * @throws MissingTool naming what is missing and how to get it
 */
export function chooseRedis(offers: RedisOffers): RedisRung {
  if (offers.givenUrl) return { kind: 'given', url: offers.givenUrl };
  const binary = offers.serverOnPath();
  if (binary !== null) return { kind: 'server', binary };
  if (offers.canUseApt()) return { kind: 'apt' };
  throw new MissingTool(
    'Redis is missing: install redis-server or valkey-server (for example: sudo apt-get install redis-server), or set REDIS_URL',
  );
}
