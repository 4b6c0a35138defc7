import type { StaffCase } from '@gjj/shared-types';
import { voucherProofs } from './voucher-lines';

function shownWith(answer: string): Pick<StaffCase, 'questions' | 'frozenAnswers' | 'documents'> {
  const shown = {
    questions: [
      {
        key: 'spentFen',
        label: '花的钱',
        kind: 'money',
        required: true,
        fromVoucher: { materialCode: 'invoice', field: 'amountFen' },
      },
    ],
    frozenAnswers: [{ key: 'spentFen', question: '花的钱', answer }],
    documents: [{ materialCode: 'invoice', voucher: { number: '1', amountFen: 8_700_000 } }],
  };
  return shown as unknown as StaffCase;
}

describe('an invoice beside the answer that it should prove', () => {
  it('says whether they are the same', () => {
    expect(voucherProofs(shownWith('¥87,000.00'), 'invoice')).toEqual([
      { question: '花的钱', read: '¥87,000.00', answer: '¥87,000.00', same: true },
    ]);
    expect(voucherProofs(shownWith('¥90,000.00'), 'invoice')[0]?.same).toBe(false);
  });

  it('stands only by its own material', () => {
    expect(voucherProofs(shownWith('¥87,000.00'), 'title')).toEqual([]);
  });
});
