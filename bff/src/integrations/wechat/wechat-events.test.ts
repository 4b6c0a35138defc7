import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import type { WechatEvent } from '../../modules/notifications/ports';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { createWechat } from './index';
import { WechatEvents } from './wechat-events';

interface Push {
  readonly query: Record<string, string>;
  readonly body: string;
  readonly events: WechatEvent[] | null;
}

const CHEN = 'chen-xiaoman';
const OPENID = 'oDemo-chen-xiaoman-0000000001';

let world: Simulators;
let reader: WechatEvents;
let receiver: Server;
let pushes: Push[];
let arrived: () => void;

beforeEach(async () => {
  world = await startOutsideWorld();
  const {
    wechatAppId: appId,
    wechatEventToken: eventToken,
    wechatEventAesKey: eventAesKey,
  } = world.credentials;
  reader = new WechatEvents({ appId, eventToken, eventAesKey });
  pushes = [];
  arrived = () => {};
  receiver = createServer((request, response) => {
    const query = Object.fromEntries(new URL(request.url ?? '/', 'http://fund').searchParams);
    if (request.method === 'GET') return void response.end(reader.answerHandshake(query) ?? 'no');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      pushes.push({ query, body, events: reader.readEvents(query, body) });
      response.end('success');
      arrived();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  world.control.setCallbacks({ wechat: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` });
});

afterEach(async () => {
  await world.stop();
  receiver.closeAllConnections();
  receiver.close();
});

function pushesToArrive(count: number): Promise<void> {
  return new Promise((resolve) => {
    arrived = () => void (pushes.length >= count && resolve());
    arrived();
  });
}

const templates = () => Object.values(world.credentials.wechatTemplates);

it('answers the handshake of WeChat, and of nobody else', async () => {
  expect(await world.control.wechat.handshake()).toBe(true);
  expect(
    reader.answerHandshake({ signature: '0'.repeat(40), timestamp: '1', nonce: '2', echostr: 'x' }),
  ).toBeNull();
});

it('reads one accepted template, and three at once', async () => {
  world.control.wechat.answerSubscription(CHEN, templates().slice(0, 1), 'accept');
  await pushesToArrive(1);
  world.control.wechat.answerSubscription(CHEN, templates(), 'reject');
  await pushesToArrive(2);
  expect(pushes[0]?.events).toMatchObject([
    { kind: 'subscription-answered', openid: OPENID, answer: 'accept', source: 'popup' },
  ]);
  expect(pushes[1]?.events?.map((event) => event.templateId)).toEqual(templates());
  expect(pushes[1]?.events).toMatchObject([{ answer: 'reject' }, { answer: 'reject' }, { answer: 'reject' }]);
});

it('reads that a subscription was switched off', async () => {
  world.control.wechat.switchOff(CHEN, templates()[0] ?? '');
  await pushesToArrive(1);
  expect(pushes[0]?.events).toMatchObject([
    { kind: 'subscription-answered', answer: 'reject', source: 'settings' },
  ]);
});

it('reads that a message arrived, under the id that sending gave', async () => {
  const { wechatAppId: appId, wechatAppSecret: appSecret, wechatTemplates } = world.credentials;
  const { wechatEventToken: eventToken, wechatEventAesKey: eventAesKey } = world.credentials;
  const tokenStore = { find: () => Promise.resolve(null), keep: () => Promise.resolve() };
  const app = { appId, appSecret, eventToken, eventAesKey, tokenStore };
  const wechat = createWechat({ baseUrl: world.urls.wechat, ...app });
  world.control.wechat.answerSubscription(CHEN, [wechatTemplates.payment], 'accept');
  const answer = await wechat.messages.send({
    openid: OPENID,
    templateId: wechatTemplates.payment,
    page: 'packages/case/index',
    data: {
      character_string1: 'QZ20261122000018',
      thing2: '租房提取',
      amount3: '¥5400.00',
      time4: '2026年11月22日 15:01',
      thing5: '已转入尾号0011的银行卡',
    },
  });
  await wechat.close();
  await pushesToArrive(2);
  const { msgId } = answer.outcome === 'sent' ? answer : { msgId: 'not sent' };
  expect(msgId).toHaveLength(19);
  const events = pushes.flatMap((push) => push.events ?? []);
  expect(events).toContainEqual(expect.objectContaining({ kind: 'message-delivered', msgId, ok: true }));
});

it('gives a repeated push the same key, so that it counts once', async () => {
  world.control.wechat.setFaults([{ operation: 'event', mode: 'duplicate' }]);
  world.control.wechat.answerSubscription(CHEN, templates().slice(0, 1), 'accept');
  await pushesToArrive(2);
  const [first, second] = pushes;
  expect(first?.body).not.toBe(second?.body);
  expect(first?.events?.[0]?.dedupeKey).toBe(second?.events?.[0]?.dedupeKey);
  expect(first?.events?.[0]?.dedupeKey).not.toContain(OPENID);
});

it('refuses a push that is forged, changed, or not encrypted', async () => {
  world.control.wechat.answerSubscription(CHEN, templates().slice(0, 1), 'accept');
  await pushesToArrive(1);
  const { query, body } = pushes[0] ?? { query: {}, body: '' };
  expect(reader.readEvents({ ...query, msg_signature: '0'.repeat(40) }, body)).toBeNull();
  expect(reader.readEvents(query, body.replace('"Encrypt":"', '"Encrypt":"AAAA'))).toBeNull();
  world.control.wechat.configure({ encryption: 'plain' });
  world.control.wechat.answerSubscription(CHEN, templates().slice(0, 1), 'accept');
  await pushesToArrive(2);
  expect(pushes[1]?.events).toBeNull();
});

it('keeps to the contract in every push', async () => {
  const contract = new Contract('wechat');
  world.control.wechat.answerSubscription(CHEN, templates(), 'accept');
  await pushesToArrive(1);
  world.control.wechat.configure({ encryption: 'plain' });
  world.control.wechat.answerSubscription(CHEN, templates(), 'accept');
  await pushesToArrive(2);
  expect(pushes.flatMap(({ body }) => contract.judgeWebhook('event', body))).toEqual([]);
});
