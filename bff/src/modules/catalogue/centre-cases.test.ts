import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCases } from './cases/read-cases';
import { runCase } from './cases/run-case';
import { inForce } from './domain/dated';
import { explainItem } from './explain/explain-item';
import { Catalogue, loadCentre, onlyVersion, type CentreProfile } from './index';

const root = join(import.meta.dirname, '../../..');
const inside = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('_') && !name.endsWith('.md'))
    .map((name) => join(folder, name));
// Common items are tried at a centre that says nothing of its own.
const plain = 'centres/_defaults/plain';
const folders = [plain, ...inside('centres'), ...inside('centres-for-tests')];

const today = '2026-11-22';

describe.each(folders)('%s', (folder) => {
  let profile: CentreProfile;
  beforeAll(async () => {
    profile = await loadCentre(
      join(root, folder),
      join(root, folder === plain ? 'centres' : dirname(folder)),
    );
  });

  it('decides its cases as its rules say', async () => {
    const catalogue = new Catalogue(onlyVersion(profile), () => today);
    const cases = await readCases(join(root, folder));
    expect(cases.length).toBeGreaterThan(2);
    const failed = cases.map((one) => ({ name: one.name, ...runCase(catalogue, one) }));
    expect(failed.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('tells its rules in sentences, with nothing left to fill in', () => {
    const told = profile.items
      .filter((item) => inForce(item, today))
      .map(({ code }) => JSON.stringify(explainItem(profile, code, today)?.sections));
    expect(told).not.toEqual([]);
    for (const words of told) expect(words).not.toMatch(/\{[a-zA-Z]+\}|…/);
  });
});
