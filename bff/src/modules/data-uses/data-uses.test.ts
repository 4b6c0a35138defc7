import { documentOf } from '../../../../scripts/simulators/people/person';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { DataExchangeClient } from '../../integrations/data-exchange/data-exchange-client';
import { startOutsideWorld } from '../../integrations/testing/outside-world';
import { actingAs } from '../../platform/acting';
import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import type { ExchangeQuery } from '../checks';
import type { UseLine } from './domain/use-line';
import { createDataUses, TracedExchange } from './index';

const day = '2026-11-22';
let now = new Date('2026-11-22T02:00:00Z');
const clock = { now: () => now };
/** A key of the test: the kind and what is under it. */
const sealer = { indexOf: (kind: string, value: string) => `${kind}:${Buffer.from(value).length}` };

let world: Simulators;
let connection: Connection;
const others: Connection[] = [];
const uri = process.env['GJJ_TEST_MONGODB_URI'] ?? '';
const lines = () => connection.collection<UseLine>('data-uses');

beforeAll(async () => {
  world = await startOutsideWorld();
  connection = await connectMongo(uri);
  createDataUses({ connection, clock });
  await buildIndexes(connection);
});
afterAll(async () => {
  await Promise.all([connection, ...others].map((one) => one.close()));
  await world.stop();
});

const exchangeOver = (uses: ReturnType<typeof createDataUses>) =>
  new TracedExchange(
    new DataExchangeClient({ baseUrl: world.urls.exchange, apiKey: world.credentials.exchangeApiKey }),
    ...([uses.log, sealer, 'qinzhou'] as const),
  );

function asked(personKey: string): ExchangeQuery<'property'> {
  const person = world.people.find(({ key }) => key === personKey)!;
  const { name } = person;
  const document = documentOf(person);
  return {
    ...{ dataset: 'property', subject: { name, document }, purpose: '办理租房提取', consentReference: 'C-1' },
    use: {
      ...{ onBehalfOf: document, centreCode: 'qinzhou', caseId: 'case-1', rules: 'v1' },
      ...{ fields: ['homesInCitySelf'], itemCodes: ['W07'], usedFor: 'case', basis: 'own-consent' },
    },
  };
}

const content = (n: number) => ({
  ...{ dataset: 'lease', department: '住建', centreCode: 'qinzhou', itemCodes: ['W07'], rules: 'v1' },
  ...{ caseId: null, purpose: '办理租房提取', usedFor: 'case', basis: 'own-consent', fields: ['leaseFiled'] },
  ...{ consentReference: `C-${n}`, subject: 's', onBehalfOf: 's', by: { kind: 'machine', id: 'worker' } },
  ...{ requestId: null, outcome: 'answered' as const, queryId: 'q', answerHash: 'h', observedAt: now },
});

it('keeps whom, what, why, by what right, by whom and what came back, before the answer is there, and no value', async () => {
  const exchange = exchangeOver(createDataUses({ connection, clock }));
  const actor = { kind: 'staff', id: 'officer-1', role: 'reviewer' } as const;
  const answer = await actingAs({ actor, requestId: 'r-1' }, () => exchange.query(asked('mo-youzhai')));
  const [line] = await lines().find().toArray();
  expect(line).toMatchObject({
    ...{ _id: `${day}:00000001`, previous: '', dataset: 'property', department: answer.source },
    ...{ fields: ['homesInCitySelf'], itemCodes: ['W07'], rules: 'v1', caseId: 'case-1', at: now },
    ...{ purpose: '办理租房提取', usedFor: 'case', basis: 'own-consent', consentReference: 'C-1' },
    ...{ by: actor, requestId: 'r-1', outcome: 'answered', queryId: answer.queryId },
    ...{ observedAt: new Date(answer.asOf), answerHash: expect.stringMatching(/^answer:/) },
  });
  const stored = JSON.stringify(line);
  const { name, document } = asked('mo-youzhai').subject;
  for (const value of [name, document.number, answer.answer.homes[0]!.address])
    expect(stored).not.toContain(value);
  await exchange.close();
});

