import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MemberClient } from '../../../bff/src/testing/member-client';
import { MovableClock } from '../../../bff/src/testing/movable-clock';
import { startWholeWorld, type WholeWorld } from '../../../bff/src/testing/whole-world';
import { HOME } from '../../simulators/people/place';
import { breaches } from '../checker';
import { gatherEvidence } from '../checks/evidence';
import { layCentre } from '../lay-centre';
import type { ActName } from './acts';
import { Walk, type Officers, type Step } from './walk';

/** Every test run draws the same, so that what fails is what was changed; others, and as many as you like, by GJJ_WALKS. */
const asked = process.env['GJJ_WALKS'];
const drawn = asked === undefined ? { numRuns: 8, seed: 20_261_130 } : { numRuns: Number(asked) };
const LONG_MS = 3_600_000;
const ITEMS = 10;

/** How a walk comes to where it begins: handed in, paid, or revoked. */
const beginnings: fc.Arbitrary<readonly ActName[]> = fc.constantFrom(
  [],
  ['accept', 'approve'],
  ['accept', 'approve'],
  ['accept', 'approve', 'propose', 'speak', 'revoke'],
);

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('act', 'act', 'act', 'work', 'work', 'work', 'die', 'both', 'tell'),
  pick: fc.nat(30),
  who: fc.nat(30),
  fen: fc.nat(5000),
});

describe('whatever happens to a case, in any order', () => {
  const clock = new MovableClock();
  let folder: string;
  let world: WholeWorld;
  let officers: Officers;
  let members: MemberClient[];
  let walks = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gjj-any-order-'));
    const environment = {
      CENTRES_DIR: await layCentre(folder),
      GJJ_CENTRE: 'boats',
      STORAGE_DIR: join(folder, 'files'),
    };
    const places = [{ ...HOME, code: 'boats' }];
    world = await startWholeWorld({ clock, environment, places, withWorker: false });
    const { bank } = world.outside.control;
    bank.setSettleDelay(LONG_MS);
    bank.setFaults([{ operation: 'callback', mode: 'drop' }]);
    const { staff } = world;
    officers = {
      acceptor: await staff('lingshan-acceptor'),
      reviewers: [await staff('lingshan-reviewer'), await staff('pubei-reviewer')],
      supervisors: [await staff('lingshan-supervisor'), await staff('pubei-supervisor')],
    };
    members = await Promise.all(
      ['chen-xiaoman', 'li-shangmen', 'fan-paizhao', 'wen-heshi', 'qin-xinju'].map(world.member),
    );
  }, 120_000);
  afterAll(async () => {
    await world?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function begin(): Promise<Walk> {
    clock.moveTo(new Date().toISOString());
    const turn = walks;
    walks += 1;
    const number = 1 + (Math.floor(turn / members.length) % ITEMS);
    const forward = (seconds: number) => clock.forward({ seconds });
    return Walk.begin(
      { world, forward, officers },
      members[turn % members.length]!,
      `FUND${String(number).padStart(2, '0')}`,
    );
  }

  const evidence = () =>
    gatherEvidence({
      outside: world.outside,
      mongoUri: process.env['GJJ_TEST_MONGODB_URI'] ?? '',
      filesDir: join(folder, 'files'),
      url: world.baseUrl,
      promised: [],
      logs: '',
    });

  async function expectClocksOfState(walk: Walk): Promise<void> {
    const { state, clock: running, stoppedClock } = await walk.record();
    if (state === 'paused') {
      expect(running?.name).toBe('special-check');
      expect(stoppedClock?.name).toBe('decision');
    } else expect(stoppedClock).toBeUndefined();
  }

  it(
    'money goes out once, every decision has its letter, no clock runs while it stands, and all books agree',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          beginnings,
          fc.array(step, { minLength: 20, maxLength: 50 }),
          async (names, steps) => {
            const walk = await begin();
            await walk.lead(names);
            for (const one of steps) {
              await walk.take(one);
              await expectClocksOfState(walk);
            }
            await walk.rest();
            expect({ trodden: walk.trodden, breaches: breaches(await evidence()) }).toEqual({
              trodden: walk.trodden,
              breaches: [],
            });
          },
        ),
        { ...drawn, endOnFailure: true },
      );
    },
    drawn.numRuns * 20_000,
  );
});
