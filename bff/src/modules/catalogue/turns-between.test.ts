import { join } from 'node:path';
import { Catalogue, loadCentre, onlyVersion } from './index';

const centre = join(import.meta.dirname, '../../../centres/qinzhou');

it('knows the days on which rules change, those of before anything was published left out', async () => {
  const profile = await loadCentre(centre);
  const always = new Catalogue(onlyVersion(profile), () => '2026-11-22');
  expect(always.turnsBetween('2026-09-01', '2026-11-22')).toContain('2026-09-20');
  const begun = '2026-11-01';
  const on = (day: string) => {
    if (day < begun) throw new RangeError('nothing is published');
    return profile;
  };
  const late = new Catalogue({ on, begins: () => [begun] }, () => '2026-11-22');
  expect(late.turnsBetween('2025-11-22', '2026-11-22').at(-1)).toBe(begun);
  expect([late.has('2026-10-31'), late.has(begun)]).toEqual([false, true]);
  expect(late.daysBefore('2025-11-22', '2026-11-22').every((day) => day >= begun)).toBe(true);
});

it('tells what a law opens on its first day', async () => {
  const catalogue = new Catalogue(onlyVersion(await loadCentre(centre)), () => '2026-11-22');
  expect(catalogue.openedByLaw('2026-09-20')).toEqual(['W14', 'W15', 'W18']);
  expect(catalogue.openedByLaw('2026-09-21')).toBeNull();
});
