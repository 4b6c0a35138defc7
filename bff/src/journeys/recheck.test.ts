import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { frozenLetter } from '../testing/frozen-letters';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const grounds = {
  facts: '合同总价和发票一致，首付款已付',
  rule: '《住房公积金管理条例》第二十四条',
  reason: '重新核对了合同和发票',
  remedies: '如不服，可以自收到之日起 60 日内申请行政复议，或者 6 个月内向人民法院起诉',
};
const because = '合同上的总价看错了，请再核对一次';

describe('a person asks for another look (人工复核)', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
  afterAll(() => world.stop());

  const paidFen = (caseId: string) =>
    world.outside.control.bank
      .payments()
      .filter(({ instructionId, status }) => instructionId.startsWith(caseId) && status === 'paid')
      .map(({ amountFen }) => amountFen)
      .toSorted((one, other) => one - other);
  const account = async (member: Awaited<ReturnType<WholeWorld['member']>>) => {
    const { accounts } = await member.call(memberEndpoints.getAccounts, {});
    return accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0);
  };

  /** Accepted by one officer, and decided by another. */
  async function purchase(key: string, decide: 'refuse' | number) {
    const member = await world.member(key);
    const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
    const { caseId } = await member.apply('W01', { answers: purchaseAnswers, amountFen: 5_000_000, files });
    const params = { caseId };
    const acceptor = await world.staff('centre-acceptor-1');
    const { version: first } = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: first } });
    const reviewer = await world.staff('centre-reviewer-1');
    const { version } = await reviewer.until(caseId, 'review');
    if (decide === 'refuse')
      await reviewer.call(staffEndpoints.refuseCase, { params, body: { version, ...grounds } });
    else
      await reviewer.call(staffEndpoints.approveCase, {
        params,
        body: { version, amountFen: decide, opinion: '按发票准予' },
      });
    const decided = await member.until(caseId, decide === 'refuse' ? 'refused' : 'closed');
    return { member, acceptor, reviewer, decided, params };
  }

  it('a refusal is reversed by another officer, and paid once', async () => {
    const { member, reviewer, decided, params } = await purchase('nong-maifang', 'refuse');
    const before = await account(member);
    expect(decided.allowedActions).toContain('ask-recheck');
    expect(decided.recheckBy?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await member.upload(params.caseId, 'invoice', await photo('#aaa'));
    const ask = { version: (await member.case(params.caseId)).version, reason: because };
    const short = { ...ask, reason: '不对' };
    expect(await member.refusal(memberEndpoints.askRecheck, { params, body: short })).toBe('request.invalid');
    const asked = await member.call(memberEndpoints.askRecheck, { params, body: ask });
    expect(asked).toMatchObject({ state: 'recheck', recheckBy: null, clock: { name: 'recheck' } });

    // What was asked is judged anew meanwhile; whoever looks at the case as it was is told that first of all.
    const { version } = await waitUntil(async () => {
      const record = await world.container.cases.find(params.caseId);
      return record!.outbox.every(({ name }) => name !== 'assess') && record!;
    });
    expect(await member.refusal(memberEndpoints.askRecheck, { params, body: { ...ask, version } })).toBe(
      'case.action-not-allowed',
    );
    const old = { params, body: { version: version - 1, ...grounds } };
    const oldSum = { params, body: { ...old.body, amountFen: 5_000_000 } };
    expect(await reviewer.refusal(staffEndpoints.upholdOnRecheck, old)).toBe('case.version-conflict');
    expect(await reviewer.refusal(staffEndpoints.grantOnRecheck, oldSum)).toBe('case.version-conflict');
    // Whoever had a hand in it before does not look again, by whatever way they try.
    const own = { params, body: { version, ...grounds } };
    for (const endpoint of [staffEndpoints.upholdOnRecheck, staffEndpoints.restoreOnRecheck])
      expect(['case.had-a-hand-in-it', 'case.action-not-allowed']).toContain(
        await reviewer.refusal(endpoint, own),
      );
    const sum = { params, body: { ...own.body, amountFen: 5_000_000 } };
    expect(await reviewer.refusal(staffEndpoints.grantOnRecheck, sum)).toBe('case.had-a-hand-in-it');

    const other = await world.staff('centre-reviewer-2');
    const seen = await other.until(params.caseId, 'recheck');
    expect(seen.rechecks).toMatchObject([
      { about: 'refusal', reason: because, earlier: { outcome: 'refused' } },
    ]);
    expect(seen.allowedActions).toEqual(
      expect.arrayContaining(['uphold-refusal', 'grant-on-recheck', 'claim']),
    );
    const more = { params, body: { ...grounds, version: seen.version, amountFen: 5_000_001 } };
    expect(await other.refusal(staffEndpoints.grantOnRecheck, more)).toBe('case.amount-above-cap');
    const grant = { params, body: { ...grounds, version: seen.version, amountFen: 5_000_000 } };
    await other.call(staffEndpoints.grantOnRecheck, grant);

    const paid = await member.until(params.caseId, 'closed');
    expect(paidFen(params.caseId)).toEqual([5_000_000]);
    expect(await account(member)).toBe(before - 5_000_000);
    expect(paid.decision).toMatchObject({ outcome: 'approved', by: 'person', amountFen: 5_000_000 });
    expect(paid.rechecks).toMatchObject([{ result: { outcome: 'granted', amountFen: 5_000_000 } }]);
    expect(paid.allowedActions).not.toContain('ask-recheck');
    expect(await frozenLetter(world.container, params.caseId, 'recheck-result')).toMatchObject({
      words: { ...grounds, outcome: '改变原来的决定，准予提取' },
      amountFen: 5_000_000,
      unsaid: [],
    });
    // What the first decision rests on is as it was; what was asked anew lies beside it.
    const record = (await world.container.cases.find(params.caseId))!;
    expect(record.rechecks?.[0]?.judged?.eligibility.assessedAt).not.toBe(record.eligibility?.assessedAt);
    await waitUntil(async () => {
      const titles = (await member.case(params.caseId)).messages.map(({ title }) => title);
      return ['已收到复核申请', '复核结果：改了原来的决定'].every((title) => titles.includes(title));
    });
  }, 120_000);

  it('who was given less has the difference paid, and keeps what was not paid', async () => {
    const { member, params } = await purchase('fan-paizhao', 3_000_000);
    const before = await account(member);
    expect(paidFen(params.caseId)).toEqual([3_000_000]);
    const { version } = await member.case(params.caseId);
    await member.call(memberEndpoints.askRecheck, { params, body: { version, reason: because } });
    const other = await world.staff('centre-reviewer-2');
    const seen = await other.until(params.caseId, 'recheck');
    const give = async (amountFen: number) => ({
      params,
      body: { ...grounds, version: (await other.case(params.caseId)).version, amountFen },
    });
    for (const amountFen of [2_000_000, 3_000_000])
      expect(await other.refusal(staffEndpoints.grantOnRecheck, await give(amountFen))).toBe(
        'case.not-more-than-before',
      );
    // Read by the member before it is sent, as with every decision.
    const preview = { action: 'grant-on-recheck' as const, ...grounds, amountFen: 4_000_000 };
    const shown = await other.call(staffEndpoints.previewNotice, { params, body: preview });
    expect(shown.body).toContain('40,000.00');

    world.outside.control.core.setFaults([{ operation: 'reserve', mode: 'lose-answer', times: 1 }]);
    await other.refusal(staffEndpoints.grantOnRecheck, await give(4_000_000));
    // The web process lost the ledger's answer: the worker finishes it, under the same id.
    clock.forward({ seconds: 20 });
    await member.until(params.caseId, 'closed');
    expect(paidFen(params.caseId)).toEqual([1_000_000, 3_000_000]);
    expect(await account(member)).toBe(before - 1_000_000);
    expect(seen.rechecks[0]?.earlier?.amountFen).toBe(3_000_000);
    // Told is what was paid now, not the whole.
    const told = async () => (await member.case(params.caseId)).messages;
    await waitUntil(async () => (await told()).some(({ body }) => body.includes('¥10,000.00')));
  }, 120_000);

  it('a machine decided: a person looks, the ledger must have the money, and the decision may stay', async () => {
    const member = await world.member('chen-xiaoman');
    const { caseId } = await member.apply('W04', {});
    const paid = await member.until(caseId, 'closed');
    expect(paid.decision?.by).toBe('machine');
    const params = { caseId };
    const acceptor = await world.staff('lingshan-acceptor');
    const ask = { version: paid.version, reason: because, wantedFen: 9_000_000_00 };
    expect((await acceptor.case(caseId)).allowedActions).toContain('ask-recheck');
    await acceptor.call(staffEndpoints.askRecheckAtWindow, { params, body: ask });
    expect((await member.case(caseId)).rechecks).toMatchObject([
      { about: 'payment', askedBy: '您在窗口申请' },
    ]);

    const other = await world.staff('lingshan-reviewer');
    const { version } = await other.until(caseId, 'recheck');
    const grant = { params, body: { ...grounds, version, amountFen: 9_000_000_00 } };
    expect(await other.refusal(staffEndpoints.grantOnRecheck, grant)).toBe(
      'case.recheck-balance-insufficient',
    );
    const after = await other.case(caseId);
    expect(after.state).toBe('recheck');
    expect(after.decision?.amountFen).toBe(paid.decision?.amountFen);
    await other.call(staffEndpoints.upholdOnRecheck, {
      params,
      body: { ...grounds, version: after.version },
    });
    const upheld = await member.until(caseId, 'closed');
    expect(upheld.rechecks[0]?.result).toMatchObject({ outcome: 'upheld', reason: grounds.reason });
    expect(upheld.decision).toEqual(paid.decision);
    expect(paidFen(caseId)).toHaveLength(1);
    const again = { params, body: { version: upheld.version, reason: because } };
    expect(await member.refusal(memberEndpoints.askRecheck, again)).toBe('case.action-not-allowed');
  }, 120_000);
});
