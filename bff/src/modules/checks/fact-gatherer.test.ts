import type { LedgerMember } from '../accounts';
import type { Fact, FactBook, FactKey } from '../catalogue';
import { FactGatherer, presentChecks } from './index';
import type { DatasetAnswers } from './ports';
import { answeredAt, ledgerWith, RecordedExchange, someAccount, someMember } from './testing/outside-parties';

const person = { name: '陈小满', idNumber: '990721199605120268', memberNo: '450700000001' };
const spouse = { name: '莫有宅', idNumber: '990703198911180579' };
const consent = { purpose: '租房提取', reference: 'consent-1' };
const clock = { now: () => new Date('2026-11-22T02:13:00.000Z') };
const settings = { cityCode: '450700', ledgerMs: 40, exchangeMs: 40 };

const home = (homeKey: string, cityCode: string) => ({
  homeKey,
  address: '示例路1号',
  cityCode,
  areaSquareMetres: 90,
  registeredOn: '2020-01-01',
});
const lease = { filingNo: 'L1', address: '示例路18号', monthlyRentFen: 150000, kind: 'market' as const };
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
const never = () => new Promise<never>(() => undefined);

function gathererOf(
  exchange: RecordedExchange,
  member: () => Promise<LedgerMember> = async () => someMember,
) {
  return new FactGatherer(ledgerWith(member), exchange, clock, settings);
}

const gather = (
  keys: FactKey[],
  answers: ConstructorParameters<typeof RecordedExchange>[0] = {},
  member?: Partial<LedgerMember>,
) =>
  gathererOf(new RecordedExchange(answers), async () => ({ ...someMember, ...member })).gather(
    person,
    keys,
    consent,
  );

const valueOf = (fact: Fact | undefined) => (fact?.known === true ? fact.value : (fact?.why ?? 'absent'));
const values = (book: FactBook) =>
  Object.fromEntries(Object.entries(book).map(([key, fact]) => [key, valueOf(fact)]));

describe('gathering facts', () => {
  it('asks no department that is not needed', async () => {
    const exchange = new RecordedExchange({});
    const book = await gathererOf(exchange).gather(person, ['availableFen', 'age'], consent);
    expect(exchange.queries).toEqual([]);
    expect(values(book)).toEqual({ availableFen: 4862350, age: 30 });
  });

  it('names purpose and consent, and keeps from whom and when each fact came', async () => {
    const exchange = new RecordedExchange({
      pension: { retired: true, retiredOn: '2026-08-22', kind: 'retire' },
    });
    const book = await gathererOf(exchange).gather(person, ['retired', 'retiredOn'], consent);
    expect(exchange.queries).toEqual([
      {
        dataset: 'pension',
        subject: { name: person.name, idNumber: person.idNumber },
        purpose: '租房提取',
        consentReference: 'consent-1',
      },
    ]);
    expect(book.retired).toEqual({
      known: true,
      value: true,
      source: '示例部门 pension',
      observedAt: answeredAt,
    });
  });

  it('leaves the facts of a silent and of a failing department unknown, and has all others', async () => {
    const exchange = new RecordedExchange({ property: never, marriage: { status: 'single', spouse: null } });
    const keys: FactKey[] = ['homesInCitySelf', 'homesInCitySpouse', 'leaseFiled', 'availableFen'];
    const book = await gathererOf(exchange).gather(person, keys, consent);
    expect(values(book)).toEqual({
      homesInCitySelf: 'unavailable',
      homesInCitySpouse: 0,
      leaseFiled: 'unavailable',
      availableFen: 4862350,
    });
    expect(book.leaseFiled?.source).toBe('房屋租赁备案');
  });

  it('knows nothing of the ledger when the ledger is away, and does not guess', async () => {
    const exchange = new RecordedExchange({ purchase: { purchases: [purchase] } });
    const keys: FactKey[] = ['availableFen', 'frozen', 'withdrawnOnThisHomeFen', 'purchasePriceFen'];
    expect(values(await gathererOf(exchange, never).gather(person, keys, consent))).toEqual({
      availableFen: 'unavailable',
      frozen: 'unavailable',
      withdrawnOnThisHomeFen: 'unavailable',
      purchasePriceFen: 56800000,
    });
  });

  it('asks all departments at once', async () => {
    const waiting: (() => void)[] = [];
    const together = async <T>(answer: T): Promise<T> => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 3) for (const go of waiting) go();
      });
      return answer;
    };
    const exchange = new RecordedExchange({
      property: () => together({ homes: [] }),
      lease: () => together({ leases: [] }),
      pension: () => together({ retired: false, retiredOn: null, kind: null }),
    });
    const book = await gathererOf(exchange).gather(
      person,
      ['homesInCitySelf', 'leaseFiled', 'retired'],
      consent,
    );
    expect(values(book)).toEqual({ homesInCitySelf: 0, leaseFiled: false, retired: false });
  });
});

describe("the spouse's home", () => {
  const married: DatasetAnswers['marriage'] = { status: 'married', spouse };

  it('is asked for only when the marriage register has named the spouse', async () => {
    const exchange = new RecordedExchange({
      marriage: married,
      property: async (idNumber) => ({ homes: idNumber === spouse.idNumber ? [home('H1', '450703')] : [] }),
    });
    const keys: FactKey[] = ['homesInCitySelf', 'homesInCitySpouse', 'married'];
    const book = await gathererOf(exchange).gather(person, keys, consent);
    expect(values(book)).toEqual({ homesInCitySelf: 0, homesInCitySpouse: 1, married: true });
    const asked = exchange.queries.map(({ dataset, subject }) => `${dataset} ${subject.name}`);
    expect(asked.toSorted()).toEqual(['marriage 陈小满', 'property 莫有宅', 'property 陈小满']);
    expect(asked.indexOf('marriage 陈小满')).toBeLessThan(asked.indexOf('property 莫有宅'));
  });

  it('is no home where there is no spouse, and nobody is asked', async () => {
    const exchange = new RecordedExchange({ marriage: { status: 'widowed', spouse: null } });
    const book = await gathererOf(exchange).gather(person, ['homesInCitySpouse'], consent);
    expect(book.homesInCitySpouse).toMatchObject({ known: true, value: 0, source: '示例部门 marriage' });
    expect(exchange.queries.map(({ dataset }) => dataset)).toEqual(['marriage']);
  });

  it.each([
    ['the marriage register is away', {}],
    ['the register does not name the spouse', { marriage: { status: 'married' as const, spouse: null } }],
    ['the property register is away for the spouse', { marriage: married }],
  ])('is unknown where %s', async (_, answers) => {
    expect(values(await gather(['homesInCitySpouse'], answers))).toEqual({
      homesInCitySpouse: 'unavailable',
    });
  });
});

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
