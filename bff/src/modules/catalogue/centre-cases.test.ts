import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCases } from './cases/read-cases';
import { outcomeOf } from './cases/run-case';
import { Catalogue, loadCentre, onlyVersion } from './index';

const root = join(import.meta.dirname, '../../..');
const inside = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('_') && !name.endsWith('.md'))
    .map((name) => join(folder, name));
// Common items are tried at a centre that says nothing of its own.
const plain = 'centres/_defaults/plain';
const folders = [plain, ...inside('centres'), ...inside('centres-for-tests')];

describe.each(folders)('%s', (folder) => {
  it('decides its cases as its rules say', async () => {
    const catalogue = new Catalogue(
      onlyVersion(
        await loadCentre(join(root, folder), join(root, folder === plain ? 'centres' : dirname(folder))),
      ),
      () => '2026-11-22',
    );
    const cases = await readCases(join(root, folder));
    expect(cases.length).toBeGreaterThan(2);
    const outcomes = cases.map((one) => ({ name: one.name, ...outcomeOf(catalogue, one) }));
    expect(outcomes).toEqual(cases.map((one) => ({ name: one.name, ...one.expect })));
  });
});
