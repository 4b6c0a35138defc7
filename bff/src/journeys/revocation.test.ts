import {
  evidenceCode,
  memberEndpoints,
  otherPapersCode,
  staffEndpoints,
  type StaffCase,
} from '@gjj/shared-types';
import { Refused } from '../testing/contract-client';
import { frozenLetter } from '../testing/frozen-letters';
import { MovableClock } from '../testing/movable-clock';
import type { MemberClient } from '../testing/member-client';
import { StaffClient } from '../testing/staff-client';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const clock = new MovableClock();
const grounds = {
  facts: '租赁合同在登记系统里查不到',
  rule: '《住房公积金管理条例》第三十七条',
  reason: '提取用的合同不是真的',
};
const remedies = '可以申请人工复核，也可以 60 日内申请行政复议';

let world: WholeWorld;
beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
afterAll(() => world.stop());
afterEach(() => {
  world.outside.control.bank.setFaults([]);
  world.outside.control.core.setFaults([]);
  world.outside.control.bank.setSettleDelay(0);
  clock.moveTo(new Date().toISOString());
});

const bank = () => world.outside.control.bank;
const supervisor = (name: 'lingshan' | 'pubei') =>
  StaffClient.signIn(world.baseUrl, world.container, `${name}-supervisor`);
const code = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.code;
      throw error;
    },
  );

/** Rent paid by machine. */
async function paid(key: string, answers = {}) {
  const member = await world.member(key);
  const { caseId } = await member.apply('W04', { answers });
  const closed = await member.until(caseId, 'closed');
  return { member, caseId, amountFen: closed.decision!.amountFen! };
}

async function propose(caseId: string, repayFen: number, banKind: 'withdrawal-fraud' | null) {
  const one = await supervisor('lingshan');
  const { version } = await one.case(caseId);
  const body = { version, ...grounds, repayFen, banKind, evidence: [] };
  return one.call(staffEndpoints.proposeRevocation, { params: { caseId }, body });
}

async function revoke(by: StaffClient, caseId: string, repayFen: number, banKind: 'withdrawal-fraud' | null) {
  const { version } = await by.case(caseId);
  const body = { version, ...grounds, repayFen, banKind, remedies, answer: '您说的已经核对' };
  return by.call(staffEndpoints.revoke, { params: { caseId }, body });
}

const say = async (member: MemberClient, caseId: string, text: string, final: boolean) =>
  member.call(memberEndpoints.beHeard, {
    params: { caseId },
    body: { version: (await member.case(caseId)).version, text, documentIds: [], final },
  });

const stopRequest = (caseId: string, version: number) => ({
  params: { caseId },
  body: { version, facts: grounds.facts, reason: grounds.reason },
});

const asking = async (caseId: string) =>
  (await world.container.cases.find(caseId))?.outbox.find(({ name }) => name === 'ask-repayments');
/** As if the time until the next asking had gone by: the bank takes no call of another time. */
const hurry = (caseId: string) =>
  world.container.cases.model.updateOne(
    { _id: caseId, 'outbox.name': 'ask-repayments' },
    { $set: { 'outbox.$.dueAt': clock.now() } },
  );

const balanceOf = async (member: MemberClient) =>
  (await member.call(memberEndpoints.getAccounts, {})).totalFen;
const claimOf = async (member: MemberClient, caseId: string) => (await member.case(caseId)).claim!;

