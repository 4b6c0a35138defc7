import { setTimeout as sleep } from 'node:timers/promises';

import { runStages } from './run-steps';
import { allStages, quickStages, selectStages } from './steps/steps';

const good = { passed: 1, failed: 0, report: '' };

describe('running the steps of a test run', () => {
  it('goes on after a failure, tells it at the end, and adds everything', async () => {
    const lines: string[] = [];
    const tally = await runStages(
      [
        [
          { name: 'breaks', run: () => Promise.reject(new Error('no Chromium')) },
          { name: 'fails', run: async () => ({ passed: 4, failed: 2, report: 'two plus two' }) },
          { name: 'is silent', run: async () => ({ passed: 0, failed: 0, report: '' }) },
        ],
        [{ name: 'passes', run: async () => ({ passed: 7, failed: 0, report: '' }) }],
      ],
      (line) => lines.push(line),
    );
    expect(tally).toEqual({ passed: 11, failed: 4 });
    const told = lines.join('\n');
    expect(told.indexOf('passes: 7 passed')).toBeLessThan(told.indexOf('no Chromium'));
    expect(told.indexOf('no Chromium')).toBeLessThan(told.indexOf('two plus two'));
    expect(told).toContain('No test ran in this step.');
  });

  it('runs two steps of a stage at a time, and begins no stage before the one before it has ended', async () => {
    let running = 0;
    const seen: [string, number][] = [];
    const step = (name: string) => ({
      name,
      run: async () => {
        seen.push([name, (running += 1)]);
        await sleep(1);
        running -= 1;
        return good;
      },
    });
    await runStages([['a', 'b', 'c'].map(step), [step('d')]], () => undefined);
    expect(Math.max(...seen.map(([, count]) => count))).toBe(2);
    expect(seen.at(-1)).toEqual(['d', 1]);
  });
});

describe('choosing the steps', () => {
  it('takes all, the quick ones, or one by name', () => {
    expect(selectStages(undefined)).toBe(allStages);
    expect(selectStages('check')).toBe(quickStages);
    expect(
      selectStages('lint')
        .flat()
        .map(({ name }) => name),
    ).toEqual(['lint']);
  });

  it('names the steps there are when asked for another', () => {
    expect(() => selectStages('linnt')).toThrow(/no step "linnt".*arrows/);
  });
});
