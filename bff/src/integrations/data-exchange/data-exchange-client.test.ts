import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import type { Dataset, ExchangeQuery } from '../../modules/checks/ports';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { keepsKind } from '../../../../scripts/simulators/data-exchange/datasets';
import { documentOf } from '../../../../scripts/simulators/people/person';
import { DataExchangeClient } from './data-exchange-client';
import { answerWires } from './wire';

const datasets = Object.keys(answerWires) as Dataset[];

/** Not sent: what our own ledger of uses keeps. */
const useOf = (onBehalfOf: ExchangeQuery<Dataset>['use']['onBehalfOf']) => ({
  ...{ onBehalfOf, centreCode: 'qinzhou', caseId: null, rules: '', fields: ['married'], itemCodes: [] },
  ...{ usedFor: 'case' as const, basis: 'own-consent' as const },
});

let world: Simulators;
let wire: Wiretap;
let exchange: DataExchangeClient;

beforeEach(async () => {
  world = await startOutsideWorld();
  wire = await tapWire(world.urls.exchange);
  exchange = new DataExchangeClient({
    baseUrl: wire.url,
    apiKey: world.credentials.exchangeApiKey,
    timeoutsMs: { marriage: 1500 },
  });
});

afterEach(async () => {
  await exchange.close();
  await wire.close();
  await world.stop();
});

function ask<D extends Dataset>(dataset: D, personKey: string) {
  const person = world.people.find((one) => one.key === personKey);
  if (person === undefined) throw new Error(`nobody is called ${personKey}`);
  return exchange.query({
    dataset,
    subject: { name: person.name, document: documentOf(person) },
    purpose: '提取核验',
    consentReference: 'C-1',
    use: useOf(documentOf(person)),
  });
}

it('keeps to the contract in every dataset and for every person, in both directions', async () => {
  const contract = new Contract('data-exchange');
  for (const person of world.people)
    for (const dataset of datasets.filter((name) => keepsKind(name, person))) await ask(dataset, person.key);
  const departures = wire.exchanges.flatMap((one) => contract.judge(one).departures);
  expect(departures).toEqual([]);
  expect(wire.exchanges.length).toBeGreaterThan((world.people.length - 8) * datasets.length);
});

it('gives each answer with its department and time', async () => {
  const { answer, source, asOf, queryId } = await ask('property', 'mo-youzhai');
  expect(answer.homes).toHaveLength(1);
  expect(source).toBe('钦州市不动产登记中心');
  expect(Date.parse(asOf)).not.toBeNaN();
  expect(world.control.exchange.trace()[0]).toMatchObject({
    queryId,
    purpose: '提取核验',
    consentReference: 'C-1',
    outcome: 'answered',
  });
});

it('says what is absent as null', async () => {
  expect((await ask('pension', 'chen-xiaoman')).answer).toEqual({
    retired: false,
    retiredOn: null,
    kind: null,
  });
  expect((await ask('marriage', 'chen-xiaoman')).answer).toEqual({ status: 'single', spouse: null });
});

it('is refused, and traced, without a consent', async () => {
  const document = { kind: 'resident-id', number: '990721199605120268' } as const;
  const subject = { name: '陈小满', document };
  const said = { purpose: '提取核验', consentReference: '', use: useOf(document) };
  const query = { dataset: 'lease' as const, subject, ...said };
  await expect(exchange.query(query)).rejects.toMatchObject({ certainty: 'unavailable' });
  expect(world.control.exchange.trace()[0]).toMatchObject({ outcome: 'no-consent' });
});

it('lets a slow department delay no other', async () => {
  world.control.exchange.setFaults([{ operation: 'query:marriage', mode: 'hang' }]);
  const order: string[] = [];
  const noting = (name: string) => () => void order.push(name);
  await Promise.all([
    ask('marriage', 'chen-xiaoman').then(noting('marriage answered'), noting('marriage given up')),
    ask('property', 'chen-xiaoman').then(noting('property answered')),
  ]);
  expect(order).toEqual(['property answered', 'marriage given up']);
});

it('opens the breaker of the failing department only', async () => {
  world.control.exchange.setFaults([{ operation: 'query:lease', mode: 'fail' }]);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await expect(ask('lease', 'chen-xiaoman')).rejects.toMatchObject({ certainty: 'unavailable' });
  }
  const asked = world.control.exchange.calls().filter((call) => call.operation === 'query:lease');
  expect(asked).toHaveLength(5);
  expect((await ask('property', 'chen-xiaoman')).answer.homes).toEqual([]);
});