describe('a decision that was obtained by fraud', () => {
  it('is revoked by another supervisor once the person was heard, banned from that day, and paid back once', async () => {
    const { member, caseId, amountFen } = await paid('chen-xiaoman');
    const afterFen = await balanceOf(member);
    expect(await code(propose(caseId, amountFen + 1, null))).toBe('case.repays-too-much');
    await propose(caseId, amountFen, 'withdrawal-fraud');

    const heard = await member.case(caseId);
    expect(heard).toMatchObject({ state: 'hearing', revocation: { ...grounds, repayFen: amountFen } });
    expect(heard.revocation).toMatchObject({ banYears: 3, proposedBy: '中心主管人员' });
    expect(heard.allowedActions).toContain('be-heard');
    expect(await frozenLetter(world.container, caseId, 'revocation-proposal')).toMatchObject({
      words: { ...grounds, ban: expect.stringContaining('三年内'), hearBy: expect.any(String) },
      amountFen,
      unsaid: [],
    });
    const notice = await member.told(caseId, 'revocation-proposed');
    for (const words of [grounds.facts, grounds.rule, grounds.reason, '三年内', '说明情况'])
      expect(notice.body).toContain(words);

    // Nobody decides before the person was heard, and whoever proposed never does.
    const other = await supervisor('pubei');
    expect(await code(revoke(other, caseId, amountFen, 'withdrawal-fraud'))).toBe('case.action-not-allowed');
    await say(member, caseId, '合同是中介给的，我不知道', false);
    expect((await member.case(caseId)).allowedActions).toContain('be-heard');
    await say(member, caseId, '我愿意退', true);
    expect((await member.case(caseId)).allowedActions).not.toContain('be-heard');
    expect(await code(say(member, caseId, '再说一句', false))).toBe('case.action-not-allowed');
    expect(await code(revoke(await supervisor('lingshan'), caseId, amountFen, null))).toBe(
      'case.same-proposer',
    );

    await revoke(other, caseId, amountFen, 'withdrawal-fraud');
    const revoked = await member.case(caseId);
    expect(revoked).toMatchObject({
      state: 'revoked',
      decision: { outcome: 'approved', amountFen },
      claim: { amountFen, paidBackFen: 0, leftFen: amountFen, overdue: false },
      revocation: { end: { kind: 'revoked', remedies, answer: '您说的已经核对' } },
    });
    expect(revoked.revocation?.statements.map(({ text }) => text)).toEqual([
      '合同是中介给的，我不知道',
      '我愿意退',
    ]);
    expect(await frozenLetter(world.container, caseId, 'revocation')).toMatchObject({
      words: { ...grounds, remedies, answer: '您说的已经核对', repayTo: expect.stringContaining('账号') },
      amountFen,
      unsaid: [],
    });
    const { until } = revoked.revocation!.end!.ban!;
    await waitUntil(() => world.outside.control.core.books.bans.all().some((ban) => ban.until === until));
    const asked = await member.call(memberEndpoints.getEligibility, { params: { itemCode: 'W04' } });
    expect(asked.reasons.some(({ words }) => words.includes('提取限制到'))).toBe(true);

    // In parts, told twice, too much in the end: each counted once, and put back into the account.
    const { reference } = revoked.claim!.account;
    expect(reference).toBe(revoked.receiptNumber);
    bank().setFaults([{ operation: 'callback', mode: 'duplicate' }]);
    bank().repay(reference, 100_000);
    await waitUntil(async () => (await claimOf(member, caseId)).paidBackFen === 100_000);
    expect(await claimOf(member, caseId)).toMatchObject({ leftFen: amountFen - 100_000 });
    bank().repay(reference, amountFen);
    const recovered = await member.until(caseId, 'recovered');
    expect(recovered.claim).toMatchObject({ paidBackFen: amountFen, leftFen: 0, surplusFen: 100_000 });
    await waitUntil(async () => (await claimOf(member, caseId)).repayments.every(({ posted }) => posted));
    expect(await balanceOf(member)).toBe(afterFen + amountFen);
    const troubles = await world.container.caseTroubles.count(clock.now());
    expect(troubles['repayment-surplus']).toBe(1);
    await member.told(caseId, 'repayment-received');
    await member.told(caseId, 'claim-settled');
  }, 120_000);

  it('is asked for where no callback comes, reminded of, and overdue in the end', async () => {
    const { member, caseId, amountFen } = await paid('lu-zhiyuan', { rentAddress: '浦北县示例路1号' });
    await propose(caseId, amountFen, null);
    await say(member, caseId, '我愿意退', true);
    await revoke(await supervisor('pubei'), caseId, amountFen, null);
    expect((await member.case(caseId)).revocation?.end?.ban).toBeNull();
    await waitUntil(async () => (await asking(caseId))?.tries === 1);
    bank().setFaults([{ operation: 'callback', mode: 'drop' }]);
    bank().repay((await claimOf(member, caseId)).account.reference, 100_000);
    await hurry(caseId);
    await waitUntil(async () => (await claimOf(member, caseId)).paidBackFen === 100_000);

    clock.forward({ days: 40 });
    const late = await world.member('lu-zhiyuan');
    expect(await claimOf(late, caseId)).toMatchObject({ overdue: true, leftFen: amountFen - 100_000 });
    await late.told(caseId, 'repayment-reminder');
    expect((await world.container.caseTroubles.count(clock.now()))['repayment-overdue']).toBe(1);
    const finance = await StaffClient.signIn(world.baseUrl, world.container, 'lingshan-finance');
    const { rows } = await finance.call(staffEndpoints.listClaims, {});
    expect(rows.find((row) => row.caseId === caseId)).toMatchObject({ overdue: true, paidBackFen: 100_000 });
    expect(await code(finance.call(staffEndpoints.askToStop, stopRequest(caseId, 1)))).toBe(
      'access.forbidden',
    );
  }, 120_000);

  it('is decided without a word of the person once the time for it is over', async () => {
    const { caseId, amountFen } = await paid('ning-duozhang', { rentAddress: '钦州市示例路2号' });
    await propose(caseId, amountFen, null);
    expect(await code(revoke(await supervisor('pubei'), caseId, amountFen, null))).toBe(
      'case.action-not-allowed',
    );
    clock.forward({ days: 12 });
    await revoke(await supervisor('pubei'), caseId, amountFen, null);
    const member = await world.member('ning-duozhang');
    expect((await member.case(caseId)).allowedActions).not.toContain('be-heard');
  }, 60_000);

  it('stands where another supervisor drops the proposal, in words', async () => {
    const { member, caseId, amountFen } = await paid('li-shangmen');
    await propose(caseId, amountFen, null);
    const paper = await member.upload(caseId, otherPapersCode, await photo());
    const { version } = await member.case(caseId);
    const statement = { version, text: '合同是真的，请看', documentIds: [paper], final: true };
    const proposed = await member.call(memberEndpoints.beHeard, { params: { caseId }, body: statement });
    expect(proposed.materials.map(({ code: material }) => material)).toContain(otherPapersCode);
    // What was said, and what it rests on, stays.
    expect(await code(member.call(memberEndpoints.removeDocument, { params: { documentId: paper } }))).toBe(
      'case.action-not-allowed',
    );
    const body = { version: proposed.version, reason: '合同已经核实', answer: '您交的合同是真的' };
    const drop = (by: StaffClient) => by.call(staffEndpoints.dropRevocation, { params: { caseId }, body });
    expect(await code(drop(await supervisor('lingshan')))).toBe('case.same-proposer');
    await drop(await supervisor('pubei'));
    const closed = await member.case(caseId);
    expect(closed).toMatchObject({ state: 'closed', claim: null, revocation: { end: { kind: 'dropped' } } });
  }, 60_000);
});

