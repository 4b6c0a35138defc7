import { newId } from '../../platform/ids';
import { observe } from './testing/observe';
import { arrived, startWorld, templates, type World } from './testing/notification-world';

let world: World;
let see: ReturnType<typeof observe>;
beforeAll(async () => {
  world = await startWorld();
  see = observe(world);
});
afterAll(() => world.stop());
beforeEach(() => see.forget());

describe('WeChat is busy', () => {
  it.each([
    [-1, 2],
    [45011, 60],
    [45009, 3600],
    [43108, 1],
    [502, 2],
  ])('errcode %d: comes back after %d s and gets through', async (errcode, seconds) => {
    const { userId } = await see.subscriber(1);
    const entry = world.entry(userId);
    world.wechat.turns.push({ outcome: 'later', errcode });
    const result = await world.notifications.deliver(entry);
    expect(see.secondsUntil(result)).toBe(seconds);
    expect(await see.leftFor(userId)).toBe(1);
    expect(await world.notifications.deliver(entry)).toEqual(result);
    expect(world.wechat.sent).toHaveLength(1);
    world.pass(seconds);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(2);
    expect(await see.leftFor(userId)).toBe(0);
    expect(world.sms.calls).toBe(0);
  });

  it('a refused connection is certain: tried again, nothing spent', async () => {
    const { userId } = await see.subscriber(1);
    const entry = world.entry(userId);
    world.wechat.turns.push('unavailable');
    expect(see.secondsUntil(await world.notifications.deliver(entry))).toBe(2);
    expect(await see.leftFor(userId)).toBe(1);
  });

  it('is given up before the deadline, with an alarm, and SMS still has time', async () => {
    const { userId } = await see.subscriber(1);
    const entry = world.entry(userId);
    const alarmsBefore = await see.alarm('message-escalated');
    world.wechat.turns.push(
      ...Array.from({ length: 200 }, () => ({ outcome: 'later', errcode: -1 }) as const),
    );
    let result = await world.notifications.deliver(entry);
    for (let tries = 0; tries < 100 && 'retryAt' in result; tries += 1) {
      world.pass(see.secondsUntil(result));
      result = await world.notifications.deliver(entry);
    }
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: 'failed', sms: 'sent' });
    expect(world.clock.now() < entry.deadlineAt).toBe(true);
    expect(world.wechat.sent.length).toBeLessThan(60);
    expect(await see.alarm('message-escalated')).toBe(alarmsBefore + 1);
  });
});

describe('nobody knows whether WeChat has it', () => {
  it.each(['no-answer', 'crash'] as const)('%s: never sent again; SMS after 20 s', async (turn) => {
    const { userId } = await see.subscriber(3);
    const entry = world.entry(userId);
    world.wechat.turns.push(turn);
    expect(see.secondsUntil(await world.notifications.deliver(entry))).toBe(20);
    world.pass(20);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(world.sms.texts.has(entry.messageId)).toBe(true);
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: 'unknown', sms: 'sent' });
    expect(await see.leftFor(userId)).toBe(2);
  });

  it('the delivery event tells: no SMS', async () => {
    const { userId, openid } = await see.subscriber(1);
    const entry = world.entry(userId);
    world.wechat.turns.push('no-answer');
    await world.notifications.deliver(entry);
    await see.push(arrived(openid, templates.decision, { msgId: newId(), at: world.clock.now() }));
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.sms.calls).toBe(0);
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: 'delivered', sms: 'skipped' });
  });

  it('a process dies between claim and answer: the next one does not send by WeChat', async () => {
    const { userId } = await see.subscriber(3);
    const entry = world.entry(userId);
    world.wechat.turns.push('hang');
    void world.another().deliver(entry);
    while (world.wechat.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(see.secondsUntil(await world.notifications.deliver(entry))).toBe(20);
    world.pass(20);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(1);
    expect(await see.channels(entry)).toEqual({ inbox: 'delivered', wechat: 'unknown', sms: 'sent' });
  });
});

describe('one case, in order', () => {
  it('holds a notice back while an older one waits a moment, not while it waits for long', async () => {
    const { userId } = await see.subscriber(3);
    const older = world.entry(userId);
    world.wechat.turns.push({ outcome: 'later', errcode: -1 }, { outcome: 'later', errcode: 45009 });
    await world.notifications.deliver(older);
    world.pass(1);
    const newer = world.entry(userId, { caseId: older.caseId });
    expect(see.secondsUntil(await world.notifications.deliver(newer))).toBe(1);
    expect(world.wechat.sent).toHaveLength(1);
    world.pass(1);
    expect(see.secondsUntil(await world.notifications.deliver(older))).toBe(3600);
    expect(await world.notifications.deliver(newer)).toEqual({ done: true });
    expect(world.wechat.sent).toHaveLength(3);
  });
});
