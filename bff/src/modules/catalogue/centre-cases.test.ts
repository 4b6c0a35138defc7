import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue, loadCentre, onlyVersion } from './index';
import { readCentreCases, type CentreCase } from './testing/centre-cases';
import { factBookOf } from './testing/fact-book-of';

const root = join(import.meta.dirname, '../../..');
const inside = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('_'))
    .map((name) => join(folder, name));
const folders = [...inside('centres'), ...inside('centres-for-tests')];

function outcomeOf(catalogue: Catalogue, { item, today, facts, answers, expect: expected }: CentreCase) {
  const now = `${today}T02:00:00.000Z`;
  const book = factBookOf(facts, now);
  const result = catalogue.assess(item, book, { today, now, answers });
  return {
    verdict: result.verdict,
    capFen: result.capFen,
    nextDate: result.nextDate,
    automatic: result.automatic,
    because: result.reasons.filter((reason) => reason.verdict !== 'yes').map((reason) => reason.ruleId),
    ...(expected.waived && { waived: Object.keys(result.waivedMaterials) }),
    ...(expected.asked && {
      asked: catalogue.questionsToAsk(item, book, { today, now, answers }).map((question) => question.key),
    }),
  };
}

describe.each(folders)('%s', (folder) => {
  it('decides its cases as its rules say', async () => {
    const catalogue = new Catalogue(onlyVersion(await loadCentre(join(root, folder))), () => '2026-11-22');
    const cases = await readCentreCases(join(root, folder));
    expect(cases.length).toBeGreaterThan(2);
    const outcomes = cases.map((one) => ({ name: one.name, ...outcomeOf(catalogue, one) }));
    expect(outcomes).toEqual(cases.map((one) => ({ name: one.name, ...one.expect })));
  });
});
