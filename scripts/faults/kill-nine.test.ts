import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import type { Promised } from './journey';
import { KillNine } from './kill-nine';
import { chosenPoints, everyPoint, type KillPlan } from './kill-points';

const MEMBER = 'chen-xiaoman';
/** GJJ_FAULTS=all goes through every step of every journey: about an hour. */
const EXHAUSTIVE = process.env['GJJ_FAULTS'] === 'all';
/** A journey whose process died waits for the lease of the dead one to end: 30 s. */
const limitMs = EXHAUSTIVE ? 4 * 3_600_000 : 600_000;

describe('kill -9 between any two steps of submit, decide and pay', () => {
  let world: FaultWorld | undefined;
  let kills: KillNine;
  const promised: Promise<Promised>[] = [];

  beforeAll(async () => {
    world = await startFaultWorld();
    const member = await world.member(MEMBER);
    const officers = {
      acceptor: await world.staff('lingshan-acceptor'),
      reviewer: await world.staff('lingshan-reviewer'),
    };
    kills = new KillNine(world, member, officers);
  }, 120_000);
  afterAll(() => world?.stop(), 60_000);

  const killAt = async (plan: KillPlan): Promise<string | null> => {
    const { step, end } = await kills.run(plan);
    promised.push(end);
    return step;
  };

  if (EXHAUSTIVE) {
    it.each([
      ['web', 'officers'],
      ['web', 'machine'],
      ['worker', 'machine'],
      ['worker', 'officers'],
    ] as const)(
      'kills the %s at every step of a case decided by %s',
      async (victim, decidedBy) => {
        let died = 0;
        for (const plan of everyPoint(victim, decidedBy)) {
          if ((await killAt(plan)) === null) break;
          died += 1;
          // Ten items: the tenth journey before this one must have ended.
          await promised.at(-9);
        }
        expect(died).toBeGreaterThan(victim === 'web' ? 6 : 40);
      },
      limitMs,
    );
  } else {
    it(
      'dies at every chosen step',
      async () => {
        for (const plan of chosenPoints) {
          await promised.at(-9);
          expect({ plan, step: await killAt(plan) }).toEqual({ plan, step: expect.any(String) });
        }
      },
      limitMs,
    );
  }

  it(
    'every journey comes to the same end: paid once, told once, nothing owed',
    async () => {
      const kept = await Promise.all(promised);
      expect(await breachesAtRest(world!, kept)).toEqual([]);
    },
    limitMs,
  );
});
