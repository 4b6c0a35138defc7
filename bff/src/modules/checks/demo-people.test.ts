import { join } from 'node:path';
import { dayOf } from '@gjj/shared-types';
import { documentOf } from '../../../../scripts/simulators/people/person';
import { readPeople } from '../../../../scripts/simulators/people/read-people';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { DataExchangeClient } from '../../integrations/data-exchange/data-exchange-client';
import { CoreLedgerClient } from '../../integrations/fund-core/core-ledger-client';
import { startOutsideWorld } from '../../integrations/testing/outside-world';
import { Catalogue, loadCentre, onlyVersion } from '../catalogue';
import { FactGatherer, type GatheredPerson } from './index';
import { consent as grounds } from './testing/gather';

const clock = { now: () => new Date() };
// Long enough for a busy machine: here every department answers.
const settings = { cityCode: '450700', ledgerMs: 15_000, exchangeMs: 15_000 };

let world: Simulators;
let ledger: CoreLedgerClient;
let exchange: DataExchangeClient;
let catalogue: Catalogue;

beforeAll(async () => {
  world = await startOutsideWorld();
  const { urls, credentials } = world;
  ledger = new CoreLedgerClient({ baseUrl: urls.core, apiKey: credentials.coreApiKey, timeoutMs: 15_000 });
  exchange = new DataExchangeClient({
    baseUrl: urls.exchange,
    apiKey: credentials.exchangeApiKey,
    timeoutMs: 15_000,
  });
  catalogue = new Catalogue(
    onlyVersion(await loadCentre(join(import.meta.dirname, '../../../centres/qinzhou'))),
    () => '2026-11-22',
  );
});

afterAll(async () => {
  await Promise.all([ledger.close(), exchange.close()]);
  await world.stop();
});

type Asked = GatheredPerson;

/** e.g. "W04 yes auto": item, verdict, whether a machine may approve; the most used items, and else what can be done. */
async function answersFor(person: Asked): Promise<string[]> {
  const gatherer = new FactGatherer(ledger, exchange, clock, settings);
  const codes = catalogue.itemsAt('app').map((item) => item.code);
  const keys = [...new Set(codes.flatMap((code) => catalogue.factsNeeded(code)))];
  const consent = { ...grounds, purpose: '查看可以办理的提取', reference: 'consent-demo' };
  const facts = await gatherer.gather(person, keys, consent);
  const now = clock.now().toISOString();
  return codes.flatMap((code) => {
    const result = catalogue.assess(code, facts, { today: dayOf(now), now, answers: {} });
    const told = ['W01', 'W04', 'W07'].includes(code) || result.verdict === 'yes';
    return told ? [`${code} ${result.verdict}${result.automatic ? ' auto' : ''}`] : [];
  });
}

function demoPerson(key: string): Asked {
  const person = readPeople().find((one) => one.key === key);
  if (person?.memberNo === undefined) throw new Error(`no demo member ${key}`);
  return { name: person.name, document: documentOf(person), memberNo: person.memberNo };
}

it.each([
  ['chen-xiaoman', 'rents with a filed lease', ['W01 unknown', 'W04 yes auto', 'W07 no']],
  ['lu-zhiyuan', 'rents without filing', ['W01 unknown', 'W04 yes auto', 'W07 no']],
  ['huang-anju', 'owns a home and repays a bank’s loan', ['W01 unknown', 'W04 no', 'W07 no', 'W05 yes auto']],
  [
    'wei-tongxin',
    'is married to one who has not agreed to be asked about',
    ['W01 unknown', 'W04 unknown', 'W07 no'],
  ],
  ['he-xinren', 'has deposited for two months', ['W01 unknown', 'W04 no', 'W07 no']],
  ['su-fengcun', 'left work', ['W01 unknown', 'W04 no', 'W07 no', 'W08 yes auto']],
  ['liang-rongxiu', 'is retired, the account sealed', ['W01 unknown', 'W04 no', 'W07 yes auto']],
  ['qin-xinju', 'has bought a new home', ['W01 yes auto', 'W04 yes auto', 'W07 no']],
  ['zhong-dongjie', 'has a frozen account', ['W01 unknown', 'W04 unknown', 'W07 no']],
  ['ban-tingban', 'is banned for fraud', ['W01 unknown', 'W04 unknown', 'W07 no']],
])('answers %s, who %s, over the wire', async (key, _, expected) => {
  expect(await answersFor(demoPerson(key))).toEqual(expected);
});
