import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@gjj/shared-types';
import fc from 'fast-check';
import type { Catalogue } from '../catalogue';
import { sumOf } from './domain/plan';
import { balanceFor, loanOn } from './loan-ahead';
import { catalogueOf, randomMember, today, yearOf, type RandomMember } from './testing/random-year';
import type { YearAhead } from './year-ahead';

const centres = join(import.meta.dirname, '../../../centres');
const folders = readdirSync(centres).filter((name) => !name.startsWith('_'));
/** For a longer search, or the same again: GJJ_PROPERTY_RUNS=50 GJJ_PROPERTY_SEED=1. */
const numRuns = Number(process.env['GJJ_PROPERTY_RUNS'] ?? 1);
const seed = Number(process.env['GJJ_PROPERTY_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));

const everyDay = Array.from({ length: 366 }, (_, days) => addDays(today, days));

/** The days on which an answer changes, judged on each of them. */
function dayByDay(year: YearAhead, code: string): string[] {
  const said: string[] = [];
  let before = '';
  for (const day of everyDay) {
    const answer = year.judge(code, day);
    const now = JSON.stringify([answer?.verdict, answer?.capFen, answer?.rulesVersion]);
    if (answer !== null && now !== before) said.push(`${day} ${now}`);
    before = now;
  }
  return said;
}

const found = (year: YearAhead, code: string) =>
  year
    .outlook(code)
    .filter(({ on }) => on <= everyDay.at(-1)!)
    .map(
      ({ on, eligibility: { verdict, capFen, rulesVersion } }) =>
        `${on} ${JSON.stringify([verdict, capFen, rulesVersion])}`,
    );

async function forAll(
  catalogue: Catalogue,
  runs: number,
  property: (year: YearAhead, drawn: RandomMember) => void,
) {
  await fc.assert(
    fc.asyncProperty(randomMember, async (drawn) => property(await yearOf(catalogue, drawn), drawn)),
    { numRuns: runs, seed },
  );
}

describe('the days on which an answer changes', () => {
  it.each(folders)('of rent in %s are those that judging every day finds', async (folder) => {
    await forAll(await catalogueOf(join(centres, folder)), numRuns, (year) => {
      for (const code of year.foresight.codes.filter((one) => one === 'W04'))
        expect(found(year, code)).toEqual(dayByDay(year, code));
    });
  });

  it.each(['qinzhou', 'xiamen', 'kaifeng'])('of every item in %s are, too', async (folder) => {
    await forAll(await catalogueOf(join(centres, folder)), numRuns * 2, (year) => {
      for (const code of year.foresight.codes) expect(found(year, code)).toEqual(dayByDay(year, code));
    });
  });
});

describe('a plan', () => {
  it.each(['qinzhou', 'xiamen', 'nanning', 'beijing', 'suzhou'])(
    'in %s never takes more than the rules of each day give, nor than there is',
    async (folder) => {
      await forAll(await catalogueOf(join(centres, folder)), numRuns * 4, (year) => {
        const steps = year.plan(year.foresight.codes, null);
        steps.forEach((step, index) => {
          const earlier = steps.slice(0, index);
          const judged = year.judge(step.itemCode, step.on, earlier);
          expect(judged?.verdict).toBe('yes');
          expect(step.amountFen).toBeLessThanOrEqual(judged!.capFen!);
          expect(step.amountFen).toBeLessThanOrEqual(year.availableOn(step.on, earlier));
          expect(step.amountFen).toBeGreaterThan(0);
        });
        expect(sumOf(steps)).toBeLessThanOrEqual(year.availableOn(year.until));
        expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).toSorted());
      });
    },
  );

  it('finds the least that must stay for the limit of a loan, to the fen', async () => {
    const on = addDays(today, 200);
    let found = 0;
    await forAll(await catalogueOf(join(centres, 'qinzhou')), numRuns * 20, (year) => {
      const keepFen = balanceFor(year, on, 30_000_000);
      if (keepFen === null) return;
      found += 1;
      const limitWith = (balanceFen: number) => {
        const amountFen = year.availableOn(on) - balanceFen;
        return loanOn(year, on, [{ itemCode: '', amountFen, on, homeKey: null }])!.limitFen!;
      };
      const aimFen = Math.min(30_000_000, limitWith(year.availableOn(on)));
      expect(limitWith(keepFen)).toBeGreaterThanOrEqual(aimFen);
      if (keepFen > 0) expect(limitWith(keepFen - 1)).toBeLessThan(aimFen);
    });
    expect(found).toBeGreaterThan(0);
  });

  it('leaves for a loan what is to be there, and gives no more than without it', async () => {
    await forAll(await catalogueOf(join(centres, 'qinzhou')), numRuns * 8, (year, { member }) => {
      const on = addDays(today, 200);
      const wantedFen = (member.accounts[0]!.balanceFen >> 1) + 100_000;
      const steps = year.plan(year.foresight.codes, { on, fen: wantedFen });
      const before = steps.filter((step) => step.on < on);
      const leftFen = year.availableOn(on, before);
      expect(leftFen).toBeGreaterThanOrEqual(Math.min(wantedFen, year.availableOn(on)));
      expect(year.plan(year.foresight.codes, { on, fen: null }).filter((step) => step.on < on)).toEqual([]);
    });
  });
});
