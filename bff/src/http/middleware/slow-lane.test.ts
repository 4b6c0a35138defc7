import { SlowLane } from './slow-lane';

const outcome = async (pass: () => Promise<void> | undefined) => {
  try {
    await pass();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'passed';
};

describe('the slow lane', () => {
  it('holds nobody up to half of the allowance', async () => {
    const lane = new SlowLane();
    expect([0, 0.2, 0.5].map((used) => lane.pass(used))).toEqual([undefined, undefined, undefined]);
    const held = lane.pass(0.51);
    expect(held).toBeDefined();
    await held;
  });

  it('holds 2,000 at once at most, and is free again when they are through', async () => {
    const lane = new SlowLane();
    const knocks = Array.from({ length: 2100 }, () => outcome(() => lane.pass(0.6)));
    const outcomes = await Promise.all(knocks);
    expect(outcomes.filter((one) => one === 'passed')).toHaveLength(2000);
    expect(outcomes.filter((one) => one === 'rate.limited')).toHaveLength(100);
    expect(await outcome(() => lane.pass(0.51))).toBe('passed');
  });
});
