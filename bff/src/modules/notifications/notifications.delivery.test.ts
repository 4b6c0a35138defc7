import request from 'supertest';
import { newId } from '../../platform/ids';
import { createSessionRedis } from '../../platform/redis';
import type { NoticeEntry } from './index';
import { accepted, arrived, startWorld, templates, type World } from './testing/notification-world';

let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(() => world.stop());
beforeEach(() => {
  world.wechat.sent.length = 0;
  world.wechat.turns.length = 0;
  world.sms.turns.length = 0;
  world.sms.texts.clear();
  world.sms.calls = 0;
});

async function push(...events: unknown[]): Promise<void> {
  await request(world.app(undefined))
    .post('/callbacks/wechat?signature=right')
    .send(JSON.stringify(events))
    .expect(200, 'success');
}

/** A person who has accepted so many messages of the decision template. */
async function subscriber(times = 1) {
  const person = world.addPerson();
  for (let time = 0; time < times; time += 1) await push(accepted(person.openid, templates.decision));
  return person;
}

async function leftFor(userId: string, templateId = templates.decision): Promise<number | undefined> {
  const session = { kind: 'member', sessionId: newId(), userId, bound: true } as const;
  const { body } = await request(world.app(session)).get('/api/v1/subscription-offer').expect(200);
  return (body.templates as { templateId: string; left: number }[]).find(
    (one) => one.templateId === templateId,
  )?.left;
}

async function channels(entry: NoticeEntry) {
  const [message] = await world.notifications.listForCase(entry.caseId ?? '');
  return Object.fromEntries((message?.channels ?? []).map(({ channel, state }) => [channel, state]));
}

async function alarm(name: string): Promise<number> {
  const { values } = await world.metrics.alarms.get();
  return values.find(({ labels }) => labels.alarm === name)?.value ?? 0;
}

const secondsUntil = (result: unknown) =>
  ((result as { retryAt: Date }).retryAt.getTime() - world.clock.now().getTime()) / 1000;

describe('a notice goes by WeChat where the person has subscribed', () => {
  it('is sent once, spends one subscription and spares the SMS', async () => {
    const { userId, openid } = await subscriber(2);
    const entry = world.entry(userId);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toEqual([
      {
        openid,
        templateId: templates.decision,
        page: `packages/case/case/index?case=${entry.caseId}`,
        data: {
          character_string1: 'QZ2026112200123458',
          thing2: '租房提取',
          phrase3: '准予提取',
          time4: '2026年11月22日 10:12',
          thing5: '同意提取¥5,400.00',
        },
      },
    ]);
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: 'sent', sms: 'skipped' });
    expect(world.sms.calls).toBe(0);
    expect(await leftFor(userId)).toBe(1);
  });

  it('is delivered again without a second message', async () => {
    const { userId } = await subscriber(2);
    const entry = world.entry(userId);
    await world.notifications.deliver(entry);
    expect(await world.another().deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(await leftFor(userId)).toBe(1);
  });

  it('is sent once by twenty deliveries in two processes at once', async () => {
    const { userId } = await subscriber(1);
    const entry = world.entry(userId);
    const other = world.another();
    const racing = Array.from({ length: 20 }, (_, turn) =>
      (turn % 2 === 0 ? world.notifications : other).deliver(entry),
    );
    await Promise.all(racing);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.calls).toBe(0);
    expect(await world.notifications.listForCase(entry.caseId ?? '')).toHaveLength(1);
  });

  it('sends one at a time to one person', async () => {
    const { userId } = await subscriber(5);
    world.wechat.mostAtOnce = 0;
    const entries = Array.from({ length: 5 }, () => world.entry(userId));
    await Promise.all(entries.map((entry) => world.notifications.deliver(entry)));
    expect(world.wechat.sent).toHaveLength(5);
    expect(world.wechat.mostAtOnce).toBe(1);
  });

  it('goes on without Redis, still once', async () => {
    const dead = await startWorld(createSessionRedis('redis://127.0.0.1:1'));
    const { userId, openid } = dead.addPerson();
    await push(accepted(openid, templates.decision));
    const entry = dead.entry(userId);
    const results = await Promise.all([dead.notifications.deliver(entry), dead.another().deliver(entry)]);
    expect(results).toContainEqual({ done: true });
    expect(dead.wechat.sent).toHaveLength(1);
    expect(dead.sms.calls).toBe(0);
    await dead.stop();
  });

  it('keeps the last subscription from a notice that is on the screen anyway', async () => {
    const person = world.addPerson();
    await push(accepted(person.openid, templates.progress));
    const entry = world.entry(person.userId, { notice: 'received' });
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(0);
    expect(await leftFor(person.userId, templates.progress)).toBe(1);
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'skipped' });
  });
});

