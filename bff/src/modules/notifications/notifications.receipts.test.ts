import { observe } from './testing/observe';
import { startWorld, type World } from './testing/notification-world';

let world: World;
let see: ReturnType<typeof observe>;
beforeAll(async () => {
  world = await startWorld();
  see = observe(world);
});
afterAll(() => world.stop());
beforeEach(async () => {
  see.forget();
  await world.connection.collection('messages').deleteMany({});
});

/** A message that went by SMS. */
async function texted() {
  const entry = world.entry(world.addPerson({ openid: null }).userId);
  expect(await world.notifications.deliver(entry)).toEqual({ done: true });
  return entry;
}

async function smsOf(entry: Awaited<ReturnType<typeof texted>>) {
  const [message] = await world.notifications.listForCase(entry.caseId ?? '');
  return message!.channels.find(({ channel }) => channel === 'sms');
}

describe('a text that the gateway took', () => {
  it('is asked for after 15 s, then ever more slowly, and is “delivered” when the gateway says so', async () => {
    const entry = await texted();
    expect(await smsOf(entry)).toMatchObject({ state: 'sent', words: '已发出' });
    expect(await world.notifications.askReceipts()).toBe(0);
    world.sms.statuses.push('accepted', 'accepted', 'delivered');
    for (const seconds of [15, 30, 60]) {
      world.pass(seconds - 1);
      expect(await world.notifications.askReceipts()).toBe(0);
      world.pass(1);
      expect(await world.notifications.askReceipts()).toBe(1);
    }
    expect(await smsOf(entry)).toMatchObject({ state: 'delivered', words: '已送达', tries: 1 });
    world.pass(3 * 24 * 3600);
    expect(await world.notifications.askReceipts()).toBe(0);
    expect(world.sms.calls).toBe(1);
  });

  it('is “not arrived” when the gateway says so, and a person is called; it is not sent again', async () => {
    const entry = await texted();
    world.sms.statuses.push('failed');
    world.pass(15);
    await world.notifications.askReceipts();
    expect(await smsOf(entry)).toMatchObject({ state: 'failed', words: '没有送到' });
    expect(await see.alarm('message-undelivered')).toBe(1);
    expect(await world.notifications.resumeOpen()).toBe(0);
    expect(world.sms.calls).toBe(1);
  });

  it('is asked for by one worker at a time', async () => {
    await texted();
    world.pass(15);
    await Promise.all([world.notifications.askReceipts(), world.another().askReceipts()]);
    expect(world.sms.asked).toHaveLength(1);
  });

  it('waits while the gateway is away, and the others with it', async () => {
    const entries = [await texted(), await texted()];
    world.sms.statuses.push('unavailable');
    world.pass(15);
    expect(await world.notifications.askReceipts()).toBe(0);
    expect(world.sms.asked).toHaveLength(1);
    world.sms.statuses.push('delivered', 'delivered');
    world.pass(30);
    expect(await world.notifications.askReceipts()).toBe(2);
    for (const entry of entries) expect(await smsOf(entry)).toMatchObject({ state: 'delivered' });
  });

  it.each([
    ['accepted', 'sent', '已发出'],
    ['forgotten', 'unknown', '短信平台没有这条短信的记录'],
  ] as const)('is asked for no longer than three days (%s): %s', async (status, state, words) => {
    const entry = await texted();
    world.sms.statuses.push(...Array.from({ length: 200 }, () => status));
    for (let hour = 0; hour < 80; hour += 1) {
      world.pass(3600);
      await world.notifications.askReceipts();
    }
    expect(await smsOf(entry)).toMatchObject({ state, words });
    expect(world.sms.asked.length).toBeGreaterThan(40);
    expect(world.sms.asked.length).toBeLessThan(75);
    expect(world.sms.calls).toBe(1);
  });
});
