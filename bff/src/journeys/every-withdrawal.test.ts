import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { photo } from '../testing/photos';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('withdrawals other than rent, a new home and retirement', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  it('a loan that the bank tells of is paid by machine, also for a couple', async () => {
    const member = await world.member('huang-anju');
    const params = { itemCode: 'W05' };
    const eligible = await member.call(memberEndpoints.getEligibility, { params });
    expect(eligible).toMatchObject({ verdict: 'yes', capFen: 3_360_000, automatic: true });
    expect(Object.keys(eligible.waivedMaterials)).toEqual(['loan-contract', 'repayments']);
    const { caseId } = await member.apply('W05');
    const closed = await member.until(caseId, 'closed');
    expect(closed.decision).toMatchObject({ by: 'machine', amountFen: 3_360_000 });
    const again = await member.call(memberEndpoints.getEligibility, { params });
    expect(again.reasons.filter(({ verdict }) => verdict === 'no').map(({ ruleId }) => ruleId)).toContain(
      'W05.frequency',
    );
  }, 60_000);

  it('a house that no register tells of is looked at and decided by persons', async () => {
    const member = await world.member('nong-maifang');
    const answers = {
      work: 'repair',
      workAddress: '钦州市灵山县示例村8号',
      permittedOn: '2026-09-01',
      costFen: 6_000_000,
    };
    const files = { permit: await photo(), receipts: await photo('#ddd') };
    const { caseId } = await member.apply('W03', { answers, amountFen: 5_000_000, files });
    const acceptor = await world.staff('centre-acceptor-1');
    const seen = await acceptor.until(caseId, 'received');
    expect(seen.eligibility).toMatchObject({ verdict: 'yes', automatic: false, capFen: 6_000_000 });
    const params = { caseId };
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: seen.version } });
    const review = await acceptor.until(caseId, 'review');
    const reviewer = await world.staff('lingshan-reviewer');
    await reviewer.call(staffEndpoints.approveCase, {
      params,
      body: { version: review.version, amountFen: 5_000_000, opinion: '鉴定和单据齐全' },
    });
    const closed = await member.until(caseId, 'closed');
    expect(closed.payments).toMatchObject([{ amountFen: 5_000_000, outcome: 'paid' }]);
  }, 90_000);
});
