import type { Voucher } from './voucher-schemas';
import { readFromVouchers } from './vouchers';

const read = (change: Partial<Voucher>): { materialCode: string; voucher: Voucher } => ({
  materialCode: 'invoice',
  voucher: {
    number: '1',
    issuedOn: '2026-10-08',
    amountFen: 100,
    buyerName: '甲',
    sellerName: '乙',
    ...change,
  },
});
const ask = (field: 'amountFen' | 'issuedOn', documents: Parameters<typeof readFromVouchers>[1]) =>
  readFromVouchers({ materialCode: 'invoice', field }, documents);

describe('an answer read from invoices', () => {
  it('is the sum of all amounts, each invoice once', () => {
    expect(ask('amountFen', [read({}), read({ number: '2', amountFen: 250 })])).toBe(350);
    expect(ask('amountFen', [read({}), read({})])).toBe(100);
  });

  it('is no sum where one amount could not be read', () => {
    expect(ask('amountFen', [read({}), read({ number: '2', amountFen: null })])).toBeNull();
    expect(ask('amountFen', [])).toBeNull();
  });

  it('is what all invoices agree on, or nothing', () => {
    expect(ask('issuedOn', [read({}), read({ number: '2' })])).toBe('2026-10-08');
    expect(ask('issuedOn', [read({}), read({ number: '2', issuedOn: '2026-10-09' })])).toBeNull();
  });

  it('never comes from another material, or from a photo', () => {
    expect(
      ask('amountFen', [{ ...read({}), materialCode: 'title' }, { materialCode: 'invoice' }]),
    ).toBeNull();
  });
});
