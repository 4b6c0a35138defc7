import type { LedgerMember } from '../accounts';
import type { FactKey } from '../catalogue';
import { consent, gather, person, values } from './testing/gather';
import { ledgerWith, RecordedExchange, someAccount, someMember } from './testing/outside-parties';
import { FactGatherer } from './index';

const document = { kind: 'resident-id' as const, number: '990703198911180579' };
const spouse = { name: '莫有宅', document };
const married = { marriage: { status: 'married' as const, spouse } };
const rent = (postedOn: string, amountFen: number) => ({
  withdrawalId: postedOn,
  itemCode: 'W04',
  amountFen,
  postedOn,
  homeKey: null,
});

const agreedTo = (factKeys: FactKey[]) => [
  { document, factKeys, consent: { purpose: '', reference: 'c-2' } },
];

const ofCouple = (spouseMember: LedgerMember | null) => {
  const ledger = ledgerWith(async () => spouseMember ?? someMember);
  ledger.findMember = async () =>
    spouseMember === null ? null : { memberNo: spouseMember.memberNo, name: spouse.name };
  const clock = { now: () => new Date('2026-11-22T02:13:00.000Z') };
  const settings = { cityCode: '450700', ledgerMs: 40, exchangeMs: 40 };
  return new FactGatherer(ledger, new RecordedExchange(married), clock, settings);
};

describe('facts of the household', () => {
  it('count children, and of them those under eighteen on the day', async () => {
    const children = [{ birthDay: '2008-11-22' }, { birthDay: '2008-11-23' }, { birthDay: '2020-01-01' }];
    expect(values(await gather(['children', 'minorChildren'], { children: { children } }))).toEqual({
      children: 3,
      minorChildren: 2,
    });
  });

  it.each([
    ['450702', '2000-01-01', { householdInCity: true, newCitizen: false }],
    ['450702', '2023-11-23', { householdInCity: true, newCitizen: true }],
    ['450702', '2023-11-22', { householdInCity: true, newCitizen: false }],
    ['450100', '2000-01-01', { householdInCity: false, newCitizen: true }],
  ])('a household in %s since %s', async (cityCode, since, expected) => {
    const keys: FactKey[] = ['householdInCity', 'newCitizen'];
    expect(values(await gather(keys, { household: { cityCode, since } }))).toEqual(expected);
  });

  it('take the last full-time graduation, and say where there is none', async () => {
    const graduations = [
      { level: 'bachelor', graduatedOn: '2023-06-30', fullTime: true },
      { level: 'master', graduatedOn: '2025-06-30', fullTime: false },
    ];
    expect(values(await gather(['graduatedOn'], { education: { graduations } }))).toEqual({
      graduatedOn: '2023-06-30',
    });
    expect(values(await gather(['graduatedOn'], { education: { graduations: [] } }))).toEqual({
      graduatedOn: 'nothing-to-tell',
    });
  });

  it('leave what a silent department would know unknown, and only that', async () => {
    expect(values(await gather(['highTalent', 'veteran'], { veteran: { veteran: true } }))).toEqual({
      highTalent: 'unavailable',
      veteran: true,
    });
  });
});

describe('what was taken before', () => {
  it('is counted by calendar year and by the twelve months up to today', async () => {
    const withdrawals = [
      rent('2025-11-22', 100),
      rent('2025-11-23', 200),
      rent('2025-12-31', 400),
      rent('2026-01-01', 800),
    ];
    const keys: FactKey[] = [
      'rentWithdrawnThisYearFen',
      'rentWithdrawalsThisYear',
      'rentWithdrawnLast12MonthsFen',
    ];
    expect(values(await gather(keys, {}, { withdrawals }))).toEqual({
      rentWithdrawnThisYearFen: 800,
      rentWithdrawalsThisYear: 1,
      rentWithdrawnLast12MonthsFen: 1400,
    });
  });
});

