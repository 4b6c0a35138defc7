import { join } from 'node:path';
import type { Eligibility } from '@gjj/shared-types';
import fc from 'fast-check';
import {
  Catalogue,
  factDefinition,
  loadCentre,
  onlyVersion,
  type Fact,
  type FactBook,
  type FactKey,
} from './index';

const root = join(import.meta.dirname, '../../..');
const items = [
  'W01',
  'W02',
  'W03',
  'W04',
  'W05',
  'W06',
  'W07',
  'W08',
  'W10',
  'W11',
  'W12',
  'W13',
  'W14',
  'W15',
  'W16',
];
const today = '2026-11-22';
const now = '2026-11-22T02:12:00.000Z';
/** What a member fills in where no department tells it. */
const answers = {
  permittedOn: '2026-10-01',
  permitReceived: true,
  ...{ costFen: 3_000_000, repaidFen: 1_200_000, billFen: 800_000, spentFen: 2_000_000 },
};
const moment = { today, now, answers };

const dayNear = fc.integer({ min: -1500, max: 60 }).map((days) => {
  const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
});

function valueOf(key: FactKey): fc.Arbitrary<boolean | number | string> {
  switch (factDefinition(key).type) {
    case 'yes-no':
      return fc.boolean();
    case 'count':
      return fc.integer({ min: 0, max: 70 });
    case 'money':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 90_000_000 }));
    case 'day':
      return dayNear;
    case 'text':
      return fc.constantFrom('甲地', '乙地');
  }
}

const known = (key: FactKey): fc.Arbitrary<Fact> =>
  valueOf(key).map((value) => ({ known: true, value, source: '示例部门', observedAt: now }));

const unknownFacts = fc.constantFrom<Fact>(
  { known: false, why: 'unavailable', source: '示例部门', observedAt: null },
  { known: false, why: 'nothing-to-tell', source: '示例部门', observedAt: now },
);

/** Every fact of an item known with a value, in any order. */
const complete = (keys: readonly FactKey[]): fc.Arbitrary<FactBook> =>
  fc
    .tuple(...keys.map(known))
    .map((facts) => Object.fromEntries(keys.map((key, index) => [key, facts[index]!])));

const partial = (keys: readonly FactKey[]): fc.Arbitrary<FactBook> =>
  fc
    .tuple(
      ...keys.map((key) =>
        fc.oneof({ weight: 3, arbitrary: known(key) }, { weight: 1, arbitrary: unknownFacts }),
      ),
    )
    .map((facts) => Object.fromEntries(keys.map((key, index) => [key, facts[index]!])));

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = new Catalogue(onlyVersion(await loadCentre(join(root, 'centres/qinzhou'))), () => today);
});

const assess = (code: string, facts: FactBook): Eligibility => catalogue.assess(code, facts, moment);
const bytes = (result: Eligibility) => JSON.stringify(result);

describe.each(items)('whatever the facts, %s', (code) => {
  const holds = <T>(arbitrary: (keys: FactKey[]) => fc.Arbitrary<T>, property: (value: T) => void) =>
    fc.assert(fc.property(arbitrary(catalogue.factsNeeded(code)), property), { numRuns: 150 });

  it('never offers more than the available balance, and never less than nothing', () => {
    holds(partial, (facts) => {
      const { capFen, verdict } = assess(code, facts);
      const available = facts.availableFen;
      if (capFen === null) return expect(verdict).not.toBe('yes');
      expect(capFen).toBeGreaterThanOrEqual(0);
      expect(available?.known === true ? capFen <= Number(available.value) : false).toBe(true);
    });
  });

  it('gives the same bytes twice, and in whatever order the facts come', () => {
    holds(
      (keys) => fc.tuple(partial(keys), fc.shuffledSubarray(keys, { minLength: keys.length })),
      ([facts, order]) => {
        const shuffled = Object.fromEntries(order.map((key) => [key, facts[key]!]));
        expect(bytes(assess(code, facts))).toBe(bytes(assess(code, facts)));
        expect(bytes(assess(code, shuffled))).toBe(bytes(assess(code, facts)));
      },
    );
  });

  it('says yes, or approves by machine, only where no answer still out could change it', () => {
    holds(
      (keys) => fc.tuple(complete(keys), fc.subarray(keys)),
      ([facts, silent]) => {
        const withSilence = { ...facts };
        for (const key of silent)
          withSilence[key] = { known: false, why: 'unavailable', source: '示例部门', observedAt: null };
        const early = assess(code, withSilence);
        const settled = assess(code, facts);
        if (early.verdict !== 'unknown') expect(settled.verdict).toBe(early.verdict);
        if (early.automatic) expect(settled.automatic).toBe(true);
        if (early.capFen !== null) expect(settled.capFen).toBe(early.capFen);
      },
    );
  });

  it('never rests the "yes" of a reason on facts that are all unknown', () => {
    holds(partial, (facts) => {
      const resting = assess(code, facts).reasons.filter((reason) => reason.verdict === 'yes');
      for (const { facts: used } of resting) expect(used.some((fact) => fact.known)).toBe(true);
    });
  });

  it('never takes more when there is less to take', () => {
    holds(complete, (facts) => {
      const available = facts.availableFen;
      if (available?.known !== true) return;
      const halved: Fact = { ...available, value: Math.floor(Number(available.value) / 2) };
      const less = assess(code, { ...facts, availableFen: halved }).capFen;
      expect(less).toBeLessThanOrEqual(assess(code, facts).capFen!);
    });
  });
});
