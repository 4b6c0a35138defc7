import { memberEndpoints, staffEndpoints, type SafetyRequestBody } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { newId } from '../platform/ids';
import { ContractClient } from '../testing/contract-client';
import { MovableClock } from '../testing/movable-clock';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const { getSafety, lockAccount, openLock, setLimits, keepLimits, submitCase } = memberEndpoints;
const { lookUpSafety, lockForCaller, askSafety, decideSafety } = staffEndpoints;

const clock = new MovableClock();
let world: WholeWorld;
beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
/** What took effect has; the far sides know no other time than their own. */
const backToThePresent = () => clock.moveTo(new Date().toISOString());
afterEach(backToThePresent);
afterAll(() => world.stop());

const hours = (count: number) => ({ seconds: count * 3600 + 1 });

/** A text to this number with these words, once it is there. */
const texted = (phone: string, words: string) =>
  waitUntil(
    () => world.outside.control.sms.messages().find((one) => one.phone === phone && one.text.includes(words)),
    () => world.outside.control.sms.messages().filter((one) => one.phone === phone),
  );

/** A message in the inbox with these words, once it is there. */
const inboxed = (member: MemberClient, words: string) =>
  waitUntil(async () => {
    const { messages } = await member.call(memberEndpoints.listMessages, {});
    return messages.find(({ body }) => body.includes(words));
  });

/** Who somebody says to be, at a window or on the telephone. */
const claimOf = ({ person }: MemberClient) => ({ name: person.name, document: documentOf(person) });

type Asked = SafetyRequestBody extends infer B
  ? B extends SafetyRequestBody
    ? Omit<B, 'name' | 'document' | 'reason' | 'documentSeen'>
    : never
  : never;

/** A clerk looks at the document, a supervisor decides; what nobody may do alone is refused on the way. */
async function atWindow(member: MemberClient, asked: Asked): Promise<void> {
  const clerk = await world.staff('lingshan-clerk');
  const supervisor = await world.staff('lingshan-supervisor');
  const body = { ...claimOf(member), reason: '本人带身份证来办', documentSeen: true as const, ...asked };
  const call = { body: body as SafetyRequestBody, idempotencyKey: newId() };
  const request = await clerk.call(askSafety, call);
  expect(await clerk.call(askSafety, call)).toEqual(request);
  expect(await clerk.refusal(askSafety, { ...call, idempotencyKey: newId() })).toMatch(
    /safety.asked-already|identity.sms-code-wrong/,
  );
  const { requestId, version } = request;
  const decision = { params: { requestId }, body: { version, agree: true, reason: '证件和本人核对无误' } };
  expect(await clerk.refusal(decideSafety, decision)).toBe('access.forbidden');
  expect(await supervisor.refusal(askSafety, call)).toBe('access.forbidden');
  expect((await supervisor.call(decideSafety, decision)).status).toBe('approved');
  expect(await supervisor.refusal(decideSafety, decision)).toBe('safety.request-decided');
}