describe('facts of the spouse who deposits here', () => {
  const keys: FactKey[] = [
    'spouseDeposits',
    'spouseMonthlyDepositFen',
    'spouseRentWithdrawnThisYearFen',
    'spouseLastRentWithdrawalOn',
  ];
  it('come from the ledger', async () => {
    const gatherer = ofCouple({
      ...someMember,
      accounts: [{ ...someAccount, monthlyDepositFen: 90000 }],
      withdrawals: [rent('2026-03-01', 300), rent('2025-03-01', 500)],
    });
    expect(values(await gatherer.gather(person, keys, consent, agreedTo(keys)))).toEqual({
      spouseDeposits: true,
      spouseMonthlyDepositFen: 90000,
      spouseRentWithdrawnThisYearFen: 300,
      spouseLastRentWithdrawalOn: '2026-03-01',
    });
  });

  it('are read no further than the spouse agreed to, and of none who agreed to nothing', async () => {
    const gatherer = ofCouple({ ...someMember, accounts: [{ ...someAccount, monthlyDepositFen: 90000 }] });
    const unread = Object.fromEntries(keys.map((key) => [key, 'not-asked']));
    expect(values(await gatherer.gather(person, keys, consent))).toEqual(unread);
    const family = agreedTo(['spouseMonthlyDepositFen']);
    expect(values(await gatherer.gather(person, keys, consent, family))).toEqual({
      ...unread,
      spouseMonthlyDepositFen: 90000,
    });
  });

  it('are a no where the ledger has nobody of that name, or there is no spouse', async () => {
    const nobody = {
      spouseDeposits: false,
      spouseMonthlyDepositFen: 0,
      spouseRentWithdrawnThisYearFen: 0,
      spouseLastRentWithdrawalOn: 'nothing-to-tell',
    };
    expect(values(await ofCouple(null).gather(person, keys, consent))).toEqual(nobody);
    const single = { marriage: { status: 'single' as const, spouse: null } };
    expect(values(await gather(keys, single))).toEqual(nobody);
  });

  it('are unknown where the marriage register is silent', async () => {
    expect(values(await gather(['spouseDeposits']))).toEqual({ spouseDeposits: 'unavailable' });
  });
});

describe('facts of withdrawals other than rent', () => {
  const took = (itemCode: string, postedOn: string, amountFen: number) => ({
    ...rent(postedOn, amountFen),
    itemCode,
  });

  it('tell invoices for the home, and nought where there is none', async () => {
    const keys: FactKey[] = ['renovationInvoicedFen', 'propertyFeeInvoicedLast12MonthsFen'];
    const invoices = { 'home-invoice': { renovationFen: 8000000, propertyFeeLast12MonthsFen: null } };
    expect(values(await gather(keys, invoices))).toEqual({
      renovationInvoicedFen: 8000000,
      propertyFeeInvoicedLast12MonthsFen: 0,
    });
  });

  it.each([
    ['active', true],
    ['sealed', false],
    ['closed', false],
  ])('an account elsewhere that is %s: deposits elsewhere %s', async (status, depositsElsewhere) => {
    const accounts = [{ cityCode: '450100', centre: '示例中心', status }];
    const answers = { 'deposits-elsewhere': { accounts } };
    expect(values(await gather(['depositsElsewhere'], answers))).toEqual({ depositsElsewhere });
  });

  it('tell of an appraisal, which whoever asks for the pension does not learn', async () => {
    const answers = { 'labour-appraisal': { totallyDisabled: true } };
    expect(values(await gather(['totallyDisabled'], answers))).toEqual({ totallyDisabled: true });
    expect(values(await gather(['retired'], answers))).toEqual({ retired: 'unavailable' });
  });

  it('tell projects and what the spouse took for loans in a year', async () => {
    const withdrawals = [took('W03', '2024-05-01', 1)];
    const keys: FactKey[] = ['buildWithdrawnBefore', 'lastBuildWithdrawalOn', 'liftWithdrawnBefore'];
    expect(values(await gather(keys, {}, { withdrawals }))).toEqual({
      buildWithdrawnBefore: true,
      lastBuildWithdrawalOn: '2024-05-01',
      liftWithdrawnBefore: false,
    });
    const ofSpouse = ofCouple({
      ...someMember,
      withdrawals: [took('W05', '2026-01-05', 300), took('W06', '2025-11-22', 500)],
    });
    const spent: FactKey[] = ['spouseRepayWithdrawnLast12MonthsFen'];
    expect(values(await ofSpouse.gather(person, spent, consent, agreedTo(spent)))).toEqual({
      spouseRepayWithdrawnLast12MonthsFen: 300,
    });
  });
});