it('keeps a question that was not answered as well, and by the machine where nobody asked', async () => {
  const exchange = exchangeOver(createDataUses({ connection, clock }));
  world.control.exchange.setFaults([{ operation: 'query:property', mode: 'fail' }]);
  await expect(exchange.query(asked('mo-youzhai'))).rejects.toThrow();
  world.control.exchange.setFaults([]);
  expect(await lines().findOne({ seq: 2 })).toMatchObject({
    ...{ by: { kind: 'machine', id: 'worker' }, outcome: 'no-answer', answerHash: null, department: null },
  });
  await exchange.close();
});

it('tells whose a document is, as the register writes it, and leaves a line for it', async () => {
  const exchange = exchangeOver(createDataUses({ connection, clock }));
  const person = world.people.find(({ key }) => key === 'ayiguli')!;
  const document = documentOf(person);
  expect(await exchange.findName({ name: '随便什么', document }, 'C-2')).toBe('阿依古丽·买买提');
  const nobodys = { ...document, number: '990101199001010006' };
  expect(await exchange.findName({ name: person.name, document: nobodys }, 'C-2')).toBeNull();
  const kept = { dataset: 'identity', usedFor: 'identity', fields: ['name'], consentReference: 'C-2' };
  expect(await lines().findOne({ seq: 4 })).toMatchObject(kept);
  await exchange.close();
});

it('gives no answer where the line cannot be kept', async () => {
  const away = await connectMongo(uri);
  const cut = exchangeOver(createDataUses({ connection: away, clock }));
  await away.close();
  await expect(cut.query(asked('mo-youzhai'))).rejects.toThrow();
  await cut.close();
});

it('keeps one chain of many writers, no line lost and no two in one place', async () => {
  const before = await lines().countDocuments();
  for (let writer = 0; writer < 4; writer += 1) others.push(await connectMongo(uri));
  const logs = others.map((one) => createDataUses({ connection: one, clock }).log);
  await Promise.all(
    logs.flatMap((log, writer) => Array.from({ length: 30 }, (_, n) => log.write(content(writer * 100 + n)))),
  );
  const checked = await createDataUses({ connection, clock }).checkDay(day);
  expect(checked).toEqual({ lines: before + 120, faults: [] });
  const written = await lines().distinct('consentReference', { dataset: 'lease' });
  expect(written).toHaveLength(120);
});

it('holds on to the day before, and goes on with it where a clock is behind', async () => {
  const { log, checkDay } = createDataUses({ connection, clock });
  now = new Date('2026-11-23T02:00:00Z');
  await log.write(content(900));
  now = new Date('2026-11-22T15:59:00Z');
  await log.write(content(901));
  expect(await checkDay('2026-11-23')).toEqual({ lines: 2, faults: [] });
});

it('says which line was changed, which is missing, and that the end of a day is', async () => {
  const { checkDay } = createDataUses({ connection, clock });
  await lines().updateOne({ day, seq: 5 }, { $set: { purpose: '别的事' } });
  await lines().deleteOne({ day, seq: 9 });
  expect((await checkDay(day)).faults).toEqual([
    { day, seq: 5, what: 'changed' },
    { day, seq: 9, what: 'missing' },
  ]);
  const [last] = await lines().find({ day }).sort({ seq: -1 }).limit(1).toArray();
  await lines().deleteOne({ _id: last!._id });
  expect((await checkDay('2026-11-23')).faults).toEqual([{ day: '2026-11-23', seq: 1, what: 'end-missing' }]);
});

it('is never changed or removed by us', async () => {
  const model = connection.model('DataUse');
  await expect(model.updateOne({}, { $set: { purpose: 'x' } })).rejects.toThrow('append-only');
  await expect(model.deleteMany({})).rejects.toThrow('append-only');
});