describe('evidence of the centre', () => {
  it("comes before the proposal, is nobody else's to see until then, and stays", async () => {
    const { member, caseId, amountFen } = await paid('fan-paizhao', { rentAddress: '灵山县示例路9号' });
    const one = await supervisor('lingshan');
    const remove = (by: StaffClient, documentId: string) =>
      code(by.call(staffEndpoints.removeIntakeDocument, { params: { documentId } }));
    const read = (documentId: string) =>
      code(member.call(memberEndpoints.readDocument, { params: { documentId } }));
    expect(await code(one.scan(caseId, otherPapersCode, await photo()))).toBe('case.action-not-allowed');
    const wrong = await one.scan(caseId, evidenceCode, await photo('#111'));
    expect(await remove(one, wrong)).toBe('done');
    const paper = await one.scan(caseId, evidenceCode, await photo('#222'));
    expect(await remove(await supervisor('pubei'), paper)).toBe('case.action-not-allowed');
    expect((await member.case(caseId)).documents).toEqual([]);
    expect(await read(paper)).toBe('document.not-found');

    const { version, materials } = await one.case(caseId);
    expect(materials.map(({ code: material }) => material)).toContain(evidenceCode);
    const body = { version, ...grounds, repayFen: amountFen, banKind: null, evidence: [paper] };
    await one.call(staffEndpoints.proposeRevocation, { params: { caseId }, body });
    const heard = await member.case(caseId);
    expect(heard.documents.map(({ documentId }) => documentId)).toEqual([paper]);
    expect(heard.revocation?.evidence).toEqual([paper]);
    expect(await frozenLetter(world.container, caseId, 'revocation-proposal')).toMatchObject({
      tables: { materials: [['中心查到的证据', '1']] },
    });
    expect(await remove(one, paper)).toBe('case.action-not-allowed');
    expect(await code(one.scan(caseId, evidenceCode, await photo('#333')))).toBe('case.action-not-allowed');

    // What the person brings to a window goes with what is written down there.
    const clerk = await StaffClient.signIn(world.baseUrl, world.container, 'lingshan-clerk');
    const brought = await clerk.scan(caseId, otherPapersCode, await photo('#444'));
    const statement = { text: '合同在这里', documentIds: [brought], final: true };
    const { version: seen } = await clerk.case(caseId);
    const writing = { version: seen, how: 'window' as const, ...statement };
    await clerk.call(staffEndpoints.writeDownStatement, { params: { caseId }, body: writing });
    expect(await remove(clerk, brought)).toBe('case.action-not-allowed');
    const told = await member.case(caseId);
    expect(told.revocation?.statements[0]?.documentIds).toEqual([brought]);
  }, 60_000);
});

