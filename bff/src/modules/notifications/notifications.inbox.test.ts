import type { Message } from '@gjj/shared-types';
import request from 'supertest';
import type { Session } from '../../http/context';
import { newId } from '../../platform/ids';
import { startWorld, templates, type World } from './testing/notification-world';

type Page = { messages: Message[]; unread: number; nextCursor: string | null };

let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(() => world.stop());

const member = (userId: string): Session => ({ kind: 'member', sessionId: newId(), userId, bound: true });
const clerk: Session = {
  kind: 'staff',
  sessionId: newId(),
  staffId: newId(),
  username: 'clerk',
  name: '甲',
  role: 'clerk',
  districtCode: '450702',
};

async function told(userId: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const entry = world.entry(userId, { notice: 'received' });
    await world.notifications.deliver(entry);
    ids.push(entry.messageId);
    if (turn % 2 === 0) world.pass(1); // every second pair shares an instant
  }
  return ids;
}

describe.each([
  ['GET', '/api/v1/messages'],
  ['POST', `/api/v1/messages/${newId()}/reading`],
  ['GET', '/api/v1/subscription-offer'],
] as const)('%s %s', (method, path) => {
  const call = (session: Session | undefined) =>
    method === 'GET' ? request(world.app(session)).get(path) : request(world.app(session)).post(path);

  it('refuses the stranger, staff, and a person who has not proven who they are', async () => {
    await call(undefined).expect(401);
    await call(clerk).expect(403);
    await call({ kind: 'member', sessionId: newId(), userId: newId(), bound: false }).expect(403);
  });
});

describe('inbox', () => {
  it('lists newest first, page by page, each message once, and only one’s own', async () => {
    const { userId } = world.addPerson();
    const ids = await told(userId, 7);
    await told(world.addPerson().userId, 2);
    const seen: Message[] = [];
    let cursor: string | null = '';
    for (let page = 0; page < 5 && cursor !== null; page += 1) {
      const query: string = cursor === '' ? 'limit=3' : `limit=3&cursor=${cursor}`;
      const answer = await request(world.app(member(userId)))
        .get(`/api/v1/messages?${query}`)
        .expect(200);
      const body = answer.body as Page;
      seen.push(...body.messages);
      expect(body.unread).toBe(7);
      cursor = body.nextCursor;
    }
    expect(seen.map(({ messageId }) => messageId).toSorted()).toEqual(ids.toSorted());
    const times = seen.map(({ sentAt }) => sentAt);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('reads a message once, keeps the first time, and counts down', async () => {
    const { userId } = world.addPerson();
    const [first, second] = await told(userId, 2);
    expect(await world.notifications.unreadCount(userId)).toBe(2);
    const read = () =>
      request(world.app(member(userId)))
        .post(`/api/v1/messages/${first}/reading`)
        .expect(200);
    const { body } = await read();
    world.pass(60);
    expect((await read()).body.readAt).toBe(body.readAt);
    expect(await world.notifications.unreadCount(userId)).toBe(1);
    const stranger = request(world.app(member(newId())));
    const refused = await stranger.post(`/api/v1/messages/${second}/reading`).expect(404);
    expect(refused.body.code).toBe('message.not-found');
    expect(await world.notifications.unreadCount(userId)).toBe(1);
  });

  it('refuses a cursor that is not ours', async () => {
    const { userId } = world.addPerson();
    for (const cursor of ['x', '1-$ne', '99999999999999999-abc'])
      await request(world.app(member(userId)))
        .get(`/api/v1/messages?cursor=${cursor}`)
        .expect(400);
  });

  it('offers three templates with words, and says whether there is a WeChat', async () => {
    const withWechat = world.addPerson().userId;
    const without = world.addPerson({ openid: null }).userId;
    const offer = (userId: string) =>
      request(world.app(member(userId)))
        .get('/api/v1/subscription-offer')
        .expect(200);
    const { body } = await offer(withWechat);
    expect(body.hasWechat).toBe(true);
    expect(body.templates.map((one: { templateId: string }) => one.templateId).toSorted()).toEqual(
      Object.values(templates).toSorted(),
    );
    expect((await offer(without)).body.hasWechat).toBe(false);
  });
});

describe('preview', () => {
  it('is what is sent, to the letter', async () => {
    const { userId } = world.addPerson();
    const entry = world.entry(userId, {
      notice: 'refused',
      facts: {
        receiptNumber: 'QZ2026112200123458',
        itemName: '租房提取',
        stateTerm: '不准提取',
        foundFacts: '您在本市有一套住房',
        rule: '本市租房提取办法第三条',
        reason: '有自有住房的，不能提取房租',
        remedies: '60 日内可以申请行政复议',
      },
    });
    const preview = world.notifications.preview(entry.notice, entry.facts, 'qinzhou');
    await world.notifications.deliver(entry);
    const [message] = await world.notifications.listForCase(entry.caseId ?? '');
    expect({ title: message?.title, body: message?.body }).toEqual({
      title: preview.title,
      body: preview.body,
    });
    expect(preview.body).toContain('理由：有自有住房的，不能提取房租');
    expect(preview.channels).toBe('小程序消息；微信通知，微信发不了时改发短信');
  });
});
