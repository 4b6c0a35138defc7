import type { CertificateName } from '@gjj/shared-types';
import type { LedgerSays } from './ledger-says';
import { certificateStanding } from './certificate-standing';
import { settledYears } from './settlement-year';
import { whatItSays } from './what-it-says';

const math = { addsUp: () => true, sumsOf: () => never(), monthsOf: () => [] };
const never = (): never => {
  throw new Error('nothing to sum');
};
const knowing = { math, itemName: (code: string) => ({ W04: '租房提取' })[code] ?? code };

const ledger = (more: Partial<LedgerSays> = {}): LedgerSays => ({
  asOf: '2026-11-30T02:12:00Z',
  accounts: [
    {
      accountNo: '450700000000101',
      employerName: '示例单位',
      status: 'active',
      openedOn: '2024-09-01',
      balanceFen: 4_862_350,
      monthlyDepositFen: 120_000,
      continuousMonths: 26,
      lastDepositMonth: '2026-10',
    },
  ],
  withdrawals: [{ itemCode: 'W04', amountFen: 540_000, postedOn: '2026-03-20' }],
  loans: [],
  depositedLast12MonthsFen: 1_440_000,
  books: [],
  ...more,
});
const says = (name: CertificateName, more: Partial<LedgerSays> = {}, year: number | null = null) =>
  whatItSays({ name, year }, ledger(more), knowing);

it('says what the ledger says, with the sum that a stranger may compare', () => {
  expect(says('deposit-proof')).toMatchObject({
    said: {
      amountFen: 4_862_350,
      words: { balance: '¥48,623.50', monthlyDeposit: '¥1,200.00', continuousMonths: '26' },
      tables: {
        accounts: [['示例单位', '尾号 0101', '正常缴存', '2024年9月1日', '2026年10月', '¥48,623.50']],
      },
    },
  });
  expect(says('withdrawal-record')).toMatchObject({
    said: { tables: { withdrawals: [['2026年3月20日', '租房提取', '¥5,400.00']] } },
  });
});

it('leaves out what there is none of', () => {
  const sealed = ledger().accounts.map((account) => ({ ...account, status: 'sealed' as const }));
  const answer = says('deposit-proof', { accounts: sealed });
  expect(answer).not.toHaveProperty('said.words.monthlyDeposit');
  expect(says('withdrawal-record', { withdrawals: [] })).toMatchObject({
    said: { words: { withdrawalCount: '0' }, tables: {} },
  });
});

it.each<[CertificateName, Partial<LedgerSays>, string]>([
  ['deposit-proof', { accounts: [] }, 'no-account'],
  ['loan-settled', {}, 'no-settled-loan'],
  ['loan-settled', { loans: null }, 'not-told'],
  ['loan-use-proof', { loans: null }, 'not-told'],
  ['year-statement', {}, 'no-year'],
])('gives no %s of half the truth: %j', (name, more, refusal) =>
  expect(says(name, more, 2026)).toEqual({ ok: false, refusal }),
);

it('gives no statement of a book that does not add up', () => {
  const differing = { ...knowing, math: { ...math, addsUp: () => false } };
  const wish = { name: 'year-statement' as const, year: 2026 };
  const withBook = ledger({ books: [[]] });
  expect(whatItSays(wish, withBook, differing)).toEqual({ ok: false, refusal: 'book-differs' });
});

it('says of loans how many were used, and how many of them are paid off', () => {
  const loan = { loanNo: 'A', amountFen: 1, grantedOn: '2017-02-10' };
  const loans = [
    { ...loan, settledOn: '2026-02-25' },
    { ...loan, settledOn: null },
  ];
  expect(says('loan-use-proof', { loans })).toMatchObject({
    said: { words: { loanUse: '用过 2 次，其中 1 笔已结清，1 笔正在还' } },
  });
});

it('certifies one loan of several alone, and none that is not paid off', () => {
  const loan = { amountFen: 1, grantedOn: '2017-02-10' };
  const loans = [
    { ...loan, loanNo: 'A', settledOn: '2026-02-25' },
    { ...loan, loanNo: 'B', settledOn: '2020-02-25' },
    { ...loan, loanNo: 'C', settledOn: null },
  ];
  const of = (loanNo?: string) =>
    whatItSays({ name: 'loan-settled', year: null, loanNo }, ledger({ loans }), knowing);
  expect(of()).toMatchObject({ said: { words: { loanCount: '2' } } });
  const alone = {
    words: { loanCount: '1' },
    tables: { settledLoans: [['B', '¥0.01', '2017年2月10日', '2020年2月25日']] },
  };
  expect(of('B')).toMatchObject({ said: alone });
  for (const other of ['C', 'D']) expect(of(other)).toEqual({ ok: false, refusal: 'no-settled-loan' });
});

it('settles a year on 30 June', () => {
  expect(settledYears('2006-08-01', '2026-06-30', 30)[0]).toBe(2025);
  expect(settledYears('2006-08-01', '2026-07-01', 30)).toHaveLength(20);
  expect(settledYears('2026-07-01', '2026-11-30', 30)).toEqual([]);
  expect(settledYears(undefined, '2026-11-30', 30)).toEqual([2026]);
});

it('stands until the end of its last day, or until it is taken back', () => {
  const drawn = { number: '', issuedAt: new Date(), validUntil: '2026-12-30', content: '' };
  const withdrawn = { at: new Date(), by: { staffId: '', name: '' }, reason: '' };
  expect(certificateStanding({ drawn }, '2026-12-30')).toBe('in-force');
  expect(certificateStanding({ drawn }, '2026-12-31')).toBe('expired');
  expect(certificateStanding({ drawn, withdrawn }, '2026-12-31')).toBe('withdrawn');
});