describe('money that comes back while a revocation is looked at again', () => {
  it('is claimed no more where the bank returns it, and what came in besides is given back', async () => {
    const { member, caseId, amountFen } = await paid('qin-xinju', {
      rentAddress: '灵山县示例路3号',
    });
    const params = { caseId };
    await propose(caseId, amountFen, null);
    await say(member, caseId, '我愿意退', true);
    await revoke(await supervisor('pubei'), caseId, amountFen, null);
    const ask = { version: (await member.case(caseId)).version, reason: '请再核对一次，合同是真的' };
    await member.call(memberEndpoints.askRecheck, { params, body: ask });
    expect(await claimOf(member, caseId)).toMatchObject({ resting: true, dueOn: null, overdue: false });

    bank().settle(`${caseId}-1`, { status: 'returned' });
    await waitUntil(async () => (await claimOf(member, caseId)).leftFen === 0);
    bank().repay((await claimOf(member, caseId)).account.reference, 100_000);
    await waitUntil(async () => (await claimOf(member, caseId)).surplusFen === 100_000);

    const reviewer = await world.staff('centre-reviewer-1');
    const { version } = await reviewer.case(caseId);
    const body = { version, ...grounds, remedies };
    await reviewer.call(staffEndpoints.upholdOnRecheck, { params, body });
    const recovered = await member.until(caseId, 'recovered');
    expect(recovered.claim).toMatchObject({ leftFen: 0, surplusFen: 100_000 });
    await waitUntil(async () => (await world.container.cases.find(caseId))?.reservation?.status === 'voided');
  }, 120_000);
});

describe('money that the bank returned of what was revoked', () => {
  it('is paid anew, once and wholly, where a recheck then grants', async () => {
    const { member, caseId, amountFen } = await paid('nong-maifang', { rentAddress: '灵山县示例路5号' });
    const params = { caseId };
    const record = async () => (await world.container.cases.find(caseId))!;
    await propose(caseId, amountFen, null);
    await say(member, caseId, '合同是真的', true);
    bank().settle(`${caseId}-1`, { status: 'returned' });
    await waitUntil(async () => (await record()).reservation?.status === 'reserved');
    await revoke(await supervisor('pubei'), caseId, 0, null);
    await member.until(caseId, 'recovered');
    await waitUntil(async () => (await record()).reservation?.status === 'voided');
    const ask = { version: (await member.case(caseId)).version, reason: '请再核对一次，合同是真的' };
    await member.call(memberEndpoints.askRecheck, { params, body: ask });

    const reviewer = await world.staff('centre-reviewer-1');
    const restored = async () => {
      const { version } = await reviewer.case(caseId);
      return reviewer.call(staffEndpoints.restoreOnRecheck, {
        params,
        body: { version, ...grounds, remedies },
      });
    };
    expect(await code(restored())).toBe('case.still-to-be-paid');
    const { version } = await reviewer.case(caseId);
    const body = { version, ...grounds, remedies, amountFen };
    await reviewer.call(staffEndpoints.grantOnRecheck, { params, body });
    const closed = await member.until(caseId, 'closed');
    expect(closed.payments.map((payment) => [payment.outcome, payment.amountFen])).toEqual([
      ['returned', amountFen],
      ['paid', amountFen],
    ]);
    const { reservation, laterReservations } = await record();
    expect([reservation, ...(laterReservations ?? [])]).toMatchObject([
      { status: 'voided' },
      { status: 'posted', amountFen },
    ]);
  }, 120_000);
});

