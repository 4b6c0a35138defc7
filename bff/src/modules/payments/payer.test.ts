import type { LoanOffset } from '../accounts';
import type { CasePayment } from '../applications';
import type { PaymentParts } from './parts';
import { payerOf } from './payer';

const doneAt = '2026-12-10T01:00:00.000Z';
const kept: Record<string, LoanOffset> = {
  'case-1': { status: 'done', reason: null, amountFen: 100, doneAt },
  'case-2': { status: 'refused', reason: 'loan-settled', amountFen: 100, doneAt },
};
const parts = {
  bank: { findPayment: async () => 'the bank was asked' },
  loanOffsets: { find: async (id: string) => kept[id] ?? null },
} as unknown as PaymentParts;
const payment = { toLoan: true } as CasePayment;

describe('who carries a payment out', () => {
  it('is the ledger for a loan: done or refused for good, under our own id, and never stopped once it has answered', async () => {
    const payer = payerOf(parts, 'case', payment);
    expect(await payer.findPayment('case-1')).toMatchObject({ status: 'paid', bankReference: 'case-1' });
    expect(await payer.findPayment('case-2')).toMatchObject({
      status: 'failed',
      failureReason: '这笔公积金贷款已经还清',
    });
    expect(await payer.findPayment('case-3')).toBeNull();
    expect([await payer.stop('case-1'), await payer.stop('case-3')]).toEqual(['too-late', null]);
  });

  it('is the bank for a card', async () => {
    expect(await payerOf(parts, 'case', {} as CasePayment).findPayment('case-1')).toBe('the bank was asked');
  });
});
