import type { FactKey } from '../catalogue';
import { presentChecks } from './index';
import { consent, gather, gathererOf, home, person, values } from './testing/gather';
import { answeredAt, RecordedExchange, someAccount, someMember } from './testing/outside-parties';

const lease = {
  filingNo: 'L1',
  address: '示例路18号',
  districtCode: '450721',
  monthlyRentFen: 150000,
  kind: 'market' as const,
};
const purchase = {
  homeKey: 'BA-1',
  contractNo: 'C1',
  filedOn: '2026-07-22',
  address: '示例湖畔5栋',
  priceFen: 56800000,
  loanFen: 39000000,
  paidFen: 17800000,
  invoiceNo: 'I1',
  kind: 'new' as const,
};
describe('facts from the ledger', () => {
  const keys: FactKey[] = [
    'availableFen',
    'continuousMonths',
    'sealed',
    'severalAccounts',
    'frozen',
    'fraudBanned',
  ];

  it('leave out what is reserved, frozen or closed', async () => {
    const accounts = [
      { ...someAccount, balanceFen: 1000, reservedFen: 300 },
      { ...someAccount, status: 'frozen' as const, balanceFen: 5000 },
      { ...someAccount, status: 'closed' as const, balanceFen: 9 },
    ];
    expect(values(await gather(keys, {}, { accounts }))).toEqual({
      availableFen: 700,
      continuousMonths: 38,
      sealed: false,
      severalAccounts: true,
      frozen: true,
      fraudBanned: false,
    });
  });

  it('count what is held for the same case as available to it', async () => {
    const accounts = [{ ...someAccount, balanceFen: 1000, reservedFen: 1000 }];
    const gatherer = gathererOf(new RecordedExchange({}), async () => ({ ...someMember, accounts }));
    const again = await gatherer.gather({ ...person, ownReservationFen: 700 }, ['availableFen'], consent);
    expect(values(again)).toEqual({ availableFen: 700 });
  });

  it('call a member sealed only when every open account is', async () => {
    const sealed = { ...someAccount, status: 'sealed' as const, sealedOn: '2026-08-22', continuousMonths: 0 };
    const one = await gather(['sealed', 'sealedOn', 'continuousMonths'], {}, { accounts: [sealed] });
    expect(values(one)).toEqual({ sealed: true, sealedOn: '2026-08-22', continuousMonths: 0 });
    const two = await gather(['sealed', 'activeAccounts'], {}, { accounts: [sealed, someAccount] });
    expect(values(two)).toEqual({ sealed: false, activeAccounts: 1 });
    expect(values(await gather(['sealed'], {}, { accounts: [] }))).toEqual({ sealed: false });
  });

  it.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
  ])('hold a ban until %s to be %s on 22 November', async (fraudBanUntil, banned) => {
    expect(values(await gather(['fraudBanned'], {}, { fraudBanUntil }))).toEqual({ fraudBanned: banned });
  });

  it('find the last rent withdrawal, and say when there was none', async () => {
    const withdrawal = {
      withdrawalId: 'w',
      itemCode: 'W04',
      amountFen: 1,
      postedOn: '2026-05-01',
      homeKey: null,
    };
    const withdrawals = [
      { ...withdrawal, postedOn: '2026-08-22' },
      withdrawal,
      { ...withdrawal, itemCode: 'W01', postedOn: '2026-11-01' },
    ];
    const rent: FactKey[] = ['rentWithdrawnBefore', 'lastRentWithdrawalOn'];
    expect(values(await gather(rent, {}, { withdrawals }))).toEqual({
      rentWithdrawnBefore: true,
      lastRentWithdrawalOn: '2026-08-22',
    });
    expect(values(await gather(rent))).toEqual({
      rentWithdrawnBefore: false,
      lastRentWithdrawalOn: 'nothing-to-tell',
    });
  });
});

