import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCases } from './cases/read-cases';
import { noonOf } from './cases/run-case';
import type { CentreProfile } from './domain/centre-schema';
import { addDays } from './domain/calendar';
import { inForce } from './domain/dated';
import { isJudged, type JudgedItem } from './domain/item-schema';
import { Catalogue, loadCentre, onlyVersion, UnknownItemError, type CentreCase } from './index';
import { parameterDirections, type Direction } from './testing/parameter-directions';
import type { Member } from './testing/random-members';
import { compiledOn, decide, drawTries, standsOf, turnsOf, type Stand, type Try } from './testing/stands';

const root = join(import.meta.dirname, '../../..');
const plain = 'centres/_defaults/plain';
const inside = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('_'))
    .map((name) => join(folder, name));
const folders = [plain, ...inside('centres'), ...inside('centres-for-tests')];
/** For a longer search, or the same again: GJJ_PROPERTY_RUNS=500 GJJ_PROPERTY_SEED=1. */
const numRuns = Number(process.env['GJJ_PROPERTY_RUNS'] ?? 10);
const seed = Number(process.env['GJJ_PROPERTY_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const today = '2026-11-22';

const raised = (item: JudgedItem, name: string, by: number): JudgedItem => ({
  ...item,
  rules: {
    ...item.rules,
    parameters: item.rules.parameters.map((one) =>
      one.name === name ? { ...one, value: one.value + by } : one,
    ),
  },
});

let commonCases: CentreCase[];
beforeAll(async () => {
  commonCases = await readCases(join(root, plain));
});

describe.each(folders)('whatever is known of a member, %s', (folder) => {
  let profile: CentreProfile;
  let drawn: ReadonlyMap<Stand, Try[]>;
  beforeAll(async () => {
    profile = await loadCentre(
      join(root, folder),
      join(root, folder === plain ? 'centres' : dirname(folder)),
    );
    const stands = standsOf(profile, [...(await readCases(join(root, folder))), ...commonCases], today);
    drawn = drawTries(stands, numRuns, seed);
    expect(drawn.size).toBeGreaterThan(0);
  });

  /** @throws Error that names the item, the day, the seed and who it was tried with */
  function forAll(property: (stand: Stand, tried: Try) => void): void {
    for (const [stand, tries] of drawn)
      for (const tried of tries)
        try {
          property(stand, tried);
        } catch (error) {
          const where = `${stand.item.code} on ${stand.on}, seed ${seed}`;
          throw new Error(`${where}: ${String(error)}\n${JSON.stringify(tried)}`, { cause: error });
        }
  }
  const answer = (stand: Stand, member: Member) => decide(stand, stand.compiled, member);

  it('never offers more than the balance less what must stay, however much that is, nor less than nothing', () => {
    forAll((stand, { heard }) => {
      for (const more of [0, 123_400]) {
        const item = raised(stand.compiled.item, 'mustStayFen', more);
        const { capFen, verdict } = decide(stand, { ...stand.compiled, item }, heard);
        if (capFen === null) return expect(verdict).not.toBe('yes');
        const stays = item.rules.parameters.find(({ name }) => name === 'mustStayFen')?.value ?? 0;
        const { availableFen } = heard.facts;
        const most = availableFen?.known === true ? Math.max(0, Number(availableFen.value) - stays) : -1;
        expect(capFen).toBeLessThanOrEqual(most);
        expect(capFen).toBeGreaterThanOrEqual(0);
      }
    });
  });

  /** What is offered, and what would be if the parameter were greater. */
  function forAllRises(direction: Direction, compare: (before: number, after: number) => void): void {
    for (const stand of drawn.keys())
      for (const [name, one] of parameterDirections(stand.compiled.item))
        if (one === direction)
          forAll((tried, { member }) => {
            if (tried !== stand) return;
            const before = answer(stand, member).capFen;
            const raise = {
              ...stand.compiled,
              item: raised(stand.compiled.item, name, 1 + ((before ?? 0) % 7)),
            };
            const after = decide(stand, raise, member).capFen;
            expect(after === null).toBe(before === null);
            if (before !== null && after !== null) compare(before, after);
          });
  }

  it('offers no less when a cap rises; nothing but what must stay lowers an amount', () => {
    forAllRises('up', (before, after) => expect(after).toBeGreaterThanOrEqual(before));
    forAllRises('down', (before, after) => expect(after).toBeLessThanOrEqual(before));
    const lowering = [...drawn.keys()].flatMap(({ compiled: { item } }) =>
      [...parameterDirections(item)].filter(([, direction]) => direction === 'down').map(([name]) => name),
    );
    expect(lowering.filter((name) => name !== 'mustStayFen')).toEqual([]);
  });

  it('offers no more when there is less to take', () => {
    forAll((stand, { member }) => {
      const { availableFen } = member.facts;
      if (availableFen?.known !== true) return;
      const less = { ...availableFen, value: Math.floor(Number(availableFen.value) / 2) };
      const poorer = answer(stand, { ...member, facts: { ...member.facts, availableFen: less } }).capFen;
      expect(poorer).toBeLessThanOrEqual(answer(stand, member).capFen!);
    });
  });

  it('gives the same bytes twice, and in whatever order the facts come', () => {
    forAll((stand, { heard, shuffled }) => {
      const bytes = JSON.stringify(answer(stand, heard));
      expect(JSON.stringify(answer(stand, heard))).toBe(bytes);
      expect(JSON.stringify(answer(stand, shuffled))).toBe(bytes);
    });
  });

  it('says yes, or no, only where nothing that is still unknown could change it', () => {
    forAll((stand, { heard, member, settled }) => {
      const early = answer(stand, heard);
      for (const late of [answer(stand, member), answer(stand, settled)]) {
        if (early.verdict !== 'unknown') expect(late.verdict).toBe(early.verdict);
        if (early.automatic) expect(late.automatic).toBe(true);
        if (early.capFen !== null) expect(late.capFen).toBe(early.capFen);
      }
      const said = early.reasons.filter(({ verdict, facts }) => verdict === 'yes' && facts.length > 0);
      for (const { facts } of said) expect(facts.some((fact) => fact.known)).toBe(true);
    });
  });

  it('decides by the old rules up to the day before a change, and by the new from that day', () => {
    const catalogue = new Catalogue(onlyVersion(profile), () => today);
    const asked = ({ item }: Stand, on: string, { facts, answers }: Member) =>
      withoutVersion(catalogue.assess(item.code, facts, { today: on, now: noonOf(on), answers }));
    forAll((stand, { heard }) => {
      if (!turnsOf(profile, stand.item).includes(stand.on)) return;
      expect(asked(stand, stand.on, heard)).toBe(withoutVersion(answer(stand, heard)));
      const before = addDays(stand.on, -1);
      const old = profile.items.find((item) => item.code === stand.item.code && inForce(item, before));
      if (old === undefined || !isJudged(old))
        return expect(() => asked(stand, before, heard)).toThrow(UnknownItemError);
      const rules = compiledOn(profile, old, before);
      const expected = decide({ ...stand, on: before }, rules, heard);
      expect(asked(stand, before, heard)).toBe(withoutVersion(expected));
      expect(JSON.stringify(rules)).not.toBe(JSON.stringify(stand.compiled));
    });
  });
});

/** What the rules of the item say, without what stands above them. */
function withoutVersion(result: object): string {
  return JSON.stringify({ ...result, law: undefined, rulesVersion: '' });
}
