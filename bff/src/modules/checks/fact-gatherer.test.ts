import type { FactKey } from '../catalogue';
import type { DatasetAnswers } from './ports';
import { consent, gathererOf, home, person, values } from './testing/gather';
import { answeredAt, RecordedExchange } from './testing/outside-parties';

const spouse = { name: '莫有宅', document: { kind: 'resident-id' as const, number: '990703198911180579' } };
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
        subject: { name: person.name, document: person.document },
        purpose: '租房提取',
        consentReference: 'consent-1',
        use: {
          ...{ centreCode: 'qinzhou', caseId: 'case-1', usedFor: 'case', rules: 'v1' },
          ...{ onBehalfOf: person.document, basis: 'own-consent' },
          ...{ fields: ['retired', 'retiredOn'], itemCodes: ['W07'] },
        },
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

const agreedTo = (...factKeys: FactKey[]) => [
  { document: spouse.document, factKeys, consent: { purpose: '办理房租提取', reference: 'c-spouse' } },
];

describe("the spouse's home", () => {
  const married: DatasetAnswers['marriage'] = { status: 'married', spouse };

  it('is asked for only when the marriage register has named the spouse', async () => {
    const exchange = new RecordedExchange({
      marriage: married,
      property: async (number) => ({
        homes: number === spouse.document.number ? [home('H1', '450703')] : [],
      }),
    });
    const keys: FactKey[] = ['homesInCitySelf', 'homesInCitySpouse', 'married'];
    const book = await gathererOf(exchange).gather(person, keys, consent, agreedTo('homesInCitySpouse'));
    expect(values(book)).toEqual({ homesInCitySelf: 0, homesInCitySpouse: 1, married: true });
    expect(exchange.queries.find(({ subject }) => subject.name === '莫有宅')?.consentReference).toBe(
      'c-spouse',
    );
    const asked = exchange.queries.map(({ dataset, subject }) => `${dataset} ${subject.name}`);
    expect(asked.toSorted()).toEqual(['marriage 陈小满', 'property 莫有宅', 'property 陈小满']);
    expect(asked.indexOf('marriage 陈小满')).toBeLessThan(asked.indexOf('property 莫有宅'));
  });

  it.each([
    ['agreed to nothing', []],
    ['agreed to something else', agreedTo('spouseMonthlyDepositFen')],
    ['is not the one who agreed', [{ ...agreedTo('homesInCitySpouse')[0]!, document: person.document }]],
  ])('is asked of nobody where the spouse %s', async (_, family) => {
    const exchange = new RecordedExchange({ marriage: married, property: { homes: [] } });
    const book = await gathererOf(exchange).gather(person, ['homesInCitySpouse'], consent, family);
    expect(values(book)).toEqual({ homesInCitySpouse: 'not-asked' });
    expect(exchange.queries.map(({ dataset }) => dataset)).toEqual(['marriage']);
  });

  it('is no home where there is no spouse, and nobody is asked', async () => {
    const exchange = new RecordedExchange({ marriage: { status: 'widowed', spouse: null } });
    const book = await gathererOf(exchange).gather(person, ['homesInCitySpouse'], consent);
    const says = '现在没有配偶，不看配偶';
    expect(book.homesInCitySpouse).toMatchObject({
      known: true,
      value: 0,
      source: '示例部门 marriage',
      says,
    });
    expect(exchange.queries.map(({ dataset }) => dataset)).toEqual(['marriage']);
  });

  it.each([
    ['the marriage register is away', {}],
    ['the register does not name the spouse', { marriage: { status: 'married' as const, spouse: null } }],
    ['the property register is away for the spouse', { marriage: married }],
  ])('is unknown where %s', async (_, answers) => {
    const exchange = new RecordedExchange(answers);
    const family = agreedTo('homesInCitySpouse');
    expect(values(await gathererOf(exchange).gather(person, ['homesInCitySpouse'], consent, family))).toEqual(
      {
        homesInCitySpouse: 'unavailable',
      },
    );
  });
});

describe("another writing of the person's name", () => {
  const of = (writtenAs: string | null) => {
    const exchange = new RecordedExchange({ property: { homes: [] } });
    exchange.subjectName = writtenAs;
    return gathererOf(exchange).gather(person, ['homesInCitySelf'], consent).then(values);
  };

  it.each(['陈小满', '陈 小满', '陈小满\u200b', null])('is the same person as %j', async (writtenAs) =>
    expect(await of(writtenAs)).toEqual({ homesInCitySelf: 0 }),
  );

  it.each(['陈大满', '陈小?', ''])('is nobody whose homes may be taken for theirs: %j', async (writtenAs) =>
    expect(await of(writtenAs)).toEqual({ homesInCitySelf: 'unavailable' }),
  );
});
