import { join } from 'node:path';
import * as fc from 'fast-check';
import { loadCentre } from '../catalogue';
import { hasEnded, partsAtStart, type PartPlan } from './domain/bundle-part';
import { bundleStanding } from './domain/bundle-standing';
import { nextSteps } from './domain/next-steps';
import { oneForm } from './domain/one-form';
import { whatIsGiven } from './domain/what-is-given';
import { play, temperaments, type Play, type Temperament } from './testing/play-bundle';

const meanings = ['stops-all', 'stops-dependents', 'noted'] as const;

/** Any graph without a cycle: a part waits only for those before it. */
const anyPlans = fc
  .array(
    fc.record({
      body: fc.nat(3),
      after: fc.array(fc.nat(7), { maxLength: 3 }),
      no: fc.nat(2),
      only: fc.nat(3),
    }),
    {
      ...{ minLength: 1, maxLength: 8 },
    },
  )
  .map((parts) =>
    parts.map(({ body, after, no, only }, index): PartPlan => {
      const before = new Set(after.filter((one) => one < index).map((one) => `p${one}`));
      return {
        ...{ code: `p${index}`, body: `b${body}`, after: [...before], onNo: meanings[no]! },
        ...(only === 0 && { onlyIf: { question: 'q', is: ['yes'] } }),
      };
    }),
  );

const anyCourse = fc.record({
  tempers: fc.array(fc.constantFrom(...temperaments), { minLength: 8, maxLength: 8 }),
  applicantCorrects: fc.boolean(),
  withdrawsAfter: fc.option(fc.nat(25)),
  answer: fc.constantFrom('yes', 'no'),
  picks: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 30 }),
});
type Course = typeof anyCourse extends fc.Arbitrary<infer T> ? T : never;

function gameOf(plans: readonly PartPlan[], course: Course): Play {
  let taken = 0;
  const { tempers, answer, picks, ...rest } = course;
  return {
    ...{ plans, answers: { q: answer }, ...rest },
    temperamentOf: (part) => tempers[plans.findIndex(({ code }) => code === part) % tempers.length]!,
    pick: (of) => picks[taken++ % picks.length]! % of,
  };
}

/** What holds of every bundle, whoever its bodies are. */
function holds(game: Play): void {
  const { parts, done, late } = play(game);
  const count = (wanted: (step: (typeof done)[number]['step']) => boolean) =>
    done.filter(({ step }) => wanted(step)).length;
  // It ends, and with one result.
  expect(bundleStanding(parts).state).toBe('ended');
  expect(count((step) => step.do === 'close')).toBe(1);
  for (const { code, after } of parts) {
    // Nobody is told twice, and nobody before their turn.
    const told = done.filter(({ step }) => step.do === 'tell' && step.part === code);
    expect(told.length).toBeLessThanOrEqual(1);
    for (const { before } of told)
      expect(before.filter((one) => after.includes(one.code) && one.state === 'stopped')).toEqual([]);
    // The applicant is asked for each part once at most, and in a list over all.
    expect(count((step) => step.do === 'send-corrections' && step.parts.includes(code))).toBeLessThanOrEqual(
      1,
    );
    expect(count((step) => step.do === 'escalate' && step.part === code)).toBeLessThanOrEqual(3);
  }
  // What comes after the end changes nothing.
  for (const word of late) {
    const moment = { now: new Date(0), dueOf: () => new Date(0), escalateAfterMs: 0 };
    expect(nextSteps(parts, word, moment)).toEqual({ parts, steps: [] });
  }
}

it('ends every bundle once, whatever its graph, its bodies, its applicant and the order of what comes', () => {
  fc.assert(
    fc.property(anyPlans, anyCourse, (plans, course) => {
      const game = gameOf(plans, course);
      // Where nothing is wanted, nothing is begun.
      fc.pre(partsAtStart(plans, game.answers).some((part) => !hasEnded(part)));
      holds(game);
    }),
    { numRuns: 400 },
  );
});

