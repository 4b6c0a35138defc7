import { memberEndpoints, staffEndpoints, yuan } from '@gjj/shared-types';
import { ownWindow } from '../testing/own-window';
import { readPdf } from '../testing/read-pdf';
import { handInBooks } from '../testing/unit-window';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const own = { baseFen: 500_000, percent: 20 };

describe('who deposits for themselves, at a window', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  it('registers somebody whom the fund does not know, who is a member from then on', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { body, visit, open, phone } = ownWindow(world, 'ling-huoye');
    expect(await clerk.refusal(staffEndpoints.beginVisit, { body })).toBe('identity.member-unknown');
    const wrong = { ...body, name: '凌活业' };
    expect(await clerk.refusal(staffEndpoints.beginOwnVisit, { body: wrong })).toBe('identity.mismatch');
    const seen = await visit(clerk);
    expect(seen).toMatchObject({ districtName: '灵山县', items: [{ itemCode: 'C05' }], cases: [] });
    const ofUnits = { visit: seen.visit, itemCode: 'C10' };
    expect(await clerk.refusal(staffEndpoints.openOwnIntake, { body: ofUnits })).toBe('intake.not-for-unit');

    const { caseId, version } = await open(clerk, 'C05');
    const params = { caseId };
    const save = (answers: Record<string, number>) => ({ params, body: { version, answers } });
    expect(await clerk.refusal(staffEndpoints.saveIntake, save({ ...own, percent: 25 }))).toBe(
      'case.answers-incomplete',
    );
    await clerk.call(staffEndpoints.saveIntake, save(own));
    // The same person again: the same draft, and a colleague is told who has it.
    expect((await open(clerk, 'C05')).caseId).toBe(caseId);
    const colleague = await world.staff('pubei-clerk');
    const { visit: again, cases } = await visit(colleague);
    expect(cases).toMatchObject([{ caseId, heldByMe: false }]);
    const asked = { visit: again, itemCode: 'C05' };
    expect(await colleague.refusal(staffEndpoints.openOwnIntake, { body: asked })).toBe(
      'intake.held-by-other',
    );

    expect(await handInBooks(clerk, caseId)).toMatchObject({ unit: null, amountFen: null });
    const { text } = await readPdf(await clerk.call(staffEndpoints.printReceipt, { params }));
    expect(text).toContain(yuan(own.baseFen));
    expect(text).not.toContain('清册');
    expect(await clerk.until(caseId, 'closed')).toMatchObject({
      matter: 'books',
      unit: null,
      operation: { result: '灵活就业缴存已登记，账户可以在小程序里看', refusal: null },
    });
    await waitUntil(async () =>
      world.outside.control.sms
        .messages()
        .some((message) => message.phone === phone && message.text.includes('灵活就业缴存已登记')),
    );
    const member = await world.member('ling-huoye');
    const { accounts } = await member.call(memberEndpoints.getAccounts, {});
    expect(accounts).toMatchObject([
      { employerName: '灵活就业', status: 'active', monthlyDepositFen: 100_000, balanceFen: 0 },
    ]);
    expect((await member.call(memberEndpoints.listCases, {})).cases).toEqual([]);
  }, 120_000);

  it('names the account that somebody has already, and hands nothing in', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { caseId, version } = await ownWindow(world, 'chen-xiaoman').open(clerk, 'C05');
    await clerk.call(staffEndpoints.saveIntake, { params: { caseId }, body: { version, answers: own } });
    const refused = await handInBooks(clerk, caseId).catch((error: unknown) => String(error));
    expect(refused).toContain('intake.ledger-refuses');
    expect(refused).toContain('已经有在缴存的账户');
    expect((await clerk.call(staffEndpoints.getIntake, { params: { caseId } })).state).toBe('draft');
  }, 120_000);
});
