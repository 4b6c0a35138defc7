import { memberEndpoints } from '@gjj/shared-types';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('money on its way', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.outside.control.bank.setFaults([]));

  it('goes to another own card after the first has failed, without a new approval', async () => {
    const member = await world.member('tan-shika');
    const { caseId } = await member.apply('W04');
    const failed = await member.until(caseId, 'pay-failed');
    expect(failed.payments).toMatchObject([{ outcome: 'failed', failureWords: '收款账户已销户' }]);
    expect(failed.allowedActions).toContain('change-card');
    const cardId = await member.cardId(member.person.cards[1]!.number);
    await member.call(memberEndpoints.changeCard, {
      params: { caseId },
      body: { version: failed.version, cardId },
    });
    const closed = await member.until(caseId, 'closed');
    expect(closed.payments.map(({ outcome }) => outcome)).toEqual(['failed', 'paid']);
    expect(closed.timeline.filter(({ action }) => action.startsWith('approve'))).toHaveLength(1);
  }, 60_000);

  it('closes the account of a retired member once everything is paid', async () => {
    const member = await world.member('liang-rongxiu');
    const { caseId } = await member.apply('W07');
    await member.until(caseId, 'closed');
    const { accounts, totalFen } = await member.call(memberEndpoints.getAccounts, {});
    expect(accounts.map(({ status }) => status)).toEqual(['closed']);
    expect(totalFen).toBe(0);
    const told = await waitUntil(async () => {
      const { messages } = await member.case(caseId);
      return messages.some(({ notice }) => notice === 'account-closed') && messages;
    });
    expect(told.map(({ notice }) => notice)).toContain('paid');
  }, 60_000);

  it('is asked for, never sent again, when the bank acts and the answer is lost', async () => {
    world.outside.control.bank.setFaults([{ operation: 'pay', mode: 'lose-answer', times: 1 }]);
    const member = await world.member('lu-zhiyuan');
    const answers = { rentAddress: '浦北县示例路1号' };
    const { caseId } = await member.apply('W04', { answers });
    const closed = await member.until(caseId, 'closed');
    expect(closed.timeline.map(({ action }) => action)).toContain('lose-payment-answer');
    const paid = world.outside.control.bank
      .payments()
      .filter(({ instructionId }) => instructionId.startsWith(caseId));
    expect(paid).toHaveLength(1);
  }, 60_000);

  it('comes by SMS when the WeChat quota is used up, and always lies in the inbox', async () => {
    const member = await world.member('chen-xiaoman');
    const { caseId } = await member.apply('W04');
    const paid = await waitUntil(async () => {
      const { messages } = await member.case(caseId);
      return messages.find(
        ({ notice, channels }) =>
          notice === 'paid' &&
          channels.some(({ channel, state }) => channel === 'sms' && state !== 'waiting'),
      );
    });
    expect(paid.channels.find(({ channel }) => channel === 'wechat')?.state).toBe('skipped');
    const { messages } = await member.call(memberEndpoints.listMessages, {});
    expect(messages.map(({ messageId }) => messageId)).toContain(paid.messageId);
    const texts = world.outside.control.sms.messages().filter(({ phone }) => phone === member.person.phone);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every(({ text }) => !text.includes(member.person.idNumber))).toBe(true);
  }, 60_000);

  it('comes back when the bank returns it after success, and goes out again to another card, once', async () => {
    const member = await world.member('ning-duozhang');
    const { caseId } = await member.apply('W04', { answers: { rentAddress: '钦州市示例路2号' } });
    const { payments } = await member.until(caseId, 'closed');
    world.outside.control.bank.settle(`${caseId}-1`, {
      status: 'returned',
      failureReason: '收款账户状态异常',
    });
    const returned = await member.until(caseId, 'pay-failed');
    expect(returned.payments).toMatchObject([{ outcome: 'returned' }]);
    const paidFen = payments[0]!.amountFen;
    await waitUntil(async () => {
      const { accounts } = await member.call(memberEndpoints.getAccounts, {});
      return accounts.reduce((total, { reservedFen }) => total + reservedFen, 0) === paidFen;
    });
    const cardId = await member.cardId();
    const body = { version: (await member.case(caseId)).version, cardId };
    await member.call(memberEndpoints.changeCard, { params: { caseId }, body });
    const again = await member.until(caseId, 'closed');
    expect(again.payments.map(({ outcome }) => outcome)).toEqual(['returned', 'paid']);
    const { availableFen, totalFen } = await member.call(memberEndpoints.getAccounts, {});
    expect(availableFen).toBe(totalFen);
  }, 90_000);
});
