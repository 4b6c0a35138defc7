import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { newId } from '../platform/ids';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const answers = purchaseAnswers;

describe('home purchase, decided by two officers after one correction', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  async function handedIn() {
    const member = await world.member('nong-maifang');
    const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
    const { caseId } = await member.apply('W01', { answers, amountFen: 5_000_000, files });
    return { member, caseId };
  }

  it('reaches the card', async () => {
    const { member, caseId } = await handedIn();
    const acceptor = await world.staff('centre-acceptor-1');
    const seen = await acceptor.until(caseId, 'received');
    expect(seen.eligibility?.verdict).toBe('unknown');
    const items = [
      {
        subject: { kind: 'material' as const, materialCode: 'invoice' },
        reason: 'unclear' as const,
        howToFix: '请把金额和公章拍清楚',
      },
      {
        subject: { kind: 'question' as const, questionKey: 'homeLoanFen' },
        reason: 'does-not-match' as const,
        howToFix: '请按合同写贷款数',
      },
    ];
    const params = { caseId };
    await acceptor.call(staffEndpoints.requestCorrection, { params, body: { version: seen.version, items } });

    const asked = await member.until(caseId, 'correction');
    expect(asked.correction?.items.map(({ label }) => label)).toEqual(['购房发票或收据', '其中的贷款']);
    const early = { version: asked.version, answers: { homeLoanFen: 39_000_000, homePriceFen: 1 } };
    expect(
      await member.refusal(memberEndpoints.resubmitCase, { params, body: early, idempotencyKey: newId() }),
    ).toBe('case.documents-missing');
    await member.upload(caseId, 'invoice', await photo('#ccc'));
    const { version } = await member.case(caseId);
    const again = await member.call(memberEndpoints.resubmitCase, {
      params,
      body: { ...early, version },
      idempotencyKey: newId(),
    });
    expect(again.state).toBe('received');
    expect(again.answers).toMatchObject({ homeLoanFen: 39_000_000, homePriceFen: 52_000_000 });
    expect(again.receiptNumber).toBe(asked.receiptNumber);

    const { version: toAccept } = await acceptor.case(caseId);
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: toAccept } });
    const review = await acceptor.until(caseId, 'review');
    const decision = { version: review.version, amountFen: 4_800_000, opinion: '材料齐全，数额相符' };
    expect(await acceptor.refusal(staffEndpoints.approveCase, { params, body: decision })).toBe(
      'access.forbidden',
    );
    const reviewer = await world.staff('lingshan-reviewer');
    const over = { ...decision, amountFen: 5_000_001 };
    expect(await reviewer.refusal(staffEndpoints.approveCase, { params, body: over })).toBe(
      'case.amount-above-cap',
    );
    await reviewer.call(staffEndpoints.approveCase, { params, body: decision });
    const closed = await member.until(caseId, 'closed');
    expect(closed.payments).toMatchObject([{ amountFen: 4_800_000, outcome: 'paid' }]);
    expect(closed.decision).toMatchObject({ by: 'person', amountFen: 4_800_000 });
    await member.told(caseId, 'paid');
  }, 90_000);

  it('shows an open field only for a reason, and tells the member who looked and why', async () => {
    const member = await world.member('lu-zhiyuan');
    const files = { 'filed-contract': await photo(), invoice: await photo() };
    const { caseId } = await member.apply('W01', { answers, amountFen: 100_000, files });
    const agent = await world.staff('pubei-service-agent');
    const body = { field: 'phone' as const, reason: '职工来电，需要回拨' };
    const shown = await agent.call(staffEndpoints.reveal, { params: { caseId }, body });
    expect(shown.value).toBe(member.person.phone);
    expect((await member.case(caseId)).reveals).toMatchObject([{ reason: body.reason }]);
    const { events } = await member.call(memberEndpoints.getSecurityLog, {});
    expect(events.map(({ words }) => words).join()).toContain(body.reason);
  }, 60_000);

  it('is refused with facts, rule, reason and remedies, and the reserved sum is free again', async () => {
    const member = await world.member('qin-xinju');
    const before = await member.call(memberEndpoints.getAccounts, {});
    const draft = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    expect(draft.eligibility?.verdict).not.toBe('no');
    const { caseId } = await waitedFor(member);
    const params = { caseId };
    const acceptor = await world.staff('centre-acceptor-2');
    const received = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: received.version } });
    const review = await acceptor.until(caseId, 'review');
    const reviewer = await world.staff('centre-reviewer-1');
    const grounds = {
      facts: '上传的退休证不是本人的',
      rule: '住房公积金管理条例第二十四条',
      reason: '没有退休',
      remedies: '可以申请复核，或在六十日内申请行政复议',
    };
    await reviewer.call(staffEndpoints.refuseCase, { params, body: { version: review.version, ...grounds } });
    const refused = await member.until(caseId, 'refused');
    expect(refused.decision).toMatchObject({ outcome: 'refused', by: 'person', ...grounds });
    await waitUntil(
      async () => (await member.call(memberEndpoints.getAccounts, {})).availableFen === before.availableFen,
    );
    const notice = await member.told(caseId, 'refused');
    expect(notice.body).toContain(grounds.reason);
  }, 90_000);

  /** A member may go on although the answer is no: it goes to a person, never refused by machine. */
  async function waitedFor(member: Awaited<ReturnType<WholeWorld['member']>>) {
    const files = { 'retirement-certificate': await photo() };
    const handed = await member.apply('W07', { amountFen: 100_000, files });
    expect(handed.eligibility?.verdict).not.toBe('yes');
    return handed;
  }
});