describe('facts of a home', () => {
  it('count the homes of the whole city, whatever the district, and no others', async () => {
    const homes = [home('H1', '450700'), home('H2', '450721'), home('H3', '450100')];
    expect(values(await gather(['homesInCitySelf'], { property: { homes } }))).toEqual({
      homesInCitySelf: 2,
    });
  });

  it('take the lease in force that began last', async () => {
    const leases = [
      { ...lease, from: '2025-01-01', to: '2026-11-21', monthlyRentFen: 1 },
      { ...lease, from: '2026-01-01', to: '2026-11-22', monthlyRentFen: 2 },
      { ...lease, from: '2026-11-22', to: '2027-11-21', monthlyRentFen: 3 },
      { ...lease, from: '2026-11-23', to: '2027-11-21', monthlyRentFen: 4 },
    ];
    const keys: FactKey[] = ['leaseFiled', 'leaseMonthlyRentFen'];
    expect(values(await gather(keys, { lease: { leases } }))).toEqual({
      leaseFiled: true,
      leaseMonthlyRentFen: 3,
    });
    expect(values(await gather(keys, { lease: { leases: [] } }))).toEqual({
      leaseFiled: false,
      leaseMonthlyRentFen: 'nothing-to-tell',
    });
  });

  it('take the new home whose contract was filed last, and what was taken for that home', async () => {
    const purchases = [
      { ...purchase, homeKey: 'BA-0', filedOn: '2024-01-01' },
      purchase,
      { ...purchase, homeKey: 'BA-2', filedOn: '2026-10-01', kind: 'second-hand' as const },
    ];
    const taken = {
      withdrawalId: 'w',
      itemCode: 'W01',
      amountFen: 500,
      postedOn: '2026-08-01',
      homeKey: 'BA-1',
    };
    const withdrawals = [
      taken,
      { ...taken, amountFen: 700, postedOn: '2026-09-01' },
      { ...taken, homeKey: 'BA-0' },
    ];
    const keys: FactKey[] = [
      'purchaseHomeKey',
      'purchaseInvoiced',
      'withdrawnOnThisHomeFen',
      'withdrawnOnThisHomeBefore',
      'lastWithdrawnOnThisHomeOn',
    ];
    expect(values(await gather(keys, { purchase: { purchases } }, { withdrawals }))).toEqual({
      purchaseHomeKey: 'BA-1',
      purchaseInvoiced: true,
      withdrawnOnThisHomeFen: 1200,
      withdrawnOnThisHomeBefore: true,
      lastWithdrawnOnThisHomeOn: '2026-09-01',
    });
    expect(Object.values(values(await gather(keys, { purchase: { purchases: [] } })))).toEqual(
      keys.map(() => 'nothing-to-tell'),
    );
  });
});

describe('checks for staff', () => {
  it('tell what passed, what is worth a look and what nobody answered', async () => {
    const keys: FactKey[] = ['frozen', 'homesInCitySelf', 'leaseFiled', 'lastRentWithdrawalOn', 'retired'];
    const book = await gather(keys, { property: { homes: [home('H1', '450700')] }, lease: { leases: [] } });
    expect(presentChecks(book, '2026-11-22')).toEqual([
      {
        key: 'frozen',
        label: '账户冻结',
        result: 'yes',
        words: '账户没有冻结',
        source: '住房公积金核心账务',
        observedAt: answeredAt,
      },
      expect.objectContaining({ key: 'lastRentWithdrawalOn', result: 'yes', words: '没有提取过房租' }),
      expect.objectContaining({ key: 'homesInCitySelf', result: 'no', words: '本市有 1 套住房' }),
      expect.objectContaining({ key: 'leaseFiled', result: 'yes', words: '没有查到备案的租约' }),
      {
        key: 'retired',
        label: '退休登记',
        result: 'unknown',
        words: '还没有查到',
        source: '社会保险',
        observedAt: null,
      },
    ]);
  });
});
