import { setTimeout as sleep } from 'node:timers/promises';

import type { MemberClient } from '../../bff/src/testing/member-client';
import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import type { Promised } from './journey';
import { KillNine } from './kill-nine';
import { chosenPoints, everyPoint, type KillPlan } from './kill-points';

const MEMBER = 'chen-xiaoman';
/** GJJ_FAULTS=all goes through every step of every journey: about a quarter of an hour. */
const EXHAUSTIVE = process.env['GJJ_FAULTS'] === 'all';
/** A journey whose process died waits for the lease of the dead one to end: 30 s. */
const limitMs = EXHAUSTIVE ? 4 * 3_600_000 : 600_000;

/** A tap a second: WeChat's events carry seconds, and two of the same second are one that came twice. */
async function giveSubscriptions(member: MemberClient, count: number): Promise<void> {
  for (let given = 0; given < count; given += 1) {
    member.subscribe();
    await sleep(1100);
  }
}

describe('kill -9 between any two steps of an intake, a submission, a decision and a payment', () => {
  let world: FaultWorld | undefined;
  let kills: KillNine;
  const promised: Promise<Promised>[] = [];

  beforeAll(async () => {
    world = await startFaultWorld();
    const member = await world.member(MEMBER);
    await giveSubscriptions(member, 6);
    const officers = {
      acceptor: await world.staff('lingshan-acceptor'),
      reviewer: await world.staff('lingshan-reviewer'),
    };
    kills = new KillNine(world, member, officers, await world.staff('lingshan-clerk'));
  }, 120_000);
  afterAll(() => world?.stop(), 60_000);

  const killAt = async (plan: KillPlan): Promise<string | null> => {
    const { step, end } = await kills.run(plan);
    promised.push(end);
    return step;
  };

  if (EXHAUSTIVE) {
    it.each<[KillPlan['victim'], KillPlan['decidedBy'], KillPlan['through']]>([
      ['web', 'officers', 'app'],
      ['web', 'machine', 'app'],
      ['worker', 'machine', 'app'],
      ['worker', 'officers', 'app'],
      ['web', 'machine', 'window'],
    ])(
      'kills the %s at every step of a case decided by %s, through the %s',
      async (victim, decidedBy, through) => {
        let died = 0;
        for (const plan of everyPoint(victim, decidedBy, through)) {
          if ((await killAt(plan)) === null) break;
          died += 1;
          // Ten items a way of deciding: no more than nine journeys may be open at once.
          await Promise.all(promised.slice(0, -8));
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
          await Promise.all(promised.slice(0, -8));
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
