import request from 'supertest';
import { newId } from '../../../platform/ids';
import type { NoticeEntry, WechatEvent } from '../index';
import { accepted, templates, type World } from './notification-world';

/** What a test does to a world from outside, and sees of it there. */
export function observe(world: World) {
  async function push(...events: WechatEvent[]): Promise<void> {
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

  async function alarm(
    name: 'wechat-refused' | 'message-escalated' | 'message-undelivered',
  ): Promise<number> {
    return (await world.notifications.countTroubles())[name];
  }

  const secondsUntil = (result: unknown) =>
    ((result as { retryAt: Date }).retryAt.getTime() - world.clock.now().getTime()) / 1000;

  /** Between tests: nothing sent, nothing scripted. */
  function forget(): void {
    world.wechat.sent.length = 0;
    world.wechat.turns.length = 0;
    world.sms.turns.length = 0;
    world.sms.texts.clear();
    world.sms.calls = 0;
    world.sms.statuses.length = 0;
    world.sms.asked.length = 0;
  }

  return { push, subscriber, leftFor, channels, alarm, secondsUntil, forget };
}
