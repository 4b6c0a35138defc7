import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { SmsClient } from '../../integrations/sms/sms-client';
import { startOutsideWorld } from '../../integrations/testing/outside-world';
import { createWechat } from '../../integrations/wechat';
import { createApp } from '../../http/app';
import { RateLimits } from '../../http/middleware/rate-limits';
import { roomyRates } from '../../http/testing/test-rates';
import { newId } from '../../platform/ids';
import { createLogger } from '../../platform/logger';
import { Metrics } from '../../platform/metrics';
import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { createSessionRedis } from '../../platform/redis';
import {
  StaffInbox,
  createNotifications,
  type NoticeEntry,
  type Notifications,
  type TellableNotice,
} from './index';

/** The module joined to the simulators by real HTTP: WeChat's limits, quota and encrypted events as they come. */
const member = {
  key: 'chen-xiaoman',
  userId: newId(),
  openid: 'oDemo-chen-xiaoman-0000000001',
  phone: '15400000001',
};
const redis = createSessionRedis(process.env['GJJ_TEST_REDIS_URL'] ?? '');
const oddName = `租房​提取👍\u0000（${'很长的名字'.repeat(11)}）`;

let outside: Simulators;
let connection: Connection;
let notifications: Notifications;
let server: Server;
let closeClients: () => Promise<unknown>;
/** Ahead of real time, so that a test need not wait out 20 s. */
let aheadMs = 0;

beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  outside = await startOutsideWorld();
  notifications = join();
  await buildIndexes(connection);
  const port = await listen();
  outside.control.setCallbacks({ wechat: `http://127.0.0.1:${port}/callbacks/wechat` });
});

afterAll(async () => {
  await outside.stop();
  server.closeAllConnections();
  server.close();
  await closeClients();
  redis.disconnect();
  await connection.close();
});

beforeEach(async () => {
  outside.control.reset();
  aheadMs = 0;
  await connection.dropDatabase();
});

function join(): Notifications {
  const { credentials, urls } = outside;
  const { wechatAppId: appId, wechatAppSecret: appSecret } = credentials;
  const { wechatEventToken: eventToken, wechatEventAesKey: eventAesKey } = credentials;
  const tokenStore = { find: async () => null, keep: async () => undefined };
  const app = { appId, appSecret, eventToken, eventAesKey, tokenStore, timeoutMs: 1000 };
  const wechat = createWechat({ baseUrl: urls.wechat, ...app });
  const sms = new SmsClient({ baseUrl: urls.sms, apiKey: credentials.smsApiKey });
  closeClients = () => Promise.all([wechat.close(), sms.close()]);
  return createNotifications({
    staffInbox: new StaffInbox(connection),
    connection,
    sessionRedis: redis,
    wechat: wechat.messages,
    sms,
    eventReader: wechat.events,
    contacts: { getContact: async () => member, openPhone: (sealed) => sealed },
    templates: credentials.wechatTemplates,
    hotlineOf: () => '12329',
    clock: { now: () => new Date(Date.now() + aheadMs) },
    log: createLogger('silent', 'test'),
    metrics: new Metrics(),
  });
}

async function listen(): Promise<number> {
  const app = createApp({
    log: createLogger('silent', 'test'),
    metrics: new Metrics(),
    routes: notifications.routes,
    extras: [notifications.wechatEvents],
    sessions: { read: async () => undefined },
    tracer: { trace: async () => undefined },
    limits: new RateLimits(redis, roomyRates),
    checkAnswers: true,
    deskUrl: undefined,
    trustProxy: false,
  });
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', resolve)));
  return (server.address() as AddressInfo).port;
}

function entry(notice: TellableNotice): NoticeEntry {
  const at = new Date();
  const facts = {
    receiptNumber: 'QZ2026112200123458',
    itemName: oddName,
    stateTerm: '付款未成（待查）',
    amountFen: 540_000,
  };
  const deadlineAt = new Date(at.getTime() + 24 * 3600 * 1000);
  return { messageId: newId(), userId: member.userId, caseId: newId(), notice, facts, at, deadlineAt };
}

async function eventually(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function subscribe(...kinds: ('progress' | 'decision' | 'payment')[]): Promise<void> {
  const ids = kinds.map((kind) => outside.credentials.wechatTemplates[kind]);
  outside.control.wechat.answerSubscription(member.key, ids, 'accept');
  const counted = connection.collection<{ _id: string; left: number }>('wechatSubscriptions');
  await eventually(async () => (await counted.countDocuments({ left: { $gt: 0 } })) === kinds.length);
}

async function channels(caseId: string | null): Promise<Record<string, string>> {
  const [message] = await notifications.listForCase(caseId ?? '');
  return Object.fromEntries((message?.channels ?? []).map(({ channel, state }) => [channel, state]));
}

it('reaches the phone by each template, whatever the facts, and learns that it arrived', async () => {
  await subscribe('progress', 'decision', 'payment');
  const entries = (['payment-failed', 'approved', 'paid'] as const).map(entry);
  for (const one of entries) expect(await notifications.deliver(one)).toEqual({ done: true });
  expect(outside.control.wechat.messages()).toHaveLength(3);
  for (const { caseId } of entries)
    await eventually(async () => (await channels(caseId))['wechat'] === 'delivered');
  expect(outside.control.sms.messages()).toHaveLength(0);
});

it('counts one accept once though WeChat tells of it twice', async () => {
  outside.control.wechat.setFaults([{ operation: 'event', mode: 'duplicate' }]);
  await subscribe('decision');
  const [first, second] = [entry('approved'), entry('approved')];
  await notifications.deliver(first);
  await notifications.deliver(second);
  expect(outside.control.wechat.messages()).toHaveLength(1);
  expect(outside.control.sms.messages().map(({ messageId }) => messageId)).toEqual([second.messageId]);
});

it('sends an SMS where our count was wrong and WeChat says 43101', async () => {
  await subscribe('decision');
  outside.control.wechat.setFaults([{ operation: 'event', mode: 'drop' }]);
  outside.control.wechat.switchOff(member.key, outside.credentials.wechatTemplates.decision);
  const told = entry('approved');
  expect(await notifications.deliver(told)).toEqual({ done: true });
  expect(await channels(told.caseId)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'sent' });
});

it('WeChat acts and the answer is lost: one message, told by the event, no SMS', async () => {
  await subscribe('decision');
  outside.control.wechat.setFaults([{ operation: 'send-message', mode: 'lose-answer', times: 1 }]);
  const told = entry('approved');
  await notifications.deliver(told); // done already where the event is faster than our own write
  await eventually(async () => (await channels(told.caseId))['wechat'] === 'delivered');
  expect(await notifications.deliver(told)).toEqual({ done: true });
  expect(outside.control.wechat.messages()).toHaveLength(1);
  expect(outside.control.sms.messages()).toHaveLength(0);
});

it('WeChat hangs and nobody ever hears of it: never sent again, SMS after 20 s', async () => {
  await subscribe('decision');
  outside.control.wechat.setFaults([{ operation: 'send-message', mode: 'hang', times: 1 }]);
  const told = entry('approved');
  expect(await notifications.deliver(told)).toHaveProperty('retryAt');
  aheadMs = 21_000;
  expect(await notifications.deliver(told)).toEqual({ done: true });
  expect(await channels(told.caseId)).toEqual({ inbox: 'delivered', wechat: 'unknown', sms: 'sent' });
});
