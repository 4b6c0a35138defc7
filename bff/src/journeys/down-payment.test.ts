import { staffEndpoints } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import { atWindow, handInBody } from '../testing/at-window';
import { photo } from '../testing/photos';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const seller = '灵山示例湖畔置业有限公司';
const accountNumber = '6299980001000000017';

describe('a down payment (付首付)', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  it('is taken in at a window and paid to the account that the bank says is the seller’s, never to the member', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { intake, params, cardId } = await atWindow(world).taken(clerk, 'ye-changnian', 'W17', 'none');
    expect(intake).toMatchObject({ payees: 'seller', cardLast4: null });
    const answers = {
      homeAddress: '灵山县示例湖畔8栋802',
      contractSignedOn: '2026-09-21',
      downPaymentFen: 3_000_000,
    };
    const seen = { contract: 'original' as const, 'supervised-account': 'copy' as const };
    for (const code of Object.keys(seen)) await clerk.scan(params.caseId, code, await photo());
    const saving = { version: intake.version, answers, amountFen: 100_000, cardId, seen };
    const saved = await clerk.call(staffEndpoints.saveIntake, { params, body: saving });
    // The member's own card is there, and is not what this item pays.
    const early = { params, body: handInBody(saved.version, 100_000, cardId), idempotencyKey: newId() };
    expect(await clerk.refusal(staffEndpoints.handInIntake, early)).toBe('case.answers-incomplete');

    const account = { version: saved.version, seller: '别的置业有限公司', accountNumber };
    const { takeSellerAccount } = staffEndpoints;
    expect(await clerk.refusal(takeSellerAccount, { params, body: account })).toBe('intake.account-mismatch');
    const taken = await clerk.call(takeSellerAccount, { params, body: { ...account, seller } });
    expect(taken).toMatchObject({ cardId: null, cardLast4: '0017' });
    const late = { params, body: handInBody(taken.version, 100_000, cardId), idempotencyKey: newId() };
    await clerk.call(staffEndpoints.handInIntake, late);

    const acceptor = await world.staff('lingshan-acceptor');
    const { version } = await acceptor.case(params.caseId);
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version } });
    const reviewer = await world.staff('lingshan-reviewer');
    const review = await reviewer.until(params.caseId, 'review');
    const approval = { version: review.version, amountFen: 100_000, opinion: '合同已核，同意提取' };
    await reviewer.call(staffEndpoints.approveCase, { params, body: approval });
    await clerk.until(params.caseId, 'closed');
    expect(world.outside.control.bank.payments()).toMatchObject([
      { payeeName: seller, cardNumber: accountNumber, amountFen: 100_000, status: 'paid' },
    ]);
  }, 90_000);

  it('registers a seller’s account for no other item', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { intake, params } = await atWindow(world).taken(clerk, 'chen-xiaoman', 'W04', 'none');
    const body = { version: intake.version, seller, accountNumber };
    expect(await clerk.refusal(staffEndpoints.takeSellerAccount, { params, body })).toBe(
      'case.action-not-allowed',
    );
  }, 60_000);
});
