import DataLoader from 'dataloader';
import type { Redis } from 'ioredis';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import { Renewals } from './renewals';
import { requireRedis, requireTransaction } from './require-redis';
import { sessionLife, type SessionKind } from './session-life';

/** What Redis keeps of a session: ids only. A staff member's rights are read from the account each time. */
type NewSession = { kind: 'member'; holderId: string; bound: boolean } | { kind: 'staff'; holderId: string };

/** `endsAt`: epoch ms after which it is over, however busy. */
type SessionRecord = NewSession & { endsAt: number };

const sessionKey = (sessionId: string) => `session:${sessionId}`;
const indexKey = (kind: SessionKind, holderId: string) => `sessions-of:${kind}:${holderId}`;

/** One atomic step, so that a session opened at the same moment is either closed too or truly newer. */
const closeAllScript = `
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do redis.call('DEL', 'session:' .. id) end
return redis.call('DEL', KEYS[1])`;

/** Sessions in Redis: one key each, and an index by holder for signing out everywhere. */
export class SessionStore {
  private readonly renewals = new Renewals();
  /** What many calls ask in one turn of the loop is one command to Redis; nothing is remembered. */
  private readonly texts = new DataLoader<string, string | null>((keys) => this.redis.mget(...keys), {
    cache: false,
    batchScheduleFn: (send) => void setImmediate(send),
  });

  constructor(
    private readonly redis: Redis,
    private readonly clock: Clock,
  ) {}

  /** Always under a fresh id, whatever the client brought along (session fixation). */
  async open(session: NewSession): Promise<string> {
    const sessionId = newId();
    const { idleSeconds, absoluteSeconds } = sessionLife[session.kind];
    const now = this.clock.now().getTime();
    const endsAt = now + absoluteSeconds * 1000;
    const index = indexKey(session.kind, session.holderId);
    await requireTransaction(
      this.redis
        .multi()
        .set(sessionKey(sessionId), JSON.stringify({ ...session, endsAt }), 'EX', idleSeconds)
        .zadd(index, endsAt, sessionId)
        .zremrangebyscore(index, '-inf', now)
        .expire(index, absoluteSeconds),
    );
    return sessionId;
  }

  /** The living session, its idle time begun anew; null where there is none. */
  async touch(kind: SessionKind, sessionId: string): Promise<SessionRecord | null> {
    const text = await requireRedis(() => this.texts.load(sessionKey(sessionId)));
    if (text === null) return null;
    const session = JSON.parse(text) as SessionRecord;
    if (session.kind !== kind) return null;
    if (session.endsAt <= this.clock.now().getTime()) {
      await this.close(session, sessionId);
      return null;
    }
    if (this.renewals.isDue(sessionId)) await this.renew(kind, sessionId);
    return session;
  }

  private async renew(kind: SessionKind, sessionId: string): Promise<void> {
    await requireRedis(() => this.redis.expire(sessionKey(sessionId), sessionLife[kind].idleSeconds));
  }

  async close(of: { kind: SessionKind; holderId: string }, sessionId: string): Promise<void> {
    await requireRedis(async () => {
      await this.redis.del(sessionKey(sessionId));
      await this.redis.zrem(indexKey(of.kind, of.holderId), sessionId);
    });
  }

  async closeAll(kind: SessionKind, holderId: string): Promise<void> {
    await requireRedis(() => this.redis.eval(closeAllScript, 1, indexKey(kind, holderId)));
  }
}