describe('a lock of my own', () => {
  it('lets nothing be handed in, and opens after its hours with every channel told twice', async () => {
    const member = await world.member('chen-xiaoman');
    member.subscribe();
    const draft = await member.fill('W04');
    const locked = await member.call(lockAccount, {});
    expect(locked.lock).toMatchObject({ by: 'member', opensAt: null });
    const call = { params: { caseId: draft.caseId }, body: draft.body, idempotencyKey: newId() };
    expect(await member.refusal(submitCase, call)).toBe('safety.locked');
    expect((await member.case(draft.caseId)).allowedActions).not.toContain('submit');

    const asked = await member.call(openLock, { body: { version: locked.version } });
    expect(Date.parse(asked.lock!.opensAt!) - clock.now().getTime()).toBeGreaterThan(11.9 * 3_600_000);
    const { channels } = await inboxed(member, '有人申请打开您的账户锁');
    expect(channels.map(({ channel }) => channel)).toEqual(['inbox', 'wechat', 'sms']);
    await texted(member.person.phone, '有人申请打开您的账户锁');
    // Taken back from any device, and asked for again.
    const kept = await member.call(lockAccount, {});
    expect(kept.lock?.opensAt).toBeNull();
    expect(await member.refusal(openLock, { body: { version: asked.version } })).toBe('safety.changed');
    await member.call(openLock, { body: { version: kept.version } });
    clock.forward(hours(12));
    const later = await world.member('chen-xiaoman');
    expect((await later.call(getSafety, {})).lock).toBeNull();
    expect((await inboxed(later, '您的账户锁打开了')).leadsTo).toBe('security');
    await texted(member.person.phone, '您的账户锁打开了');
    backToThePresent();
    await later.call(submitCase, { ...call, body: { ...call.body, version: draft.body.version } });
    await later.until(draft.caseId, 'closed');
  }, 90_000);

  it('holds money that was approved, until a window opens it with two pairs of eyes', async () => {
    const member = await world.member('nong-maifang');
    const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
    const { caseId } = await member.apply('W01', { answers: purchaseAnswers, amountFen: 5_000_000, files });
    const params = { caseId };
    const acceptor = await world.staff('centre-acceptor-1');
    const { version } = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version } });
    await member.call(lockAccount, {});
    const reviewer = await world.staff('centre-reviewer-1');
    const { version: at, accountLocked } = await reviewer.until(caseId, 'review');
    expect(accountLocked).toBe(true);
    const approval = { version: at, amountFen: 5_000_000, opinion: '按发票准予' };
    await reviewer.call(staffEndpoints.approveCase, { params, body: approval });
    const held = await waitUntil(async () => {
      const one = await member.case(caseId);
      return one.paymentHold !== null && one;
    });
    expect(held).toMatchObject({ state: 'approved', paymentHold: { why: 'locked', until: null } });
    expect(held.sentence).toContain('您的账户锁着，钱先不付');
    await member.told(caseId, 'payment-held');
    expect((await member.call(getSafety, {})).heldBack).toMatchObject([{ caseId }]);
    const clerk = await world.staff('lingshan-clerk');
    const visitor = { ...claimOf(member), phone: { by: 'none' as const }, consent: true as const };
    const visit = await clerk.call(staffEndpoints.beginVisit, { body: visitor });
    expect(visit.accountLocked).toBe(true);
    const paid = () =>
      world.outside.control.bank.payments().filter(({ instructionId }) => instructionId.startsWith(caseId));
    expect(paid()).toEqual([]);

    await atWindow(member, { kind: 'open-lock' });
    await inboxed(member, '主管批准后，账户锁打开了');
    clock.forward({ seconds: 61 });
    await member.until(caseId, 'closed');
    expect(paid()).toHaveLength(1);
  }, 90_000);
});

describe('a limit of my own', () => {
  it('lowers at once, raises after its hours, and says what could be handed in instead', async () => {
    const member = await world.member('lu-zhiyuan');
    const draft = await member.fill('W04', { answers: { rentAddress: '浦北县示例路1号' } });
    const { amountFen } = draft.body;
    const { version } = await member.call(getSafety, {});
    const low = Math.trunc(amountFen / 2);
    const limited = await member.call(setLimits, {
      body: { version, perWithdrawalFen: low, perDayFen: null },
    });
    expect(limited.limits.perWithdrawalFen).toBe(low);
    const call = { params: { caseId: draft.caseId }, body: draft.body, idempotencyKey: newId() };
    const refused = await member.call(submitCase, call).catch((error: { problem: object }) => error.problem);
    expect(refused).toMatchObject({ code: 'safety.above-limit', extra: { limitFen: low, leftFen: low } });

    const raised = await member.call(setLimits, {
      body: { version: limited.version, perWithdrawalFen: amountFen, perDayFen: null },
    });
    expect(raised).toMatchObject({
      limits: { perWithdrawalFen: low },
      raise: { limits: { perWithdrawalFen: amountFen } },
    });
    expect(await member.refusal(submitCase, call)).toBe('safety.above-limit');
    await texted(member.person.phone, '有人申请调高您的提取限额');
    const kept = await member.call(keepLimits, {});
    expect(kept.raise).toBeNull();
    await member.call(setLimits, {
      body: { version: kept.version, perWithdrawalFen: amountFen, perDayFen: amountFen },
    });
    clock.forward(hours(12));
    const later = await world.member('lu-zhiyuan');
    await texted(member.person.phone, '您调高的提取限额生效了');
    backToThePresent();
    await later.call(submitCase, call);
    await later.until(draft.caseId, 'closed');
  }, 90_000);
});

describe('what is new rests', () => {
  it('lets no money go to a second card before its time, unless a supervisor lifts it', async () => {
    const member = await world.member('tan-suohao');
    const [first, second] = member.person.cards;
    await member.cardId(first!.number);
    const resting = await member.cardId(second!.number);
    const { cards } = await member.call(memberEndpoints.listCards, {});
    expect(cards.map(({ restsUntil }) => restsUntil !== null)).toEqual([false, true]);
    const { caseId } = await member.apply('W04', { cardNumber: second!.number });
    const held = await waitUntil(async () => {
      const one = await member.case(caseId);
      return one.paymentHold !== null && one;
    });
    expect(held.paymentHold).toMatchObject({ why: 'card-rests', until: cards[1]!.restsUntil });
    await atWindow(member, { kind: 'lift-card-rest', cardId: resting });
    await inboxed(member, '现在就能用');
    clock.forward({ seconds: 61 });
    await member.until(caseId, 'closed');
  }, 90_000);
});

