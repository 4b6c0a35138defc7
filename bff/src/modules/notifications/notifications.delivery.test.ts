import { createSessionRedis } from '../../platform/redis';
import { observe } from './testing/observe';
import { accepted, startWorld, templates, type World } from './testing/notification-world';

let world: World;
let see: ReturnType<typeof observe>;
beforeAll(async () => {
  world = await startWorld();
  see = observe(world);
});
afterAll(() => world.stop());
beforeEach(() => see.forget());

describe('a notice goes by WeChat where the person has subscribed', () => {
  it('is sent once, spends one subscription and spares the SMS', async () => {
    const { userId, openid } = await see.subscriber(2);
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
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: 'sent', sms: 'skipped' });
    expect(world.sms.calls).toBe(0);
    expect(await see.leftFor(userId)).toBe(1);
  });

  it('is delivered again without a second message', async () => {
    const { userId } = await see.subscriber(2);
    const entry = world.entry(userId);
    await world.notifications.deliver(entry);
    expect(await world.another().deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(await see.leftFor(userId)).toBe(1);
  });

  it('is sent once by twenty deliveries in two processes at once', async () => {
    const { userId } = await see.subscriber(1);
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
    const { userId } = await see.subscriber(5);
    world.wechat.mostAtOnce = 0;
    const entries = Array.from({ length: 5 }, () => world.entry(userId));
    await Promise.all(entries.map((entry) => world.notifications.deliver(entry)));
    expect(world.wechat.sent).toHaveLength(5);
    expect(world.wechat.mostAtOnce).toBe(1);
  });

  it('goes on without Redis, still once', async () => {
    const dead = await startWorld(createSessionRedis('redis://127.0.0.1:1'));
    const { userId, openid } = dead.addPerson();
    await see.push(accepted(openid, templates.decision));
    const entry = dead.entry(userId);
    const results = await Promise.all([dead.notifications.deliver(entry), dead.another().deliver(entry)]);
    expect(results).toContainEqual({ done: true });
    expect(dead.wechat.sent).toHaveLength(1);
    expect(dead.sms.calls).toBe(0);
    await dead.stop();
  });

  it('keeps the last subscription from a notice that is on the screen anyway', async () => {
    const person = world.addPerson();
    await see.push(accepted(person.openid, templates.progress));
    const entry = world.entry(person.userId, { notice: 'received' });
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(0);
    expect(await see.leftFor(person.userId, templates.progress)).toBe(1);
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'skipped' });
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
    const { userId, phone } = await see.subscriber(2);
    const entry = world.entry(userId);
    const alarmsBefore = await see.alarm('wechat-refused');
    world.wechat.turns.push(answer);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.texts.get(entry.messageId)?.phone).toBe(phone);
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: state, sms: 'sent' });
    expect(await see.leftFor(userId)).toBe(answer.outcome === 'no-quota' ? 0 : 2);
    expect(await see.alarm('wechat-refused')).toBe(alarmsBefore + (answer.outcome === 'refused' ? 1 : 0));
  });

  it('takes over when our own count is used up, without asking WeChat', async () => {
    const { userId } = await see.subscriber(1);
    await world.notifications.deliver(world.entry(userId));
    const second = world.entry(userId);
    expect(await world.notifications.deliver(second)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.texts.has(second.messageId)).toBe(true);
    expect(await see.leftFor(userId)).toBe(0);
  });

  it('reaches a person without WeChat, and leaves one without a phone the inbox', async () => {
    const onlyPhone = world.entry(world.addPerson({ openid: null }).userId);
    const nothing = world.entry(world.addPerson({ openid: null, phone: null }).userId);
    expect(await world.notifications.deliver(onlyPhone)).toEqual({ done: true });
    expect(await world.notifications.deliver(nothing)).toEqual({ done: true });
    expect([...world.sms.texts.keys()]).toEqual([onlyPhone.messageId]);
    expect(await see.channels(nothing)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'skipped' });
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
    expect(see.secondsUntil(await world.notifications.deliver(lost))).toBe(2);
    world.pass(2);
    expect(see.secondsUntil(await world.notifications.deliver(lost))).toBe(4);
    world.pass(4);
    expect(await world.notifications.deliver(lost)).toEqual({ done: true });
    expect(world.sms.texts.size).toBe(1);

    const never = world.entry(userId);
    const alarmsBefore = await see.alarm('message-escalated');
    world.sms.turns.push(...Array.from({ length: 200 }, () => 'unavailable' as const));
    let result = await world.notifications.deliver(never);
    for (let tries = 0; tries < 100 && 'retryAt' in result; tries += 1) {
      world.pass(see.secondsUntil(result));
      result = await world.notifications.deliver(never);
    }
    expect(result).toEqual({ done: true });
    expect(await see.channels(never)).toEqual({ inbox: 'delivered', wechat: 'skipped', sms: 'failed' });
    expect(await see.alarm('message-escalated')).toBe(alarmsBefore + 1);
  });
});
