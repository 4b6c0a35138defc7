import type { Redis } from 'ioredis';
import { createApp } from '../../../http/app';
import type { Session } from '../../../http/context';
import { RateLimits } from '../../../http/middleware/rate-limits';
import { roomyRates } from '../../../http/testing/test-rates';
import { newId } from '../../../platform/ids';
import { createLogger } from '../../../platform/logger';
import { Metrics } from '../../../platform/metrics';
import { buildIndexes, connectMongo, type Connection } from '../../../platform/mongo';
import { createSessionRedis } from '../../../platform/redis';
import {
  StaffInbox,
  createNotifications,
  type NoticeEntry,
  type WechatEvent,
  type WechatEventReader,
} from '../index';
import { ScriptedSms, ScriptedWechat } from './scripted-outside';

export const templates = {
  progress: 'template-progress',
  decision: 'template-decision',
  payment: 'template-payment',
};

/** Takes events as they are from a body that says it is signed. */
const plainReader: WechatEventReader = {
  answerHandshake: (query) => (query['signature'] === 'right' ? (query['echostr'] ?? '') : null),
  readEvents: (query, rawBody) =>
    query['signature'] === 'right' ? (JSON.parse(rawBody) as WechatEvent[]) : null,
};

export interface World extends ReturnType<typeof assemble> {
  stop: () => Promise<void>;
}

/** The module on a real MongoDB and Redis, with an outside that does as it is told and a clock that stands still. */
export async function startWorld(
  redis = createSessionRedis(process.env['GJJ_TEST_REDIS_URL'] ?? ''),
): Promise<World> {
  const connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  const world = assemble(connection, redis);
  await buildIndexes(connection);
  const stop = async () => {
    redis.disconnect();
    await connection.close();
  };
  return { ...world, stop };
}

function assemble(connection: Connection, sessionRedis: Redis) {
  const time = { now: new Date('2026-11-22T02:12:00.000Z') };
  const clock = { now: () => new Date(time.now) };
  const contacts = new Map<string, { openid: string | null; phone: string | null }>();
  const log = createLogger('silent', 'test');
  const metrics = new Metrics();
  const make = (wechat: ScriptedWechat, sms: ScriptedSms) =>
    createNotifications({
      staffInbox: new StaffInbox(connection),
      connection,
      sessionRedis,
      wechat,
      sms,
      eventReader: plainReader,
      contacts: {
        getContact: async (id) => contacts.get(id) ?? { openid: null, phone: null },
        openPhone: (sealed) => sealed,
      },
      templates,
      hotlineOf: () => '12329',
      clock,
      log,
      metrics,
      random: () => 0.5,
    });
  const [wechat, sms] = [new ScriptedWechat(), new ScriptedSms()];
  const notifications = make(wechat, sms);
  return {
    connection,
    notifications,
    wechat,
    sms,
    metrics,
    clock,
    /** As another process on the same store would be. */
    another: () => make(wechat, sms),
    pass: (seconds: number) => void (time.now = new Date(time.now.getTime() + seconds * 1000)),
    addPerson(person: { openid?: string | null; phone?: string | null } = {}) {
      const userId = newId();
      const reachable = { openid: `openid-${userId}`, phone: '15400000001', ...person };
      contacts.set(userId, reachable);
      return { userId, openid: reachable.openid ?? '', phone: reachable.phone ?? '' };
    },
    entry: (userId: string, change: Partial<NoticeEntry> = {}): NoticeEntry => ({
      messageId: newId(),
      userId,
      caseId: newId(),
      notice: 'approved',
      facts: {
        receiptNumber: 'QZ2026112200123458',
        itemName: '租房提取',
        stateTerm: '准予提取',
        amountFen: 540_000,
        cardLast4: '1234',
      },
      at: clock.now(),
      deadlineAt: new Date(clock.now().getTime() + 24 * 3600 * 1000),
      ...change,
    }),
    app: (session: Session | undefined) =>
      createApp({
        log,
        metrics,
        routes: notifications.routes,
        extras: [notifications.wechatEvents],
        sessions: { read: async () => session },
        tracer: { trace: async () => undefined },
        limits: new RateLimits(sessionRedis, roomyRates),
        checkAnswers: true,
        deskUrl: undefined,
        trustProxy: false,
      }).callback(),
  };
}

/** WeChat's events, as they come in again and again unless a key is given. */
export function accepted(openid: string, templateId: string, dedupeKey = newId()): WechatEvent {
  return {
    kind: 'subscription-answered',
    openid,
    templateId,
    answer: 'accept',
    source: 'popup',
    at: at(),
    dedupeKey,
  };
}

export function switchedOff(openid: string, templateId: string): WechatEvent {
  return {
    kind: 'subscription-answered',
    openid,
    templateId,
    answer: 'reject',
    source: 'settings',
    at: at(),
    dedupeKey: newId(),
  };
}

export function arrived(
  openid: string,
  templateId: string,
  arrival: { msgId: string; ok?: boolean; at?: Date },
): WechatEvent {
  const { msgId, ok = true } = arrival;
  return {
    kind: 'message-delivered',
    openid,
    templateId,
    msgId,
    ok,
    at: arrival.at?.toISOString() ?? at(),
    dedupeKey: `${msgId}-${String(ok)}`,
  };
}

function at(): string {
  return '2026-11-22T02:12:00.000Z';
}
