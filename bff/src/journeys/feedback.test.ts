import { memberEndpoints, staffEndpoints, type OpenMatterBody } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { OwingWorker } from '../worker/owing-worker';

const because = { facts: '单位的汇缴单上多 200 元', rule: '《住房公积金管理条例》第三十六条' };
const grounds = { ...because, remedies: '可以申请行政复议，或者向人民法院起诉' };
const answer = '已经核对，对不起，是我们没有说清楚';

describe('a member is heard (我的反映)', () => {
  const clock = new MovableClock();
  /** A Wednesday without days off near it. */
  const wednesday = '2026-11-25T02:00:00Z';
  let world: WholeWorld;
  beforeAll(async () => {
    world = await startWholeWorld({ clock });
    // Whoever may be told has an account.
    for (const role of ['supervisor', 'service-agent']) await world.staff(`lingshan-${role}`);
  }, 120_000);
  afterAll(() => world.stop());

  const open = (member: MemberClient, body: OpenMatterBody, idempotencyKey: string = newId()) =>
    member.call(memberEndpoints.openMatter, { body, idempotencyKey });
  const read = (member: MemberClient, matterId: string) =>
    member.call(memberEndpoints.getMatter, { params: { matterId: matterId as never } });
  const toldOf = (member: MemberClient, number: string) =>
    waitUntil(async () => {
      const { messages } = await member.call(memberEndpoints.listMessages, { query: { limit: 50 } });
      const mine = messages.filter(({ body }) => body.includes(number));
      return mine.length > 0 && mine;
    });
  const staffToldOf = async (username: string, matterId: string) => {
    const { messages } = await (await world.staff(username)).call(staffEndpoints.listStaffMessages, {});
    return messages
      .filter(({ about }) => about.kind === 'matter' && about.matterId === matterId)
      .map(({ notice }) => notice);
  };
  /** Everything that two workers find, at the same time. */
  const bothWorkers = async () => {
    const { feedback, notifications, log, metrics } = world.container;
    const worker = () => new OwingWorker(feedback.kind, { notifications, clock, log, metrics });
    await Promise.all([worker().tend(), worker().tend()]);
    await Promise.all([worker().relay(), worker().relay()]);
  };

  it('a low rating opens a matter once, though two workers see it; no officer answers about their own hand', async () => {
    const member = await world.member('chen-xiaoman');
    const { caseId } = await member.apply('W04');
    await member.until(caseId, 'closed');
    const params = { caseId };
    await member.call(memberEndpoints.rateCase, { params, body: { stars: 2, comment: '等了太久' } });
    await Promise.all([
      world.container.feedback.hearRating(caseId),
      world.container.feedback.hearRating(caseId),
    ]);
    const { matters } = await waitUntil(async () => {
      const own = await member.call(memberEndpoints.listMatters, {});
      return own.matters.length > 0 && own;
    });
    expect(matters).toMatchObject([{ kind: 'low-rating', text: '等了太久', caseId }]);
    const { matterId } = matters[0]!;
    await bothWorkers();
    expect(await staffToldOf('lingshan-supervisor', matterId)).toEqual(['matter-new']);
    const agent = await world.staff('lingshan-service-agent');
    const version = (await read(member, matterId)).version;
    const taken = await agent.call(staffEndpoints.takeMatter, { params: { matterId }, body: { version } });
    expect(taken.allowedActions).not.toContain('answer');
    const supervisors = taken.colleagues.filter(({ role }) => role === '主管');
    expect(supervisors.length).toBe(taken.colleagues.length);
    const to = supervisors.find(({ name }) => name === '灵山主管员')!.staffId;
    const passing = { version: taken.version, to, reason: '要由主管答复' };
    const passed = await agent.call(staffEndpoints.passMatterOn, { params: { matterId }, body: passing });
    expect(passed.ownerName).toBe('灵山主管员');
  }, 60_000);

  it('by an agent: once for a key, taken by one, answered, reopened once, and closed by time', async () => {
    clock.moveTo(wednesday);
    const member = await world.member('chen-xiaoman');
    const body = { kind: 'cannot-get-done', text: '一直提示出错，交不上去' } as const;
    const seen = { page: '申请', errorCode: 'service.busy' };
    const key = newId();
    const [first, again] = await Promise.all([
      open(member, { ...body, seen }, key),
      open(member, { ...body, seen }, key),
    ]);
    expect(again.matterId).toBe(first.matterId);
    expect(first).toMatchObject({ state: 'received', dueOn: '2026-11-30', text: body.text });
    const other = { body: { ...body, text: '别的一件事' }, idempotencyKey: key };
    expect(await member.refusal(memberEndpoints.openMatter, other)).toBe('idempotency.differs');
    expect((await toldOf(member, first.number))[0]).toMatchObject({
      notice: 'matter-received',
    });

    const stranger = await world.member('lu-zhiyuan');
    const params = { matterId: first.matterId };
    expect(await stranger.refusal(memberEndpoints.getMatter, { params })).toBe('matter.not-found');

    const [agent, pubei] = [
      await world.staff('lingshan-service-agent'),
      await world.staff('pubei-service-agent'),
    ];
    const { rows } = await agent.call(staffEndpoints.listStaffMatters, { query: { owner: 'nobody' } });
    expect(rows.map(({ number }) => number)).toContain(first.number);
    const takes = await Promise.allSettled(
      [agent, pubei].map((one) =>
        one.call(staffEndpoints.takeMatter, { params, body: { version: first.version } }),
      ),
    );
    expect(takes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const owner = takes[0]!.status === 'fulfilled' ? agent : pubei;
    const { version, seen: known } = await owner.call(staffEndpoints.getStaffMatter, { params });
    expect(known).toEqual(seen);
    expect(
      await (await world.staff('lingshan-clerk')).refusal(staffEndpoints.getStaffMatter, { params }),
    ).toBe('access.forbidden');
    const preview = await owner.call(staffEndpoints.previewAnswer, { params, body: { text: answer } });
    expect(preview.body).toContain(answer);
    const late = { params, body: { version: version - 1, text: answer } };
    expect(await owner.refusal(staffEndpoints.answerMatter, late)).toBe('matter.version-conflict');
    await owner.call(staffEndpoints.answerMatter, { params, body: { version, text: answer } });
    const told = await waitUntil(async () =>
      (await toldOf(member, first.number)).find(({ notice }) => notice === 'matter-answered'),
    );
    expect(told.body).toBe(
      preview.body.replace(/，11月25日.*?。/, told.body.match(/，11月25日.*?。/)?.[0] ?? ''),
    );

    const answered = await read(member, first.matterId);
    expect(answered).toMatchObject({ state: 'answered', reopenBy: '2026-12-10' });
    expect(answered.words.map(({ what, byName }) => `${what}${byName}`)).toEqual(['said', 'event', 'answer']);
    const more = { version: answered.version, text: '还是交不上去' };
    const reopened = await member.call(memberEndpoints.reopenMatter, { params, body: more });
    expect(reopened).toMatchObject({ state: 'received', allowedActions: ['say-more', 'take-back'] });
    await waitUntil(async () =>
      (await staffToldOf('lingshan-supervisor', first.matterId)).includes('matter-said'),
    );
    const supervisor = await world.staff('lingshan-supervisor');
    const final = await supervisor.call(staffEndpoints.answerMatter, {
      params,
      body: { version: reopened.version, text: '已经请技术人员修好，您再试试' },
    });
    // It could be reopened once, so that this answer is the last.
    expect(final.state).toBe('closed');
  }, 60_000);

  it('an advice that was answered closes by itself when nobody reopens it, though two workers look', async () => {
    const member = await world.member('chen-xiaoman');
    const { matterId, version } = await open(member, { kind: 'advice', text: '窗口多放几把椅子' });
    const agent = await world.staff('lingshan-service-agent');
    const params = { matterId };
    const mine = await agent.call(staffEndpoints.takeMatter, { params, body: { version } });
    await agent.call(staffEndpoints.answerMatter, {
      params,
      body: { version: mine.version, text: '谢谢，下周就放' },
    });
    clock.moveTo('2026-12-11T00:00:00Z');
    await bothWorkers();
    const closed = await read(await world.member('chen-xiaoman'), matterId);
    expect(closed.state).toBe('closed');
    expect(closed.words.filter(({ what }) => what === 'event')).toHaveLength(2);
  });

  it('tells staff at half, most and all of the term, once, and the member of a delay with a new day', async () => {
    const member = await world.member('chen-xiaoman');
    const { matterId, number, dueOn } = await open(member, { kind: 'complaint', text: '窗口态度不好' });
    clock.moveTo(`${dueOn}T23:00:00+08:00`);
    await bothWorkers();
    clock.forward({ seconds: 2 * 3600 });
    await bothWorkers();
    expect((await staffToldOf('lingshan-supervisor', matterId)).toReversed()).toEqual([
      'matter-new',
      'term-most',
      'term-over',
    ]);
    const { 'matters-overdue': lateOnes } = await world.container.feedback.countTroubles();
    expect(lateOnes).toBeGreaterThan(0);
    const supervisor = await world.staff('lingshan-supervisor');
    const params = { matterId };
    const { version, overdue } = await supervisor.call(staffEndpoints.getStaffMatter, { params });
    expect(overdue).toBe(true);
    const delay = { version, reason: '还在等窗口的录像', expectedOn: '2027-01-08' };
    const gone = { ...delay, expectedOn: dueOn! };
    expect(await supervisor.refusal(staffEndpoints.explainMatterDelay, { params, body: gone })).toBe(
      'matter.day-gone',
    );
    const told = await supervisor.call(staffEndpoints.explainMatterDelay, { params, body: delay });
    expect(told).toMatchObject({ overdue: false, explainedTo: '2027-01-08' });
    const again = await world.member('chen-xiaoman');
    const messages = await waitUntil(async () =>
      (await toldOf(again, number)).find(({ notice }) => notice === 'matter-delayed'),
    );
    expect(messages.body).toContain('1月8日');
  }, 60_000);

  it('a dispute is answered in writing, and the ledger is asked once, however often it is silent', async () => {
    const member = await world.member('chen-xiaoman');
    const { accounts } = await member.call(memberEndpoints.getAccounts, {});
    const { accountNo } = accounts[0]!;
    const page = { params: { accountNo }, query: { limit: 100 } };
    const { entries } = await member.call(memberEndpoints.listEntries, page);
    const [deposit] = entries.filter(({ kind }) => kind === 'deposit');
    const [interest] = entries.filter(({ kind }) => kind === 'interest');
    const dispute = (entryIds: string[]) =>
      ({ kind: 'balance-dispute', text: '这几笔不对', accountNo, entryIds }) as const;
    const unknown = { body: dispute(['none']), idempotencyKey: newId() };
    expect(await member.refusal(memberEndpoints.openMatter, unknown)).toBe('matter.entries-unknown');
    const opened = await open(member, dispute([deposit!.entryId]));
    expect(opened.disputed?.entries).toMatchObject([{ entryId: deposit!.entryId }]);
    const twice = { body: dispute([deposit!.entryId]), idempotencyKey: newId() };
    expect(await member.refusal(memberEndpoints.openMatter, twice)).toBe('matter.disputed-already');

    const supervisor = await world.staff('lingshan-supervisor');
    const params = { matterId: opened.matterId };
    const bare = { version: opened.version, text: answer };
    expect(await supervisor.refusal(staffEndpoints.answerMatter, { params, body: bare })).toBe(
      'matter.grounds-missing',
    );
    const { core } = world.outside.control;
    core.setFaults([{ operation: 'ask-correction', mode: 'lose-answer', times: 1 }]);
    const right = { ...bare, grounds: { found: 'right' as const, ...grounds } };
    await supervisor.call(staffEndpoints.answerMatter, { params, body: right });
    await waitUntil(async () => {
      clock.forward({ seconds: 2 });
      await bothWorkers();
      return (await read(member, opened.matterId)).correction?.state === 'corrected';
    });
    expect(core.books.corrections.all()).toHaveLength(1);
    const asked = core.calls().filter(({ operation }) => operation === 'ask-correction');
    expect(asked).toHaveLength(1);
    const notices = (await toldOf(member, opened.number)).map(({ notice }) => notice);
    expect(notices).toEqual(expect.arrayContaining(['matter-corrected', 'matter-answered']));

    const second = await open(member, dispute([interest!.entryId]));
    const wrong = { params: { matterId: second.matterId }, body: { ...right, version: second.version } };
    await supervisor.call(staffEndpoints.answerMatter, wrong);
    const refused = await waitUntil(async () => {
      await bothWorkers();
      const seen = await supervisor.call(staffEndpoints.getStaffMatter, { params: wrong.params });
      return seen.correction?.state === 'refused' && seen;
    });
    // A machine never tells the member no: a person looks again.
    expect(refused.state).toBe('in-hand');
    expect((await read(member, second.matterId)).correction?.words).toBe('更正还在核对');
    await waitUntil(async () =>
      (await staffToldOf('lingshan-supervisor', second.matterId)).includes('correction-refused'),
    );
  }, 60_000);

  it('somebody rings: masked, what may be said, and a call-back in a window that is offered', async () => {
    clock.moveTo('2027-01-13T02:00:00Z');
    const member = await world.member('chen-xiaoman');
    const agent = await world.staff('lingshan-service-agent');
    const { phone } = member.person;
    const { callers } = await agent.call(staffEndpoints.findCallers, { body: { phone } });
    expect(callers).toHaveLength(1);
    expect(JSON.stringify(callers)).not.toContain(phone);
    expect(JSON.stringify(callers)).not.toContain(member.person.name);
    const { personId } = callers[0]!;
    const view = await agent.call(staffEndpoints.getCaller, { params: { personId } });
    expect(view.matters.length).toBeGreaterThan(3);
    const window = view.callWindows[1]!;
    const booking = { params: { personId }, body: { window, text: '想问补正的事' }, idempotencyKey: newId() };
    const booked = await agent.call(staffEndpoints.bookCallBack, booking);
    expect((await agent.call(staffEndpoints.bookCallBack, booking)).matterId).toBe(booked.matterId);
    const gone = { ...window, from: '2027-01-12T01:00:00.000Z' };
    const late = { ...booking, body: { ...booking.body, window: gone }, idempotencyKey: newId() };
    expect(await agent.refusal(staffEndpoints.bookCallBack, late)).toBe('matter.window-gone');
    clock.moveTo(new Date(Date.parse(window.from) + 60_000).toISOString());
    await bothWorkers();
    expect(await staffToldOf('lingshan-service-agent', booked.matterId)).toContain('matter-call-now');
    const params = { matterId: booked.matterId };
    const now = await world.staff('lingshan-service-agent');
    const { version } = await now.call(staffEndpoints.getStaffMatter, { params });
    await now.call(staffEndpoints.takeMatter, { params, body: { version } });
    expect(await now.call(staffEndpoints.revealCallerPhone, { params })).toEqual({ phone });
    const clerk = await world.staff('lingshan-clerk');
    expect(await clerk.refusal(staffEndpoints.findCallers, { body: { phone } })).toBe('access.forbidden');
  }, 60_000);
});
