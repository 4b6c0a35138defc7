import request from 'supertest';
import { newId } from '../../platform/ids';
import { MessageRepository } from './message-repository';
import {
  accepted,
  arrived,
  startWorld,
  switchedOff,
  templates,
  type World,
} from './testing/notification-world';

let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(() => world.stop());

const post = (events: unknown, signature = 'right') =>
  request(world.app(undefined)).post(`/callbacks/wechat?signature=${signature}`).send(JSON.stringify(events));

async function leftFor(userId: string): Promise<number[]> {
  const session = { kind: 'member', sessionId: newId(), userId, bound: true } as const;
  const { body } = await request(world.app(session)).get('/api/v1/subscription-offer').expect(200);
  return (body.templates as { left: number }[]).map(({ left }) => left);
}

async function wechatState(caseId: string | null): Promise<string | undefined> {
  const [message] = await world.notifications.listForCase(caseId ?? '');
  return message?.channels.find(({ channel }) => channel === 'wechat')?.state;
}

/** Something that happens elsewhere right after the next call of a method, before its caller goes on. */
function afterOneCall<K extends string>(
  object: Record<K, (...given: never[]) => Promise<unknown>>,
  method: K,
  elsewhere: () => Promise<unknown>,
): void {
  const original = object[method];
  object[method] = async function (this: unknown, ...given) {
    object[method] = original;
    const answer = await original.apply(this, given);
    await elsewhere();
    return answer;
  };
}

describe('/callbacks/wechat', () => {
  it('refuses the stranger, by GET and by POST', async () => {
    const { openid, userId } = world.addPerson();
    await request(world.app(undefined)).get('/callbacks/wechat?signature=wrong&echostr=1').expect(401);
    const refused = await post([accepted(openid, templates.decision)], 'wrong').expect(401);
    expect(refused.body.code).toBe('callback.signature-wrong');
    expect(await leftFor(userId)).toEqual([0, 0, 0]);
  });

  it('echoes the handshake', async () => {
    await request(world.app(undefined)).get('/callbacks/wechat?signature=right&echostr=42').expect(200, '42');
  });

  it('refuses other methods and bodies over 64 KB', async () => {
    await request(world.app(undefined)).put('/callbacks/wechat?signature=right').expect(405);
    await post('x'.repeat(70_000)).expect(413);
  });
});

describe('subscriptions', () => {
  it('counts an accept once, however often and however much at once WeChat tells of it', async () => {
    const { userId, openid } = world.addPerson();
    const event = accepted(openid, templates.decision);
    await Promise.all(Array.from({ length: 8 }, () => post([event]).expect(200, 'success')));
    await post([event]).expect(200);
    expect(await leftFor(userId)).toEqual([1, 0, 0]);
  });

  it('counts different accepts at once each', async () => {
    const { userId, openid } = world.addPerson();
    await Promise.all(
      Array.from({ length: 8 }, () => post([accepted(openid, templates.decision)]).expect(200)),
    );
    expect(await leftFor(userId)).toEqual([8, 0, 0]);
  });

  it('counts three templates of one tap each', async () => {
    const { userId, openid } = world.addPerson();
    await post(Object.values(templates).map((templateId) => accepted(openid, templateId))).expect(200);
    expect(await leftFor(userId)).toEqual([1, 1, 1]);
  });

  it('takes everything away when switched off in the settings, nothing when a box is refused', async () => {
    const { userId, openid } = world.addPerson();
    await post([accepted(openid, templates.decision)]).expect(200);
    const refusal = { ...accepted(openid, templates.decision), answer: 'reject' };
    await post([refusal]).expect(200);
    expect(await leftFor(userId)).toEqual([1, 0, 0]);
    await post([switchedOff(openid, templates.decision)]).expect(200);
    expect(await leftFor(userId)).toEqual([0, 0, 0]);
  });

  it('switching on again in the settings is no message', async () => {
    const { userId, openid } = world.addPerson();
    await post([{ ...accepted(openid, templates.decision), source: 'settings' }]).expect(200);
    expect(await leftFor(userId)).toEqual([0, 0, 0]);
  });
});

