import { memberEndpoints } from '@gjj/shared-types';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const beijing = {
  code: 'beijing',
  cityName: '北京',
  cityCode: '110100',
  districts: [{ code: '110100', name: '北京' }],
};

describe('a centre with one district and one item', () => {
  let world: WholeWorld;
  beforeAll(async () => {
    world = await startWholeWorld({ environment: { GJJ_CENTRE: 'beijing' }, places: [beijing] });
  }, 120_000);
  afterAll(() => world.stop());

  it('pays the rent of the same demo person by its own rule', async () => {
    const member = await world.member('chen-xiaoman');
    const { items } = await member.call(memberEndpoints.listItems, {});
    expect(items.map(({ code }) => code)).toEqual(['W04']);
    const { caseId, receiptNumber } = await member.apply('W04', {
      answers: { hasInvoice: false },
      amountFen: 600_000,
    });
    expect(receiptNumber).toMatch(/^BJ\d{16}$/);
    expect((await member.until(caseId, 'paid', 'closed')).payments).toMatchObject([{ outcome: 'paid' }]);
  }, 120_000);
});