describe('the bundles of 石嘴山', () => {
  const folder = join(import.meta.dirname, '../../../centres/shizuishan');
  const runs = async () => {
    const { items } = await loadCentre(folder);
    return items.filter(({ bundleRun }) => bundleRun !== null);
  };

  it('all end, with every temperament at every body', async () => {
    const items = await runs();
    expect(items.map(({ code }) => code)).toEqual(['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07']);
    for (const { subItems } of items) {
      const plans = subItems.map(({ body, part }) => ({ ...part!, body }));
      for (const one of temperaments)
        for (const at of [null, ...plans.map(({ code }) => code)]) {
          const temperamentOf = (part: string): Temperament => (at === null || at === part ? one : 'fast');
          const course = { answers: {}, applicantCorrects: true, withdrawsAfter: null, pick: () => 0 };
          holds({ ...course, plans, temperamentOf });
        }
    }
  });

  it('ask each question once, and say for whom', async () => {
    for (const { subItems, bundleRun } of await runs()) {
      const form = oneForm(
        bundleRun!.questions,
        subItems.map(({ name, part }) => ({
          name,
          keys: [...part!.gives.answers, ...(part!.onlyIf === undefined ? [] : [part!.onlyIf.question])],
          // An item of this centre may ask what the others ask as well.
          questions: bundleRun!.questions.slice(0, 1),
        })),
      );
      expect(form.map(({ question }) => question)).toEqual(bundleRun!.questions);
      expect(form.filter(({ forWhom }) => forWhom.length === 0)).toEqual([]);
    }
  });

  it('tell nobody anything that the profile does not name', async () => {
    for (const { subItems, bundleRun, materials } of await runs()) {
      const answers = Object.fromEntries(
        [...bundleRun!.questions.map(({ key }) => key), 'secret'].map((key) => [key, 'x']),
      );
      const known = {
        person: { name: '常满', idNumber: '990721197104220317', phone: '13900000000' },
        answers,
        materials: Object.fromEntries(
          [...materials.map(({ code }) => code), 'secret'].map((code) => [code, ['f']]),
        ),
        results: Object.fromEntries(
          subItems.map(({ part }) => [part!.code, { secret: 'x', from: '2026-12-01' }]),
        ),
      };
      for (const { part } of subItems) {
        const { gives } = part!;
        const given = whatIsGiven(gives, known);
        expect(Object.keys(given.person)).toEqual(expect.arrayContaining([...gives.person]));
        for (const kind of ['person', 'answers', 'materials', 'results'] as const)
          expect(
            Object.keys(given[kind]).filter((name) => !(gives[kind] as string[]).includes(name)),
          ).toEqual([]);
      }
    }
  });
});

it('pays the fund only after the pension is confirmed, and stops all at its no', async () => {
  const { items } = await loadCentre(join(import.meta.dirname, '../../../centres/shizuishan'));
  const plans = items
    .find(({ code }) => code === 'B04')!
    .subItems.map(({ body, part }) => ({ ...part!, body }));
  const course = {
    plans,
    answers: { retirementKind: 'usual' },
    applicantCorrects: true,
    withdrawsAfter: null,
    pick: () => 0,
  };
  const well = play({ ...course, temperamentOf: () => 'fast' });
  const told = well.done.flatMap(({ step }) => (step.do === 'tell' ? [step.part] : []));
  expect(told).toEqual(
    ['household', 'pension', 'benefit', 'fund'].toSorted((a, b) => told.indexOf(a) - told.indexOf(b)),
  );
  expect(told.indexOf('pension')).toBeLessThan(told.indexOf('fund'));
  expect(bundleStanding(well.parts)).toEqual({ state: 'ended', outcome: 'done' });
  const ill = play({ ...course, temperamentOf: (part) => (part === 'pension' ? 'refuses' : 'slow') });
  const ends = Object.fromEntries(ill.parts.filter(hasEnded).map(({ code, state }) => [code, state]));
  expect(ends).toMatchObject({
    pension: 'refused',
    fund: 'stopped',
    benefit: 'stopped',
    years: 'not-needed',
  });
});
