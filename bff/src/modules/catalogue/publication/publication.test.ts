import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectMongo, type Connection } from '../../../platform/mongo';
import { CentreProfileError, NotYetInForceError, openCentres, publishVersion, VersionStore } from '../index';
import { readProfileFiles, type ProfileFiles } from '../profile/profile-files';

const centresDir = join(import.meta.dirname, '../../../../centres');
const boats = join(centresDir, '../centres-for-tests');
const report = { casesPassed: 4, dryRun: null };
const facts = {};

let connection: Connection;
let store: VersionStore;
let today = '2026-11-22';
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  store = new VersionStore(connection);
});
afterAll(() => connection.close());

const open = (followFolder = false) =>
  openCentres({
    store,
    codes: ['boats'],
    folder: boats,
    followFolder,
    now: () => new Date(`${today}T02:00:00Z`),
    today: () => today,
  });

/** The boats' rules with one text changed. */
async function changed(from: string, to: string): Promise<ProfileFiles> {
  const profile = await readProfileFiles(join(boats, 'boats'));
  const file = 'items/ROW01-rowing-boat.yaml';
  const text = await readFile(join(boats, 'boats', file), 'utf8');
  expect(text).toContain(from);
  return { ...profile, files: new Map([...profile.files, [file, Buffer.from(text.replace(from, to))]]) };
}

const publish = (files: ProfileFiles, effectiveFrom: string, at: string, publishedBy = '目录管理员') =>
  publishVersion(store, files, {
    effectiveFrom,
    publishedAt: new Date(at),
    publishedBy,
    report,
  });

const threeHours = (centre: Awaited<ReturnType<typeof open>>['main']) =>
  centre.assess('ROW01', facts, {
    today,
    now: `${today}T02:00:00.000Z`,
    answers: { hours: 'three', canSwim: true },
  }).working[0];

it('publishes the folder of a centre that has no rules yet, and then leaves folders alone', async () => {
  const centres = await open();
  expect(centres.codes).toEqual(['boats']);
  expect(await store.list('boats')).toMatchObject([{ effectiveFrom: '0001-01-01', publishedBy: 'start' }]);
  await open();
  expect(await store.list('boats')).toHaveLength(1);
});

it('puts a version into force on its day without a restart: the day before the old answer, on the day the new', async () => {
  const centres = await open();
  const before = centres.main.version;
  const version = await publish(
    await changed('value: 2000', 'value: 2500'),
    '2026-12-01',
    '2026-11-22T03:00:00Z',
  );
  await centres.refresh();

  today = '2026-11-30';
  expect(threeHours(centres.main)).toMatchObject({ amountFen: 6000 });
  expect(centres.main.version).toBe(before);
  today = '2026-12-01';
  expect(threeHours(centres.main)).toMatchObject({ amountFen: 7500 });
  expect(centres.main.version).toBe(version);
  expect(centres.versionsOf('boats').find(before)?.version).toBe(before);
  today = '2026-11-22';
});

it('never changes a version that is published', async () => {
  const [first] = await store.list('boats');
  const model = connection.models['CentreVersion']!;
  await model.updateOne(
    { _id: first!._id },
    { $set: { effectiveFrom: '2030-01-01', publishedBy: 'somebody' } },
  );
  expect((await store.list('boats'))[0]).toEqual(first);
  const profile = await changed('value: 2000', 'value: 2500');
  await publish(profile, '2026-12-01', '2026-11-25T03:00:00Z');
  expect(await store.list('boats')).toHaveLength(2);
});

it('lets nothing with problems into the store', async () => {
  const profile = await changed('when: canSwim', 'when: canFly');
  await expect(publish(profile, '2027-01-01', '2026-11-22T03:00:00Z')).rejects.toThrow(CentreProfileError);
  expect(await store.list('boats')).toHaveLength(2);
});

it('takes the later of two that were published for one day', async () => {
  await publish(await changed('value: 2000', 'value: 3000'), '2026-12-01', '2026-11-26T03:00:00Z');
  const centres = await open();
  today = '2026-12-01';
  expect(threeHours(centres.main)).toMatchObject({ amountFen: 9000 });
  today = '2026-11-22';
});

it('leaves at a start what people published, and follows a folder that was changed since the last start', async () => {
  await open(true);
  expect(await store.list('boats')).toHaveLength(3);
  const other = await changed('value: 2000', 'value: 4000');
  await publish(other, '2026-11-20', '2026-11-27T03:00:00Z', 'start');
  today = '2026-11-28';
  await open(true);
  const [last] = (await store.list('boats')).filter(({ effectiveFrom }) => effectiveFrom === today);
  expect(last).toMatchObject({ publishedBy: 'start', version: (await store.list('boats'))[0]!.version });
  today = '2026-11-29';
  await open(true);
  expect(await store.list('boats')).toHaveLength(5);
  today = '2026-11-22';
});

it('refuses a centre that is not served', async () => {
  const centres = await open();
  expect(() => centres.of('kaifeng')).toThrow(RangeError);
  expect(centres.ofDistrict('450721').centre.code).toBe('boats');
  expect(centres.ofDistrict('990000').centre.code).toBe('boats');
});

it('says of a centre whose first rules are for a day to come when they take effect, and serves it on that day', async () => {
  await connection.dropDatabase();
  await publish(await changed('value: 2000', 'value: 2500'), '2026-12-01', '2026-11-22T03:00:00Z');
  await expect(open()).rejects.toThrow(NotYetInForceError);
  await expect(open()).rejects.toThrow('boats 最早的规则从 2026-12-01 起生效，今天（2026-11-22）');
  today = '2026-12-01';
  expect(threeHours((await open()).main)).toMatchObject({ amountFen: 7500 });
});
