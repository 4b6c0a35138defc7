import { dayOf, memberEndpoints, staffEndpoints, type NoticeName, type StaffCase } from '@gjj/shared-types';
import { purchaseInHand } from '../http/testing/purchase-in-hand';
import { sweepClocks, type CaseTrouble } from '../modules/applications';
import { newId } from '../platform/ids';
import { frozenLetter } from '../testing/frozen-letters';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import type { StaffClient } from '../testing/staff-client';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { runWorker } from '../worker/run-worker';

const monday = '2026-11-23T02:00:00Z';
const special = {
  reason: '合同备案号在住建局的系统里查不到',
  checking: '购房合同有没有备案',
  checkedWith: '灵山县住房和城乡建设局',
  rule: '《行政许可法》第四十五条（参照）',
  expectedOn: '2026-12-02',
};
const found = '合同已备案，备案号写错了一位';
const late = { reason: '住建局还没有回函', expectedOn: '2026-12-08' };
const flagged = {
  subject: { kind: 'material' as const, materialCode: 'invoice' },
  reason: 'unclear' as const,
  howToFix: '请把金额和公章拍清楚',
};
const sentBack = { reason: '发票上的金额看不清，审核不了', items: [flagged] };

/** What may happen between acceptance and decision, over some weeks; each test stands on the ones before. */
describe('a case whose term stands still, runs out, or goes back', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  let caseId: string;
  let worker: { stop(): Promise<void> };
  beforeAll(async () => {
    world = await startWholeWorld({ clock, withWorker: false });
    for (const key of ['nong-maifang', 'qin-xinju']) await (await world.member(key)).cardId();
    worker = runWorker(world.container);
  }, 120_000);
  afterAll(async () => {
    await worker.stop();
    await world.stop();
  });

  const member = () => world.member('nong-maifang');
  const seen = async () => (await member()).case(caseId);
  const record = async () => (await world.container.cases.find(caseId))!;
  const alarm = async (name: CaseTrouble) => (await world.container.caseTroubles.count(clock.now()))[name];
  async function sweepAll(): Promise<void> {
    for (let turn = 0; turn < 20 && (await sweepClocks(world.container)) > 0; turn += 1);
  }
  const told = (notice: NoticeName, count = 1) =>
    waitUntil(async () => {
      const { messages } = await seen();
      const ofIt = messages.filter((message) => message.notice === notice);
      return ofIt.length === count && ofIt.toSorted((a, b) => b.sentAt.localeCompare(a.sentAt))[0];
    });
  /** An officer who signs in afresh: sessions do not live for days. */
  const officer = (username: string) => world.staff(username);
  async function input<B extends object>(content: B) {
    return { params: { caseId }, body: { version: (await record()).version, ...content } };
  }
  async function accept(): Promise<StaffCase> {
    const acceptor = await officer('centre-acceptor-1');
    await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, await input({}));
    return acceptor.until(caseId, 'review');
  }
  async function handIn(): Promise<void> {
    const applied = await purchaseInHand(await member());
    caseId = applied.caseId;
  }
  const pause = async (by: StaffClient, more: Partial<typeof special> = {}) =>
    by.call(staffEndpoints.pauseCase, await input({ ...special, ...more }));
  const previewed = async (by: StaffClient, body: object) =>
    by.call(staffEndpoints.previewNotice, { params: { caseId }, body: body as never });

  /** In the present: the bank takes no signature of another day. */
  describe('in the present', () => {
    const retired = () => world.member('su-fengcun');
    const available = async () =>
      (await (await retired()).call(memberEndpoints.getAccounts, {})).availableFen;
    async function stand(): Promise<void> {
      const files = { 'retirement-certificate': await photo() };
      ({ caseId } = await (await retired()).apply('W07', { amountFen: 100_000, files }));
      await accept();
      await pause(await officer('centre-reviewer-1'), { expectedOn: dayOf(clock.now().toISOString()) });
    }
    afterAll(() => clock.moveTo(monday));

    it('gives the money free when the member takes the case back while it stands', async () => {
      const before = await available();
      await stand();
      expect(await available()).toBe(before - 100_000);
      const member = await retired();
      const { version } = await member.case(caseId);
      await member.call(memberEndpoints.withdrawCase, { params: { caseId }, body: { version } });
      await waitUntil(async () => (await available()) === before);
      expect((await record()).stoppedClock).toBeUndefined();
    }, 120_000);

    it('may be decided from where it stands, by the reviewer who has it, and is paid', async () => {
      await stand();
      const decision = { amountFen: 90_000, opinion: '核实过，同意' };
      const [reviewer, other] = [await officer('centre-reviewer-1'), await officer('centre-reviewer-2')];
      const refusal = await other.refusal(staffEndpoints.approveCase, await input(decision));
      expect(refusal).toBe('case.owned-by-other');
      await reviewer.call(staffEndpoints.approveCase, await input(decision));
      const closed = await (await retired()).until(caseId, 'closed');
      expect(closed).toMatchObject({
        payments: [{ amountFen: 90_000, outcome: 'paid' }],
        stoppedClock: null,
      });
    }, 120_000);
  });

  it('takes no expected day that has gone by or is beyond the longest check', async () => {
    await handIn();
    const review = await accept();
    expect(review.clock).toMatchObject({ name: 'decision', dueOn: '2026-11-26' });
    const reviewer = await officer('centre-reviewer-1');
    expect(review.specialChecks).toEqual([]);
    expect(
      await reviewer.refusal(staffEndpoints.pauseCase, await input({ ...special, expectedOn: '2026-11-22' })),
    ).toBe('request.invalid');
    expect(
      await reviewer.refusal(staffEndpoints.pauseCase, await input({ ...special, expectedOn: '2026-12-08' })),
    ).toBe('case.day-beyond-term');
    expect((await record()).state).toBe('review');
    const acceptor = await officer('centre-acceptor-1');
    expect(await acceptor.refusal(staffEndpoints.pauseCase, await input(special))).toBe('access.forbidden');
  }, 120_000);

  it('tells the member what is checked, with whom, why, by when, and that the term stands still', async () => {
    clock.forward({ days: 1 });
    const reviewer = await officer('centre-reviewer-1');
    const preview = await previewed(reviewer, { action: 'pause', ...special });
    const paused = await pause(reviewer);
    expect(paused).toMatchObject({ state: 'paused', ownerName: '市本级审核一', mine: true });
    expect(paused.clock).toMatchObject({ name: 'special-check', dueOn: '2026-12-02' });
    expect(paused.clocks).toMatchObject([
      { name: 'special-check' },
      { name: 'decision', dueOn: null, stands: { daysLeft: 2, unit: 'calendar-days' } },
    ]);
    const { checking, checkedWith, reason, rule } = special;
    expect(await frozenLetter(world.container, caseId, 'pause')).toMatchObject({
      words: { checking, checkedWith, reason, rule, expectedOn: '2026年12月2日（周三）' },
      unsaid: [],
    });
    const message = await told('paused');
    expect(message.body.split('\n')[0]).toBe(preview.body.split('\n')[0]);
    for (const part of [special.checking, special.checkedWith, special.reason, special.rule, '12月2日'])
      expect(message.body).toContain(part);
    expect(message.body).toContain('停下不算');
    expect(message.body).toContain('还剩 2 天');
    const own = await seen();
    expect(own).toMatchObject({
      state: 'paused',
      specialChecks: [{ ...special, found: null }],
      stoppedClock: { name: 'decision', stands: { daysLeft: 2 } },
    });
    expect(JSON.stringify(own)).not.toContain('市本级审核一');
  }, 120_000);

  it('lets no day of the term go by while it stands, and calls a person once the expected day is over', async () => {
    clock.moveTo('2026-12-02T10:00:00Z');
    await sweepAll();
    expect((await record()).stoppedClock?.marksDone).toEqual([]);
    expect([await alarm('special-check-overdue'), await alarm('decision-overdue')]).toEqual([0, 0]);
    clock.moveTo('2026-12-03T02:00:00Z');
    await sweepAll();
    expect([await alarm('special-check-overdue'), await alarm('decision-overdue')]).toEqual([1, 0]);
  }, 120_000);

  it('goes on with the two days that were left, and says what was found', async () => {
    const resumed = await (
      await officer('lingshan-supervisor')
    ).call(staffEndpoints.resumeCase, await input({ found }));
    expect(resumed).toMatchObject({ state: 'review', clock: { name: 'decision', dueOn: '2026-12-05' } });
    expect(resumed.clocks).toHaveLength(1);
    expect(await frozenLetter(world.container, caseId, 'resumption')).toMatchObject({
      words: { found, decideBy: '2026年12月5日（周六）' },
      unsaid: [],
    });
    const message = await told('resumed');
    expect(message.body).toContain(found);
    expect(message.body).toContain('12月5日');
    expect((await seen()).specialChecks).toMatchObject([{ ...special, found: { words: found } }]);
    expect(await alarm('special-check-overdue')).toBe(0);
    await sweepAll();
    expect((await record()).clock?.marksDone).toEqual([]);
  }, 120_000);

  it('counts a decision that is late until somebody tells the member why and a new day, and again after that day', async () => {
    clock.moveTo('2026-12-05T10:00:00Z');
    await sweepAll();
    const early = await officer('centre-reviewer-1');
    expect(await early.refusal(staffEndpoints.explainDelay, await input(late))).toBe(
      'case.action-not-allowed',
    );
    clock.moveTo('2026-12-06T02:00:00Z');
    await sweepAll();
    expect((await record()).clock?.marksDone).toEqual(['half', 'most', 'due']);
    expect(await alarm('decision-overdue')).toBe(1);
    const supervisor = await officer('lingshan-supervisor');
    expect(
      await supervisor.refusal(
        staffEndpoints.explainDelay,
        await input({ ...late, expectedOn: '2026-12-05' }),
      ),
    ).toBe('request.invalid');
    const explained = await supervisor.call(staffEndpoints.explainDelay, await input(late));
    expect(explained.clock).toMatchObject({ dueOn: '2026-12-05', explainedTo: '2026-12-08' });
    expect(explained.clockShare).toBe(1);
    expect(await alarm('decision-overdue')).toBe(0);
    const { body } = await told('delayed');
    for (const part of [late.reason, '12月5日', '12月8日']) expect(body).toContain(part);
    clock.moveTo('2026-12-09T02:00:00Z');
    expect(await alarm('decision-overdue')).toBe(1);
    const again = { reason: '还要再核对一次', expectedOn: '2026-12-11' };
    await (await officer('centre-reviewer-1')).call(staffEndpoints.explainDelay, await input(again));
    expect((await seen()).delays).toMatchObject([
      { ...late, dueOn: '2026-12-05' },
      { ...again, dueOn: '2026-12-05' },
    ]);
    await told('delayed', 2);
  }, 120_000);

  it('goes back to correction once, by a supervisor, and begins a new term once it is accepted again', async () => {
    const reviewer = await officer('centre-reviewer-1');
    expect(await reviewer.refusal(staffEndpoints.reopenCorrection, await input(sentBack))).toBe(
      'access.forbidden',
    );
    const supervisor = await officer('lingshan-supervisor');
    const back = await supervisor.call(staffEndpoints.reopenCorrection, await input(sentBack));
    expect(back).toMatchObject({
      state: 'correction',
      ownerName: null,
      correction: { reason: sentBack.reason, items: [{ howToFix: flagged.howToFix, fixed: false }] },
    });
    const { body } = await told('correction-needed');
    expect(body).toContain(sentBack.reason);
    const own = await member();
    await own.upload(caseId, 'invoice', await photo('#eee'));
    const { version, answers } = await own.case(caseId);
    await own.call(memberEndpoints.resubmitCase, {
      params: { caseId },
      body: { version, answers },
      idempotencyKey: newId(),
    });
    const review = await accept();
    expect(review.clock).toMatchObject({ name: 'decision', dueOn: '2026-12-12', explainedTo: null });
    const once = await officer('lingshan-supervisor');
    expect((await once.case(caseId)).allowedActions).not.toContain('reopen-correction');
    expect(await once.refusal(staffEndpoints.reopenCorrection, await input(sentBack))).toBe(
      'case.sent-back-before',
    );
  }, 120_000);

  it('says of what time did to a case what happened, by which rule, and what follows', async () => {
    const retired = await world.member('qin-xinju');
    const files = { 'retirement-certificate': await photo() };
    ({ caseId } = await retired.apply('W07', { amountFen: 100_000, files }));
    expect((await retired.case(caseId)).byTime).toBeNull();
    clock.forward({ days: 9 });
    const deemed = await waitUntil(async () => {
      await sweepAll();
      const own = await (await world.member('qin-xinju')).case(caseId);
      return own.state === 'review' && own;
    });
    expect(deemed.byTime?.happened).toContain('核对材料的期限满了');
    expect(deemed.byTime?.rule).toContain('第三十二条');
    const shown = await (await officer('centre-reviewer-1')).case(caseId);
    expect(shown.byTime).toEqual(deemed.byTime);
    await waitUntil(async () => {
      const { messages } = await (await world.member('qin-xinju')).case(caseId);
      return messages.find(({ notice, body }) => notice === 'deemed-accepted' && body.includes('前答复您'));
    });
  }, 120_000);
});
