import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { staffCatalogue } from '@gjj/shared-types';
import { connectMongo, type Connection } from '../../platform/mongo';
import { openCentres, publishVersion, VersionStore, type Centres } from './index';
import { changesToTell, changesFrom, presentStaffCatalogue } from './present-catalogue';
import { readProfileFiles } from './profile/profile-files';

const boats = join(import.meta.dirname, '../../../centres-for-tests');
const today = '2026-11-22';
const at = new Date(`${today}T02:00:00Z`);

let connection: Connection;
let centres: Centres;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  const store = new VersionStore(connection);
  const opening = { store, codes: ['boats'], folder: boats, followFolder: false };
  centres = await openCentres({ ...opening, now: () => at, today: () => today });
  await publishDearerBoats(store);
  await centres.refresh();
});
afterAll(() => connection.close());

async function publishDearerBoats(store: VersionStore) {
  const profile = await readProfileFiles(join(boats, 'boats'));
  const file = 'items/ROW01-rowing-boat.yaml';
  const text = await readFile(join(boats, 'boats', file), 'utf8');
  const files = new Map([...profile.files, [file, Buffer.from(text.replace('value: 2000', 'value: 2500'))]]);
  await publishVersion(
    store,
    { ...profile, files },
    {
      effectiveFrom: '2026-12-01',
      publishedAt: at,
      publishedBy: '目录管理员',
      report: { casesPassed: 4, dryRun: null },
    },
  );
}

it('shows staff the items, the versions and the days of change of a day', () => {
  const shown = presentStaffCatalogue(centres.versionsOf('boats'), today);
  expect(staffCatalogue.parse(shown)).toEqual(shown);
  expect(shown.items.find(({ code }) => code === 'ROW01')).toMatchObject({
    assumed: 0,
    automatic: true,
    stateCode: null,
  });
  expect(shown.versions.map(({ effectiveFrom, inForce }) => [effectiveFrom, inForce])).toEqual([
    ['2026-12-01', false],
    ['0001-01-01', true],
  ]);
  expect(shown.turns).toEqual(['2026-12-01']);
  const later = presentStaffCatalogue(centres.versionsOf('boats'), '2026-12-01');
  expect(later.versions[0]).toMatchObject({ inForce: true });
  expect(later.turns).toEqual([]);
});

it('tells what changes, from what to what', () => {
  const [change, ...more] = changesToTell(centres.versionsOf('boats'), today);
  expect(more).toEqual([]);
  expect(change).toMatchObject({ from: '2026-11-30', to: '2026-12-01', centre: [] });
  expect(change?.items).toMatchObject([{ itemCode: 'ROW01', name: '借一条小船', kind: 'changed' }]);
  expect(change?.items[0]?.changes).toContainEqual(
    expect.objectContaining({ label: '每小时', before: '¥20', after: '¥25' }),
  );
  expect(changesFrom(centres.versionsOf('boats'), today, '2026-11-30').items).toEqual([]);
});

it('tells a change for thirty days from the day on which it came, and never what the first rules brought', () => {
  const versions = centres.versionsOf('boats');
  const told = (on: string) => changesToTell(versions, on).map(({ to }) => to);
  expect(told('2026-12-01')).toEqual(['2026-12-01']);
  expect(told('2026-12-30')).toEqual(['2026-12-01']);
  expect(told('2026-12-31')).toEqual([]);
  expect(told('0001-01-02')).not.toContain('0001-01-01');
});
