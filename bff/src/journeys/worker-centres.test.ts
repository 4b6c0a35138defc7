import { createContainer, type Container } from '../container';
import { createLogger } from '../platform/logger';
import { sweepClocks } from '../modules/applications';
import { twoCities } from '../testing/two-cities';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { CaseWorker } from '../worker/case-worker';
import { runWorker } from '../worker/run-worker';

let world: WholeWorld;
let ofKaifeng: Container;
const running: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  const environment = { GJJ_CENTRE: 'qinzhou,kaifeng' };
  world = await startWholeWorld({ environment, places: twoCities, withWorker: false });
  const settings = { ...world.container.settings, GJJ_CENTRE: ['kaifeng'] };
  ofKaifeng = await createContainer(settings, createLogger('silent', 'test'));
}, 120_000);
afterAll(async () => {
  await Promise.all(running.map((worker) => worker.stop()));
  await ofKaifeng.close();
  await world.stop();
});

const find = async (caseId: string) => (await world.container.cases.find(caseId))!;
const untilClosed = (caseId: string) =>
  waitUntil(async () => {
    const { state, outbox } = await find(caseId);
    return state === 'closed' && outbox.length === 0;
  });

describe('a worker of one of two centres', () => {
  let here: string;
  let elsewhere: string;
  beforeAll(async () => {
    elsewhere = (await (await world.member('chen-xiaoman')).apply('W04')).caseId;
    here = (await (await world.member('kaifeng-chen-xiaoman')).apply('W04')).caseId;
  }, 120_000);

  it('finds what is owed and what clocks want at its own only', async () => {
    const now = new Date(Date.now() + 365 * 24 * 3600 * 1000);
    const owing = await ofKaifeng.cases.findOwing(now, 100);
    expect(owing).toMatchObject([{ caseId: here, centreCode: 'kaifeng' }]);
    const all = await world.container.cases.findOwing(now, 100);
    expect(all.map(({ caseId }) => caseId).toSorted()).toEqual([here, elsewhere].toSorted());
    await world.container.connection
      .collection<{ _id: string }>('cases')
      .updateOne({ _id: elsewhere }, { $set: { clockNextAt: new Date(0) } });
    expect(await sweepClocks(ofKaifeng)).toBe(0);
    expect(await world.container.cases.findClocksDue(now, 100)).not.toEqual([]);
  });

  it('leaves a case of the other alone, also where it is told to work on it', async () => {
    const before = await find(elsewhere);
    expect(before.outbox.length).toBeGreaterThan(0);
    await new CaseWorker(ofKaifeng).work(elsewhere);
    expect(await find(elsewhere)).toEqual(before);
  });

  it('carries its own to the end, and the other waits for a worker that serves it', async () => {
    const before = await find(elsewhere);
    running.push(runWorker(ofKaifeng));
    await untilClosed(here);
    const { state, outbox } = await find(elsewhere);
    expect({ state, outbox }).toEqual({ state: before.state, outbox: before.outbox });
    running.push(runWorker(world.container));
    await untilClosed(elsewhere);
  }, 90_000);
});
