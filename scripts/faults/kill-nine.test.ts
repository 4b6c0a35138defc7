import { setTimeout as sleep } from 'node:timers/promises';

import type { MemberClient } from '../../bff/src/testing/member-client';
import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import type { Promised } from './journey';
import { KillNine } from './kill-nine';
import { chosenPoints, everyPoint, type KillPlan } from './kill-points';
import type { RoadName } from './roads/all-roads';
import type { Cast } from './roads/road';
import { shelfAt } from './shelf';

/** GJJ_FAULTS=all goes through every step of every road: hours. GJJ_FAULTS=recheck, for one, of that road. */
const WANTED = process.env['GJJ_FAULTS'];
const limitMs = WANTED === undefined ? 1_800_000 : 6 * 3_600_000;
/** So many may be open at once, by their items. */
const MOST_OPEN = 12;

/** A tap a second: WeChat's events carry seconds, and two of the same second are one that came twice. */
async function giveSubscriptions(members: readonly MemberClient[], count: number): Promise<void> {
  for (let given = 0; given < count; given += 1) {
    for (const member of members) member.subscribe();
    await sleep(1100);
  }
}

async function castOf(world: FaultWorld): Promise<Cast> {
  const [clerk, acceptor, reviewer, otherReviewer, supervisor, otherSupervisor] = await Promise.all(
    (
      [
        'lingshan-clerk',
        'lingshan-acceptor',
        'lingshan-reviewer',
        'pubei-reviewer',
        'lingshan-supervisor',
        'pubei-supervisor',
      ] as const
    ).map(world.staff),
  );
  return {
    clerk: clerk!,
    acceptor: acceptor!,
    reviewer: reviewer!,
    otherReviewer: otherReviewer!,
    supervisor: supervisor!,
    otherSupervisor: otherSupervisor!,
    outside: world.outside.control,
    patience: world.patience,
    shelf: shelfAt(world.stores),
  };
}

/** By victim and road, and how many steps there are at the least. */
const sweeps: readonly [KillPlan['victim'], RoadName, number][] = [
  ['web', 'officers', 6],
  ['web', 'machine', 6],
  ['worker', 'machine', 40],
  ['worker', 'officers', 40],
  ['web', 'window', 6],
  ['worker', 'letters', 40],
  ['web', 'special-check', 6],
  ['worker', 'special-check', 20],
  ['web', 'stop', 4],
  ['worker', 'stop', 20],
  ['web', 'recheck', 6],
  ['worker', 'recheck', 20],
  ['web', 'revocation', 6],
  ['worker', 'revocation', 20],
  ['web', 'restoration', 4],
  ['worker', 'restoration', 10],
  ['worker', 'archive', 4],
  ['web', 'certificate', 1],
  ['worker', 'certificate', 8],
  ['web', 'standing-order', 2],
  ['worker', 'standing-order', 20],
  ['web', 'booking', 4],
  ['worker', 'booking', 2],
  ['web', 'matter', 3],
  ['worker', 'matter', 4],
];
const wantedSweeps = sweeps.filter(([, road]) => WANTED === 'all' || WANTED?.split(',').includes(road));

describe('kill -9 between any two steps of a case, from the tap to the archive', () => {
  let world: FaultWorld | undefined;
  let kills: KillNine;
  const promised: Promise<Promised | null>[] = [];

  beforeAll(async () => {
    world = await startFaultWorld();
    const signIn = (keys: readonly string[]) => Promise.all(keys.map((key) => world!.member(key)));
    const usual = await signIn(['chen-xiaoman', 'li-shangmen', 'fan-paizhao', 'wen-heshi', 'li-yao']);
    const banned = await signIn(['qin-xinju', 'nong-maifang']);
    await giveSubscriptions([...usual, ...banned], 3);
    kills = new KillNine(world, await castOf(world), { usual, banned });
  }, 120_000);
  afterAll(() => world?.stop(), 60_000);

  const killAt = async (plan: KillPlan): Promise<string | null> => {
    await Promise.all(promised.slice(0, -MOST_OPEN));
    const { step, end } = await kills.run(plan);
    promised.push(end);
    return step;
  };

  if (WANTED === undefined)
    it(
      'dies at every chosen step',
      async () => {
        for (const plan of chosenPoints)
          expect({ plan, step: await killAt(plan) }).toEqual({ plan, step: expect.any(String) });
      },
      limitMs,
    );
  else
    it.each(wantedSweeps)(
      'kills the %s at every step of the road %s',
      async (victim, road, atLeast) => {
        let died = 0;
        for (const plan of everyPoint(victim, road)) {
          if ((await killAt(plan)) === null) break;
          died += 1;
        }
        expect(died).toBeGreaterThan(atLeast);
      },
      limitMs,
    );

  it(
    'every journey comes to the same end: paid once, told once, nothing owed',
    async () => {
      const kept = (await Promise.all(promised)).filter((one) => one !== null);
      expect(await breachesAtRest(world!, kept)).toEqual([]);
    },
    limitMs,
  );
});
