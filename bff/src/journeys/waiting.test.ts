import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { ContractClient } from '../testing/contract-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('how many wait at a window (等候人数)', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld({ withWorker: false })), 120_000);
  afterAll(() => world.stop());

  const windowsOf = async (districtCode: string) => {
    const { windows } = await new ContractClient(world.baseUrl, null).call(memberEndpoints.getCentre, {});
    return windows.filter((window) => window.districtCode === districtCode);
  };

  it('is told by its clerk, seen by anybody, of that district alone, and gone by itself', async () => {
    const clerk = await world.staff('lingshan-clerk');
    expect(await clerk.call(staffEndpoints.getWaiting, {})).toEqual({ goodForMinutes: 30, told: null });
    await clerk.call(staffEndpoints.noteWaiting, { body: { count: 7 } });
    const here = await clerk.call(staffEndpoints.noteWaiting, { body: { count: 3 } });
    expect(here).toMatchObject({ told: { count: 3 } });
    expect(await windowsOf('450721')).toMatchObject([{ waiting: here.told }]);
    expect((await windowsOf('450722'))[0]).not.toHaveProperty('waiting');
    const left = await world.container.sessionRedis.ttl('waiting:450721');
    expect(left).toBeGreaterThan(29 * 60);
    expect(left).toBeLessThanOrEqual(30 * 60);
    await world.container.sessionRedis.del('waiting:450721');
    expect((await windowsOf('450721'))[0]).not.toHaveProperty('waiting');
  });

  it('is no reviewer’s to tell, and no number that cannot be', async () => {
    const reviewer = await world.staff('lingshan-reviewer');
    expect(await reviewer.refusal(staffEndpoints.noteWaiting, { body: { count: 1 } })).toBe(
      'access.forbidden',
    );
    const clerk = await world.staff('lingshan-clerk');
    expect(await clerk.refusal(staffEndpoints.noteWaiting, { body: { count: -1 } })).toBe('request.invalid');
  });
});