describe('a lost phone', () => {
  it('is locked by the hotline, and replaced at a window; the thief keeps nothing', async () => {
    const member = await world.member('qin-yuanke');
    const agent = await world.staff('lingshan-service-agent');
    const clerk = await world.staff('lingshan-clerk');
    const call = { ...claimOf(member), reason: '职工来电说手机丢了' };
    const wrong = { ...call, phoneLast4: '0000' };
    expect(await agent.refusal(lockForCaller, { body: wrong })).toBe('safety.caller-differs');
    const right = { ...call, phoneLast4: member.person.phone.slice(-4) };
    expect(await clerk.refusal(lockForCaller, { body: right })).toBe('access.forbidden');
    expect((await agent.call(lockForCaller, { body: right })).lock?.by).toBe('hotline');
    await texted(member.person.phone, '锁住了您的账户');

    const phone = '15400008811';
    await clerk.call(staffEndpoints.requestVisitCode, { body: { phone } });
    const { text } = await texted(phone, '您的验证码是');
    await atWindow(member, { kind: 'new-phone', phone, code: /\d{6}/.exec(text)![0] });
    await texted(member.person.phone, '换绑了手机号');
    await texted(phone, '换绑了手机号');
    await waitUntil(async () => (await member.refusal(getSafety, {})) === 'session.expired');

    const anonymous = new ContractClient(world.baseUrl, null);
    const { sessionRedis } = world.container;
    await sessionRedis.del(...(await sessionRedis.keys('sms-resend:*')));
    await anonymous.call(memberEndpoints.requestSmsCode, { body: { phone } });
    const second = await waitUntil(() =>
      world.outside.control.sms
        .messages()
        .find((one) => one.phone === phone && one.text.includes('您的验证码是') && one.text !== text),
    );
    const code = /\d{6}/.exec(second.text)![0];
    const grant = await anonymous.call(memberEndpoints.smsLogin, { body: { phone, code } });
    const back = new ContractClient(world.baseUrl, grant.token);
    const mine = await back.call(getSafety, {});
    expect(mine.lock).not.toBeNull();
    expect(mine.phoneRestsUntil).not.toBeNull();
    expect(await back.refusal(openLock, { body: { version: mine.version } })).toBe('safety.phone-resting');
    const seen = await clerk.call(lookUpSafety, { body: claimOf(member) });
    expect(seen).toMatchObject({ lock: { by: 'hotline' }, waiting: [] });
    const traces = world.container.connection.collection('traces').find({ event: 'safety.looked-up' });
    expect(await traces.toArray()).toHaveLength(1);
    const { events } = await back.call(memberEndpoints.getSecurityLog, {});
    expect(events[0]).toMatchObject({
      words: expect.stringContaining('工作人员查看了'),
      where: '灵山县窗口',
    });
  }, 90_000);

  it('shows where one is signed in; another device is told of, and ended', async () => {
    const member = await world.member('ye-changnian');
    const anonymous = new ContractClient(world.baseUrl, null);
    const signIn = async (deviceId: string) => {
      const code = world.outside.control.wechat.loginCode(member.person.key);
      const grant = await anonymous.call(memberEndpoints.wechatLogin, { body: { code, deviceId } });
      return new ContractClient(world.baseUrl, grant.token);
    };
    const mine = await signIn('my-own-phone-000001');
    const thief = await signIn('the-phone-of-a-thief');
    await texted(member.person.phone, '有一台新设备登录了您的账号');
    const { sessions } = await mine.call(memberEndpoints.listSessions, {});
    expect(sessions.map(({ current }) => current)).toEqual([false, true, false]);
    const sessionRef = sessions[0]!.sessionRef;
    await mine.call(memberEndpoints.endSession, { params: { sessionRef } });
    expect(await thief.refusal(getSafety, {})).toBe('session.expired');
    const left = await mine.call(memberEndpoints.endOtherSessions, {});
    expect(left.sessions).toHaveLength(1);
    expect(await mine.refusal(getSafety, {})).toBe('none');
    await texted(member.person.phone, '处登录被退出');
  }, 90_000);
});
