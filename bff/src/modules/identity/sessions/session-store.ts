import DataLoader from 'dataloader';
import type { Redis } from 'ioredis';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import { Renewals } from './renewals';
import { requireRedis, requireTransaction } from './require-redis';
import { sessionLife, type SessionKind } from './session-life';

/** How and on what somebody signed in; absent from sessions of before it was kept. */
export interface SignIn {
  by: 'wechat' | 'sms';
  /** In words. */
  device: string;
  place: string;
  /** Epoch ms. */
  at: number;
}

/** What Redis keeps of a session: ids only. A staff member's rights are read from the account each time. */
type NewSession =
  | { kind: 'member'; holderId: string; bound: boolean; from?: SignIn }
  | { kind: 'staff'; holderId: string }
  /** Its holder is the case; it lives no longer than the session of the officer who opened it. */
  | { kind: 'desk-phone'; holderId: string; staffId: string; staffSessionId: string; joined: boolean };

/** `endsAt`: epoch ms after which it is over, however busy. */
type SessionRecord = NewSession & { endsAt: number };
export type SessionOfKind<K extends SessionKind> = Extract<SessionRecord, { kind: K }>;

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
    const commands = this.redis.multi();
    if ('oneOfHolder' in sessionLife[session.kind]) commands.eval(closeAllScript, 1, index);
    await requireTransaction(
      commands
        .set(sessionKey(sessionId), JSON.stringify({ ...session, endsAt }), 'EX', idleSeconds)
        .zadd(index, endsAt, sessionId)
        .zremrangebyscore(index, '-inf', now)
        .expire(index, absoluteSeconds),
    );
    return sessionId;
  }

  /** The living session, its idle time begun anew; null where there is none. */
  async touch<K extends SessionKind>(kind: K, sessionId: string): Promise<SessionOfKind<K> | null> {
    const session = await this.find(kind, sessionId);
    if (session !== null && this.renewals.isDue(sessionId)) await this.renew(kind, sessionId);
    return session;
  }

  /** The living session, only looked at. */
  async find<K extends SessionKind>(kind: K, sessionId: string): Promise<SessionOfKind<K> | null> {
    const text = await requireRedis(() => this.texts.load(sessionKey(sessionId)));
    if (text === null) return null;
    const session = JSON.parse(text) as SessionRecord;
    if (session.kind !== kind) return null;
    if (session.endsAt <= this.clock.now().getTime()) {
      await this.close(session, sessionId);
      return null;
    }
    return session as SessionOfKind<K>;
  }

  /** All that live, the oldest first. */
  async listOf<K extends SessionKind>(
    kind: K,
    holderId: string,
  ): Promise<(SessionOfKind<K> & { sessionId: string })[]> {
    const ids = await requireRedis(() => this.redis.zrange(indexKey(kind, holderId), '0', '-1'));
    const found = await Promise.all(
      ids.map(async (sessionId) => ({ sessionId, of: await this.find(kind, sessionId) })),
    );
    return found.flatMap(({ sessionId, of }) => (of === null ? [] : [{ ...of, sessionId }]));
  }

  /** Of a kind of which a holder has one at most. */
  async findOf<K extends 'desk-phone'>(kind: K, holderId: string): Promise<SessionOfKind<K> | null> {
    const [sessionId] = await requireRedis(() => this.redis.zrange(indexKey(kind, holderId), '0', '0'));
    return sessionId === undefined ? null : this.find(kind, sessionId);
  }

  /** Writes what has changed of a session that lives; its time goes on as it was. */
  async amend(sessionId: string, session: SessionRecord): Promise<void> {
    const key = sessionKey(sessionId);
    await requireRedis(() => this.redis.call('SET', key, JSON.stringify(session), 'XX', 'KEEPTTL'));
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
