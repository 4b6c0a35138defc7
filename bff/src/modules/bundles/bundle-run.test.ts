import { join } from 'node:path';
import { addDays, dayOf } from '@gjj/shared-types';
import { startOutsideWorld } from '../../integrations/testing/outside-world';
import { BodiesClient } from '../../integrations/bodies/bodies-client';
import { newId } from '../../platform/ids';
import { createLogger } from '../../platform/logger';
import { Metrics } from '../../platform/metrics';
import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { MovableClock } from '../../testing/movable-clock';
import { OwingWorker, type OwingKind } from '../../worker/owing-worker';
import { temperaments, type Temperament } from '../../../../scripts/simulators/bodies/temperament';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { loadCentre } from '../catalogue';
import { bundleStanding } from './domain/bundle-standing';
import type { BundleRun, RunPlan } from './domain/bundle-run';
import { createBundles } from './index';

const person = { name: '梁荣休', idNumber: '990721196604120338', phone: '13900000009' };
const answers = { retirementKind: 'usual', retiresOn: '2026-12-31', workedBefore: 'no', onlyChild: 'yes' };
/** Shorter than the 15 days of the last body: none has longer than the whole. */
const within = { length: 12, unit: 'calendar-days' } as const;
const lake = newId();
const clock = new MovableClock();

let world: Simulators;
let bodies: BodiesClient;
let connection: Connection;
let centre: Awaited<ReturnType<typeof loadCentre>>;
beforeAll(async () => {
  centre = await loadCentre(join(import.meta.dirname, '../../../centres/shizuishan'));
  world = await startOutsideWorld({ stepDelayMs: 0 });
  bodies = new BodiesClient({ baseUrl: world.urls.bodies, apiKey: world.credentials.bodiesApiKey });
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
});
afterAll(async () => {
  await connection.close();
  await bodies.close();
  await world.stop();
});

/** 退休“一件事” of 石嘴山, with bodies of this run's own, so that each run has its temperament. */
function plansFor(run: string): RunPlan[] {
  return centre.items
    .find(({ code }) => code === 'B04')!
    .subItems.map(({ name, body, item, part }) => {
      const { answersWith, ...rest } = part!;
      const wants = { fields: answersWith.fields, document: answersWith.document ?? null };
      return { ...rest, name, body: `${body}·${run}`, wants, itemCode: item ?? null };
    });
}

const pensionOf = (plans: readonly RunPlan[]) => plans.find(({ code }) => code === 'pension')!;

it('ends once with bodies of every temperament, while workers race, answers are lost, and callbacks say anything', async () => {
  const bundles = createBundles({
    ...{ connection, served: [lake], clock, bodies },
    sealer: {
      seal: (text) => Buffer.from(text).toString('base64'),
      open: (text) => Buffer.from(text, 'base64').toString(),
    },
    // This centre's own part is asked in the same words.
    own: bodies,
    getPerson: async () => person,
    lastDayOf: ({ length }, from) => addDays(from, length),
  });
  await buildIndexes(connection);
  const worker = () =>
    new OwingWorker(bundles.kind as unknown as OwingKind, {
      notifications: { deliver: async () => ({ done: true }) as never },
      ...{ clock, log: createLogger('silent', 'test'), metrics: new Metrics() },
    });
  const workers = [worker(), worker()];
  const started = new Map<string, { temperament: Temperament; plans: RunPlan[] }>();
  for (const temperament of temperaments) {
    const plans = plansFor(temperament);
    world.control.bodies.setTemperament(pensionOf(plans).body, temperament);
    const of = {
      ...{ userId: `member-${lake}`, itemCode: 'B04', name: '退休“一件事”', requestKey: temperament },
      ...{ escalateAfterDays: 3, within, centreCode: lake, plans, answers },
    };
    const [row, again] = await Promise.all([bundles.start(of), bundles.start(of)]);
    expect(again._id).toBe(row._id);
    started.set(row._id, { temperament, plans });
  }
  await expect(
    bundles.start({
      ...{ userId: 'nobody', itemCode: 'B04', name: '', requestKey: 'none', escalateAfterDays: 3, within },
      ...{
        centreCode: lake,
        answers: {},
        plans: [{ ...pensionOf(plansFor('none')), onlyIf: { question: 'q', is: ['yes'] } }],
      },
    }),
  ).rejects.toMatchObject({ code: 'request.invalid' });
  world.control.bodies.setFaults([{ operation: 'tell', mode: 'lose-answer', times: 3 }]);

  /** What the applicant and the lead do. True: it has ended. */
  const isOver = async (runId: string): Promise<boolean> => {
    const run: BundleRun = (await bundles.find(runId))!;
    if (bundleStanding(run.parts).state === 'with-applicant')
      await bundles.change(runId, { is: 'corrected' });
    const inHand = run.parts.some(({ code, state }) => code === 'pension' && state === 'taken-over');
    if (inHand && started.get(runId)!.temperament === 'too-late')
      await bundles.change(runId, { is: 'withdrawn' });
    for (const { code, escalatedAt } of run.parts)
      if (escalatedAt !== null) await bundles.change(runId, { is: 'given-up', part: code });
    return bundleStanding(run.parts).state === 'ended';
  };
  for (let looks = 0; looks < 120; looks += 1) {
    await Promise.all(workers.map(async (one) => [await one.relay(), await one.tend()]));
    const over = await Promise.all([...started.keys()].map(isOver));
    if (over.every(Boolean)) break;
    clock.forward({ days: 1 });
  }

  const told = world.control.bodies.requests();
  expect(new Set(told.map(({ requestId }) => requestId)).size).toBe(told.length);
  const outcomes: Partial<Record<Temperament, string | null>> = {};
  for (const [runId, { temperament, plans }] of started) {
    const run = (await bundles.find(runId))!;
    outcomes[temperament] = bundleStanding(run.parts).outcome;
    expect(
      run.timeline.filter(({ words }) => /^(全部办好了|办完了|没有办成|已经撤回)/.test(words)),
    ).toHaveLength(1);
    expect(run.nextAt).toBeNull();
    if (temperament === 'fast')
      for (const { dueOn } of told.filter(({ requestId }) => requestId.startsWith(runId)))
        expect(dueOn <= dayOf(run.dueAt.toISOString())).toBe(true);
    for (const { given, name } of told.filter(({ requestId }) => requestId.startsWith(runId))) {
      const { gives } = plans.find((plan) => plan.name === name)!;
      for (const kind of ['person', 'answers', 'results'] as const)
        expect(new Set(Object.keys(given[kind]))).toEqual(new Set(gives[kind]));
    }
    // A callback after the end is nothing, whatever it says.
    await bundles.takeHint(`${runId}-pension`);
    expect(await bundles.find(runId)).toMatchObject({ version: run.version, parts: run.parts });
  }
  expect(outcomes).toEqual({
    ...{
      fast: 'done',
      slow: 'done',
      asks: 'done',
      twice: 'done',
      'changes-mind': 'done',
      'for-another': 'done',
    },
    // The lead's word ends them, and what waited for the pension stops; the household is confirmed all the same.
    ...{ 'asks-again': 'partly', refuses: 'partly', forgets: 'partly', 'takes-over': 'partly' },
    // It was too late for the pension, and everything else was given back.
    'too-late': 'partly',
  });
}, 120_000);
