import type { CaseTrouble } from '../applications';
import { newId } from '../../platform/ids';
import { MovableClock } from '../../testing/movable-clock';
import { rawCall } from '../../testing/raw-call';
import { waitUntil } from '../../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../../testing/whole-world';
import { strangeBank } from './testing/strange-bank';

const clock = new MovableClock();
let world: WholeWorld;
let between: Awaited<ReturnType<typeof strangeBank>>;
beforeAll(async () => {
  between = await strangeBank(() => world.outside.urls.bank);
  world = await startWholeWorld({ clock, environment: { BANK_BASE_URL: between.url } });
}, 120_000);
afterAll(async () => {
  await world.stop();
  between.close();
});
afterEach(() => {
  between.say();
  between.refuse(false);
  world.outside.control.bank.setFaults([]);
});

const bank = () => world.outside.control.bank;
const paymentsOf = (caseId: string) =>
  bank()
    .payments()
    .filter(({ instructionId }) => instructionId.startsWith(caseId));
const alarm = async (name: CaseTrouble) => (await world.container.caseTroubles.count(clock.now()))[name];

async function rent(key: string, answers = {}) {
  const member = await world.member(key);
  const { caseId } = await member.apply('W04', { answers });
  return { member, caseId };
}

describe('the callback', () => {
  it('is refused with 401 when forged, unsigned or old, and 405 or 400 when it is none', async () => {
    const payload = { instructionId: `${newId()}-1`, status: 'paid' };
    expect(await bank().sendRaw(payload, 'forged')).toBe(401);
    expect(await bank().sendRaw(payload, 'none')).toBe(401);
    clock.forward({ seconds: 6 * 60 });
    expect(await bank().sendRaw(payload, 'good')).toBe(401);
    clock.forward({ seconds: -6 * 60 });
    expect(await bank().sendRaw({ status: 'paid' }, 'good')).toBe(400);
    expect((await rawCall(world.baseUrl, { path: '/callbacks/bank' })).status).toBe(405);
    const huge = { method: 'POST', path: '/callbacks/bank', body: 'x'.repeat(70_000) };
    expect((await rawCall(world.baseUrl, huge)).status).toBe(413);
  });

  it('for an instruction that we never gave is answered like any other, and moves nothing', async () => {
    const before = await world.container.cases.model.find().lean();
    expect(await bank().sendRaw({ instructionId: `${newId()}-1`, status: 'paid' }, 'good')).toBe(204);
    expect(await world.container.cases.model.find().lean()).toEqual(before);
  });

  it('is believed in its signature, not in its words: who says "paid" is asked', async () => {
    bank().setSettleDelay(600_000);
    const { member, caseId } = await rent('chen-xiaoman');
    await waitUntil(() => paymentsOf(caseId).length === 1);
    expect(await bank().sendRaw({ instructionId: `${caseId}-1`, status: 'paid' }, 'good')).toBe(204);
    await waitUntil(() =>
      bank()
        .calls()
        .some(({ operation }) => operation === 'get-payment'),
    );
    expect((await member.case(caseId)).state).toBe('paying');
    bank().setSettleDelay(0);
    bank().setFaults([{ operation: 'callback', mode: 'duplicate' }]);
    bank().settle(`${caseId}-1`, { status: 'paid' });
    const closed = await member.until(caseId, 'closed');
    for (let turn = 0; turn < 3; turn += 1)
      expect(await bank().sendRaw({ instructionId: `${caseId}-1`, status: 'failed' }, 'good')).toBe(204);
    await waitUntil(async () => (await world.container.cases.find(caseId))?.outbox.length === 0);
    const after = await member.case(caseId);
    expect(after.state).toBe('closed');
    expect(after.timeline).toEqual(closed.timeline);
    expect(paymentsOf(caseId)).toHaveLength(1);
  }, 120_000);

  it('may come before the answer to the instruction', async () => {
    bank().setFaults([{ operation: 'pay', mode: 'late', ms: 800, times: 1 }]);
    const { member, caseId } = await rent('lu-zhiyuan', { rentAddress: '浦北县示例路1号' });
    const closed = await member.until(caseId, 'closed');
    expect(closed.payments).toMatchObject([{ outcome: 'paid' }]);
    expect(paymentsOf(caseId)).toHaveLength(1);
  }, 60_000);
});

describe('what the bank should never say', () => {
  it('a status that is not in the contract: pay-unknown and an alarm, until it says one that is', async () => {
    between.say({ status: 'in-limbo' });
    const { member, caseId } = await rent('ning-duozhang', { rentAddress: '钦州市示例路2号' });
    const unknown = await member.until(caseId, 'pay-unknown');
    expect(unknown.sentence).toContain('您的钱是安全的');
    await waitUntil(async () => (await alarm('bank-status-unknown')) === 1);
    between.say();
    clock.forward({ seconds: 30 });
    await member.until(caseId, 'closed');
    expect(await alarm('bank-status-unknown')).toBe(0);
    expect(paymentsOf(caseId)).toHaveLength(1);
  }, 60_000);

  it('that our id was used for another sum: never taken for our payment, and a person is called', async () => {
    const member = await world.member('tan-shika');
    between.refuse(true);
    between.say({ amountFen: 1 });
    const { caseId } = await member.apply('W04');
    const unknown = await member.until(caseId, 'pay-unknown');
    expect(unknown.payments).toMatchObject([{ outcome: 'unknown' }]);
    const asked = () =>
      bank()
        .calls()
        .filter(({ operation }) => operation === 'get-payment').length;
    const before = asked();
    clock.forward({ seconds: 30 });
    await waitUntil(() => asked() > before);
    await waitUntil(async () =>
      (await world.container.cases.find(caseId))?.outbox.every(({ tries }) => tries > 0),
    );
    expect((await member.case(caseId)).state).toBe('pay-unknown');
    expect(await alarm('bank-instruction-differs')).toBeGreaterThan(0);
    between.say();
    clock.forward({ seconds: 30 });
    await member.until(caseId, 'pay-failed');
    await waitUntil(async () => (await alarm('bank-instruction-differs')) === 0);
  }, 60_000);
});