describe('a payment under way', () => {
  const stop = async (caseId: string): Promise<StaffCase> => {
    const one = await supervisor('lingshan');
    const { version } = await one.case(caseId);
    return one.call(staffEndpoints.askToStop, stopRequest(caseId, version));
  };
  const underWay = async (key: string, itemCode = 'W04') => {
    bank().setSettleDelay(600_000);
    const member = await world.member(key);
    const { caseId } = await member.apply(itemCode);
    await waitUntil(() =>
      bank()
        .payments()
        .some(({ instructionId }) => instructionId === `${caseId}-1`),
    );
    return { member, caseId };
  };

  it('is stopped where the bank says so, whatever becomes of its answers, and paid once when released', async () => {
    const { member, caseId } = await underWay('tan-shika');
    bank().setFaults([{ operation: 'stop', mode: 'lose-answer', times: 1 }]);
    await stop(caseId);
    const stopped = await member.until(caseId, 'pay-stopped');
    expect(stopped.stop).toMatchObject({ reason: grounds.reason });
    expect(stopped.payments).toMatchObject([{ outcome: 'stopped' }]);
    const other = await supervisor('pubei');
    const { version, stops } = await other.case(caseId);
    expect(stops).toMatchObject([{ outcome: 'stopped', by: '灵山主管员' }]);
    bank().setSettleDelay(0);
    const body = { version, reason: '核实完了，合同是真的' };
    await other.call(staffEndpoints.releasePayment, { params: { caseId }, body });
    // This member's first card fails: the road goes on as it does for any payment.
    const failed = await member.until(caseId, 'pay-failed');
    expect(failed.payments.map(({ outcome }) => outcome)).toEqual(['stopped', 'failed']);
  }, 90_000);

  it('goes on where it is too late, and the supervisor sees that it was', async () => {
    const { member, caseId } = await underWay('liang-rongxiu', 'W07');
    bank().setFaults([{ operation: 'stop', mode: 'fail', times: 2 }]);
    bank().settle(`${caseId}-1`, { status: 'paid' });
    await stop(caseId).catch(() => undefined);
    await member.until(caseId, 'closed');
    const seen = await (await supervisor('pubei')).case(caseId);
    expect(seen.stops.every(({ outcome }) => outcome === 'too-late')).toBe(true);
    expect(
      bank()
        .payments()
        .filter(({ instructionId }) => instructionId.startsWith(caseId)),
    ).toHaveLength(1);
  }, 90_000);

  it('is revoked with nothing to pay back, and the money is free again', async () => {
    const { member, caseId } = await underWay('ayiguli');
    await stop(caseId);
    await member.until(caseId, 'pay-stopped');
    await propose(caseId, 0, null);
    // Once it was proposed, the person is owed an answer: a bare release is none.
    const other = await supervisor('pubei');
    const { version } = await other.case(caseId);
    const release = { params: { caseId }, body: { version, reason: '核实完了' } };
    expect(await code(other.call(staffEndpoints.releasePayment, release))).toBe('case.action-not-allowed');
    await say(member, caseId, '没有要说的', true);
    await revoke(await supervisor('pubei'), caseId, 0, null);
    const recovered = await member.until(caseId, 'recovered');
    expect(recovered.claim).toMatchObject({ amountFen: 0, leftFen: 0 });
    await waitUntil(async () => (await world.container.cases.find(caseId))?.reservation?.status === 'voided');
  }, 90_000);
});
