import type { StaffMessage, StaffNoticeName } from '@gjj/shared-types';
import request from 'supertest';
import type { Session } from '../../http/context';
import { newId } from '../../platform/ids';
import type { StaffNotice } from './index';
import { startWorld, type World } from './testing/notification-world';

let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(() => world.stop());

const officer = (staffId = newId()): Session & { kind: 'staff' } => ({
  kind: 'staff',
  sessionId: newId(),
  staffId,
  username: 'lingshan-acceptor',
  name: '甲',
  role: 'acceptor',
  districtCode: '450721',
});

const notice = (change: Partial<StaffNotice> = {}): StaffNotice => ({
  entryId: newId(),
  about: { kind: 'case', caseId: newId() },
  notice: 'case-given',
  facts: {
    itemName: '租房提取',
    receiptNumber: 'QZ2026112200123458',
    stateTerm: '待受理',
    dueOn: '2026-11-27',
    fromName: '灵山受理员',
    toName: '市本级受理一',
    byName: '灵山主管',
    reason: '手上的件太多',
  },
  at: world.clock.now(),
  ...change,
});

async function inboxOf(session: Session): Promise<{ messages: StaffMessage[]; unread: number }> {
  return (await request(world.app(session)).get('/staff/v1/messages').expect(200)).body;
}

it('is an officer’s own: strangers and members have none', async () => {
  await request(world.app(undefined)).get('/staff/v1/messages').expect(401);
  const member: Session = { kind: 'member', sessionId: newId(), userId: newId(), bound: true };
  await request(world.app(member)).get('/staff/v1/messages').expect(403);
  await request(world.app(member)).post(`/staff/v1/messages/${newId()}/reading`).expect(403);
});

it('has one message of what was told, however often, by how many workers at once, and after it was read', async () => {
  const [one, other] = [officer(), officer()];
  const told = notice();
  const tell = (by = world.notifications) => by.tellStaff(told, [one.staffId, other.staffId]);
  await Promise.all([tell(), tell(world.another()), tell()]);
  const { messages, unread } = await inboxOf(one);
  expect({ count: messages.length, unread }).toEqual({ count: 1, unread: 1 });
  const { messageId } = messages[0]!;
  const reading = `/staff/v1/messages/${messageId}/reading`;
  const { body } = await request(world.app(one)).post(reading).expect(200);
  expect(body.readAt).not.toBeNull();
  expect((await request(world.app(other)).post(reading).expect(404)).body.code).toBe('message.not-found');
  await tell();
  expect(await inboxOf(one)).toMatchObject({ unread: 0, messages: [{ messageId, readAt: body.readAt }] });
  expect((await inboxOf(other)).unread).toBe(1);
});

it('marks as read what was there by a moment, and nothing that came since', async () => {
  const reader = officer();
  await world.notifications.tellStaff(notice(), [reader.staffId]);
  await world.notifications.tellStaff(notice(), [reader.staffId]);
  const seenUntil = (await inboxOf(reader)).messages[0]!.sentAt;
  world.pass(1);
  await world.notifications.tellStaff(notice({ notice: 'term-most' }), [reader.staffId]);
  const readAll = request(world.app(reader)).post('/staff/v1/messages/reading');
  expect((await readAll.send({ seenUntil }).expect(200)).body).toEqual({ unread: 1 });
  const { messages } = await inboxOf(reader);
  expect(messages.map(({ readAt }) => readAt === null)).toEqual([true, false, false]);
});

it('of a matter leads there, and stays when a case goes', async () => {
  const reader = officer();
  const matterId = newId();
  await world.notifications.tellStaff(notice({ about: { kind: 'matter', matterId } }), [reader.staffId]);
  const { messages } = await inboxOf(reader);
  expect(messages[0]?.about).toEqual({ kind: 'matter', matterId });
});

it('goes with the case', async () => {
  const reader = officer();
  const told = notice();
  await world.notifications.tellStaff(told, [reader.staffId]);
  await world.notifications.forgetCase(told.about.kind === 'case' ? told.about.caseId : '');
  expect(await inboxOf(reader)).toMatchObject({ messages: [], unread: 0 });
});

it('says which case, what happened, why, and until when', async () => {
  const reader = officer();
  const bare = { itemName: '租房提取', stateTerm: '待审核' };
  const named: [StaffNoticeName, Partial<StaffNotice['facts']>][] = [
    ['case-given', {}],
    [
      'case-given',
      { fromName: undefined, byName: undefined, reason: '灵山受理员不在岗，按接替的先后转给市本级受理一' },
    ],
    ['case-taken', {}],
    ['case-taken', { toName: undefined }],
    ['term-half', {}],
    ['term-most', { toName: undefined, dueOn: undefined }],
    ['term-over', { ...bare, receiptNumber: undefined }],
  ];
  for (const [name, change] of named) {
    world.pass(1);
    const { facts, ...rest } = notice({ notice: name });
    await world.notifications.tellStaff({ ...rest, facts: { ...facts, ...change } }, [reader.staffId]);
  }
  const { messages } = await inboxOf(reader);
  expect(messages.toReversed().map(({ title, body }) => `${title}｜${body}`)).toMatchInlineSnapshot(`
   [
     "转给您一件：租房提取｜租房提取（QZ2026112200123458）原来由灵山受理员办，现在转给您办。由灵山主管经手，原因：手上的件太多。现在待受理，11月27日（周五）到期。",
     "转给您一件：租房提取｜租房提取（QZ2026112200123458）现在转给您办。灵山受理员不在岗，按接替的先后转给市本级受理一。现在待受理，11月27日（周五）到期。",
     "您的一件已转走：租房提取｜租房提取（QZ2026112200123458）不再由您办，已转给市本级受理一。由灵山主管经手，原因：手上的件太多。",
     "您的一件已转走：租房提取｜租房提取（QZ2026112200123458）不再由您办，已放回待办。由灵山主管经手，原因：手上的件太多。",
     "时限过半：租房提取｜租房提取（QZ2026112200123458）的时限已过一半，现在待受理，11月27日（周五）到期。现在由市本级受理一办。",
     "时限过了八成：租房提取｜租房提取（QZ2026112200123458）的时限已过八成，现在待受理。还没有人领取。",
     "时限已到：租房提取｜租房提取的时限已经用完，现在待审核，11月27日（周五）到期。现在由市本级受理一办。",
   ]
  `);
});