describe('delivery', () => {
  async function sentOne(notice: 'approved' | 'received' = 'approved') {
    const person = world.addPerson();
    await post([accepted(person.openid, templates.decision)]).expect(200);
    const entry = world.entry(person.userId, { notice });
    await world.notifications.deliver(entry);
    return { ...person, entry, msgId: `msg-${world.wechat.sent.length}` };
  }

  it('marks what arrived, and a repeat or a late contradiction changes nothing', async () => {
    const { openid, entry, msgId } = await sentOne();
    expect(await wechatState(entry.caseId)).toBe('sent');
    await post([arrived(openid, templates.decision, { msgId })]).expect(200);
    await post([arrived(openid, templates.decision, { msgId })]).expect(200);
    await post([arrived(openid, templates.decision, { msgId, ok: false })]).expect(200);
    expect(await wechatState(entry.caseId)).toBe('delivered');
    expect(world.sms.texts.has(entry.messageId)).toBe(false);
  });

  it('sends an SMS once for what WeChat accepted and could not deliver', async () => {
    const { openid, entry, msgId } = await sentOne();
    const failure = arrived(openid, templates.decision, { msgId, ok: false });
    await Promise.all([post([failure]).expect(200), post([failure]).expect(200)]);
    world.pass(30);
    await world.notifications.resumeOpen();
    const calls = world.sms.calls;
    expect(world.sms.texts.has(entry.messageId)).toBe(true);
    expect(await wechatState(entry.caseId)).toBe('failed');
    await post([failure]).expect(200);
    expect(await world.notifications.resumeOpen()).toBe(0);
    expect(world.sms.calls).toBe(calls);
    expect(await world.notifications.deliver(entry)).toEqual({ done: true });
  });

  it('gives an event to the try nearest in time, and its repeat to no other', async () => {
    const { userId, openid } = world.addPerson();
    await post([1, 2].map(() => accepted(openid, templates.decision))).expect(200);
    world.wechat.turns.push('no-answer', 'no-answer');
    const first = world.entry(userId);
    await world.notifications.deliver(first);
    world.pass(60);
    const second = world.entry(userId);
    await world.notifications.deliver(second);
    const event = arrived(openid, templates.decision, { msgId: newId(), at: world.clock.now() });
    await post([event]).expect(200);
    await post([event]).expect(200);
    expect(await wechatState(second.caseId)).toBe('delivered');
    expect(await wechatState(first.caseId)).toBe('unknown');
  });

  it.each(['findByMsgId', 'listUnanswered'] as const)(
    'loses no event where the answer to the send is written down just after %s has looked',
    async (look) => {
      const { userId, openid } = world.addPerson();
      await post([accepted(openid, templates.decision)]).expect(200);
      world.wechat.turns.push('no-answer');
      const [entry, msgId] = [world.entry(userId), newId()];
      await world.notifications.deliver(entry);
      afterOneCall(MessageRepository.prototype, look, () =>
        world.connection
          .collection<{ _id: string }>('messages')
          .updateOne({ _id: entry.messageId }, { $set: { 'wechat.state': 'sent', 'wechat.msgId': msgId } }),
      );
      await post([arrived(openid, templates.decision, { msgId })]).expect(200);
      expect(await wechatState(entry.caseId)).toBe('delivered');
    },
  );

  it('lets an event of another person or template pass', async () => {
    const { entry, msgId } = await sentOne();
    await post([arrived('openid-of-nobody', templates.decision, { msgId })]).expect(200, 'success');
    expect(await wechatState(entry.caseId)).toBe('sent');
  });

  it('finishes what nobody delivers any more', async () => {
    world.pass(60);
    await world.notifications.resumeOpen(); // what other tests left open
    const { userId } = world.addPerson({ openid: null });
    const entry = world.entry(userId);
    world.sms.turns.push('unavailable');
    await world.notifications.deliver(entry);
    world.pass(10);
    expect(await world.notifications.resumeOpen()).toBe(1);
    expect(world.sms.texts.has(entry.messageId)).toBe(true);
    expect(await world.notifications.resumeOpen()).toBe(0);
  });
});