describe('SMS carries what WeChat cannot', () => {
  it.each([
    ['used up', { outcome: 'no-quota' } as const, 'skipped'],
    ['openid', { outcome: 'refused', errcode: 40003 } as const, 'failed'],
    ['template', { outcome: 'refused', errcode: 40037 } as const, 'failed'],
    ['page', { outcome: 'refused', errcode: 41030 } as const, 'failed'],
    ['field', { outcome: 'refused', errcode: 47003 } as const, 'failed'],
  ])('WeChat says no (%s): at once, without a second try', async (_, answer, state) => {
    const { userId, phone } = await subscriber(2);
    const entry = world.entry(userId);
    const alarmsBefore = await alarm('wechat-refused');
    world.wechat.turns.push(answer);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.texts.get(entry.messageId)?.phone).toBe(phone);
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: state, sms: 'sent' });
    expect(await leftFor(userId)).toBe(answer.outcome === 'no-quota' ? 0 : 2);
    expect(await alarm('wechat-refused')).toBe(alarmsBefore + (answer.outcome === 'refused' ? 1 : 0));
  });

  it('takes over when our own count is used up, without asking WeChat', async () => {
    const { userId } = await subscriber(1);
    await world.notifications.deliver(world.entry(userId));
    const second = world.entry(userId);
    expect(await world.notifications.deliver(second)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.texts.has(second.messageId)).toBe(true);
    expect(await leftFor(userId)).toBe(0);
  });

  it('reaches a person without WeChat, and leaves one without a phone the inbox', async () => {
    const onlyPhone = world.entry(world.addPerson({ openid: null }).userId);
    const nothing = world.entry(world.addPerson({ openid: null, phone: null }).userId);
    expect(await world.notifications.deliver(onlyPhone)).toEqual({ done: true });
    expect(await world.notifications.deliver(nothing)).toEqual({ done: true });
    expect([...world.sms.texts.keys()]).toEqual([onlyPhone.messageId]);
    expect(await channels(nothing)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'skipped' });
  });

  it('is not sent for what the person sees on the screen', async () => {
    const { userId } = world.addPerson();
    const decided = { itemName: '租房提取', stateTerm: '已受理', decidedAtOnce: true };
    for (const change of [
      { notice: 'received' },
      { notice: 'withdrawn' },
      { notice: 'accepted', facts: decided },
    ] as const)
      expect(await world.notifications.deliver(world.entry(userId, change))).toEqual({ done: true });
    expect(world.sms.calls).toBe(0);
    await world.notifications.deliver(world.entry(userId, { notice: 'accepted' }));
    expect(world.sms.calls).toBe(1);
  });

  it('is tried again under the same id until it goes, and given up with an alarm at the deadline', async () => {
    const { userId } = world.addPerson({ openid: null });
    const lost = world.entry(userId);
    world.sms.turns.push('unavailable', 'act-and-lose-answer', 'sent');
    expect(secondsUntil(await world.notifications.deliver(lost))).toBe(2);
    world.pass(2);
    expect(secondsUntil(await world.notifications.deliver(lost))).toBe(4);
    world.pass(4);
    expect(await world.notifications.deliver(lost)).toEqual({ done: true });
    expect(world.sms.texts.size).toBe(1);

    const never = world.entry(userId);
    const alarmsBefore = await alarm('message-escalated');
    world.sms.turns.push(...Array.from({ length: 200 }, () => 'unavailable' as const));
    let result = await world.notifications.deliver(never);
    for (let tries = 0; tries < 100 && 'retryAt' in result; tries += 1) {
      world.pass(secondsUntil(result));
      result = await world.notifications.deliver(never);
    }
    expect(result).toEqual({ done: true });
    expect(await channels(never)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'failed' });
    expect(await alarm('message-escalated')).toBe(alarmsBefore + 1);
  });
});

