import { memberEndpoints } from '@gjj/shared-types';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('rent, decided by machine', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  it('goes from a tap to the money on the card and the messages in the hand', async () => {
    const member = await world.member('chen-xiaoman');
    member.subscribe();
    const eligible = await member.call(memberEndpoints.getEligibility, { params: { itemCode: 'W04' } });
    expect(eligible).toMatchObject({ verdict: 'yes', automatic: true });
    const { caseId, receiptNumber } = await member.apply('W04');
    expect(receiptNumber).toMatch(/^QZ\d{16}$/);
    const closed = await member.until(caseId, 'closed');
    expect(closed.timeline.map(({ action }) => action)).toEqual([
      'submit',
      'accept-by-machine',
      'approve-by-machine',
      'start-payment',
      'confirm-payment',
      'close',
    ]);
    expect(closed.decision?.rule).toMatch(/^国务院令第844号.* 提取情形/);
    const payments = world.outside.control.bank.payments();
    expect(payments).toHaveLength(1);
    expect(payments[0]).toMatchObject({ amountFen: eligible.capFen, status: 'paid' });
    const told = await waitUntil(async () => {
      const { messages } = await member.case(caseId);
      return (
        messages.some(
          ({ notice, channels }) =>
            notice === 'paid' &&
            channels.some(({ channel, state }) => channel === 'wechat' && state === 'delivered'),
        ) && messages
      );
    });
    expect(told.map(({ notice }) => notice)).toEqual(['received', 'accepted', 'approved', 'paid']);
  }, 60_000);
});