describe('WeChat is busy', () => {
  it.each([
    [-1, 2],
    [45011, 60],
    [45009, 3600],
    [43108, 1],
    [502, 2],
  ])('errcode %d: comes back after %d s and gets through', async (errcode, seconds) => {
    const { userId } = await subscriber(1);
    const entry = world.entry(userId);
    world.wechat.turns.push({ outcome: 'later', errcode });
    const result = await world.notifications.deliver(entry);
    expect(secondsUntil(result)).toBe(seconds);
    expect(await leftFor(userId)).toBe(1);
    expect(await world.notifications.deliver(entry)).toEqual(result);
    expect(world.wechat.sent).toHaveLength(1);
    world.pass(seconds);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(2);
    expect(await leftFor(userId)).toBe(0);
    expect(world.sms.calls).toBe(0);
  });

  it('a refused connection is certain: tried again, nothing spent', async () => {
    const { userId } = await subscriber(1);
    const entry = world.entry(userId);
    world.wechat.turns.push('unavailable');
    expect(secondsUntil(await world.notifications.deliver(entry))).toBe(2);
    expect(await leftFor(userId)).toBe(1);
  });

  it('is given up before the deadline, with an alarm, and SMS still has time', async () => {
    const { userId } = await subscriber(1);
    const entry = world.entry(userId);
    const alarmsBefore = await alarm('message-escalated');
    world.wechat.turns.push(
      ...Array.from({ length: 200 }, () => ({ outcome: 'later', errcode: -1 }) as const),
    );
    let result = await world.notifications.deliver(entry);
    for (let tries = 0; tries < 100 && 'retryAt' in result; tries += 1) {
      world.pass(secondsUntil(result));
      result = await world.notifications.deliver(entry);
    }
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: 'failed', sms: 'sent' });
    expect(world.clock.now() < entry.deadlineAt).toBe(true);
    expect(world.wechat.sent.length).toBeLessThan(60);
    expect(await alarm('message-escalated')).toBe(alarmsBefore + 1);
  });
});

describe('nobody knows whether WeChat has it', () => {
  it.each(['no-answer', 'crash'] as const)('%s: never sent again; SMS after 20 s', async (turn) => {
    const { userId } = await subscriber(3);
    const entry = world.entry(userId);
    world.wechat.turns.push(turn);
    expect(secondsUntil(await world.notifications.deliver(entry))).toBe(20);
    world.pass(20);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.texts.has(entry.messageId)).toBe(true);
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: 'unknown', sms: 'sent' });
    expect(await leftFor(userId)).toBe(2);
  });

  it('the delivery event tells: no SMS', async () => {
    const { userId, openid } = await subscriber(1);
    const entry = world.entry(userId);
    world.wechat.turns.push('no-answer');
    await world.notifications.deliver(entry);
    await push(arrived(openid, templates.decision, { msgId: newId(), at: world.clock.now() }));
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.sms.calls).toBe(0);
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: 'delivered', sms: 'skipped' });
  });

  it('a process dies between claim and answer: the next one does not send by WeChat', async () => {
    const { userId } = await subscriber(3);
    const entry = world.entry(userId);
    world.wechat.turns.push('hang');
    void world.another().deliver(entry);
    while (world.wechat.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(secondsUntil(await world.notifications.deliver(entry))).toBe(20);
    world.pass(20);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(await channels(entry)).toEqual({ inbox: 'delivered', wechat: 'unknown', sms: 'sent' });
  });
});

describe('one case, in order', () => {
  it('holds a notice back while an older one waits a moment, not while it waits for long', async () => {
    const { userId } = await subscriber(3);
    const older = world.entry(userId);
    world.wechat.turns.push({ outcome: 'later', errcode: -1 }, { outcome: 'later', errcode: 45009 });
    await world.notifications.deliver(older);
    world.pass(1);
    const newer = world.entry(userId, { caseId: older.caseId });
    expect(secondsUntil(await world.notifications.deliver(newer))).toBe(1);
    expect(world.wechat.sent).toHaveLength(1);
    world.pass(1);
    expect(secondsUntil(await world.notifications.deliver(older))).toBe(3600);
    expect(await world.notifications.deliver(newer)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(3);
  });
});
