import { setTimeout as sleep } from 'node:timers/promises';

import { runSteps } from './run-steps';
import { allSteps, quickSteps, selectSteps } from './steps/steps';

const good = { passed: 1, failed: 0, report: '' };

describe('running the steps of a test run', () => {
  it('goes on after a failure, tells it at the end, and adds everything', async () => {
    const lines: string[] = [];
    const tally = await runSteps(
      [
        { name: 'breaks', run: () => Promise.reject(new Error('no Chromium')) },
        { name: 'fails', run: async () => ({ passed: 4, failed: 2, report: 'two plus two' }) },
        { name: 'is silent', run: async () => ({ passed: 0, failed: 0, report: '' }) },
        { name: 'passes', run: async () => ({ passed: 7, failed: 0, report: '' }), after: 'breaks' },
      ],
      (line) => lines.push(line),
    );
    expect(tally).toEqual({ passed: 11, failed: 4 });
    const told = lines.join('\n');
    expect(told.indexOf('passes: 7 passed')).toBeLessThan(told.indexOf('no Chromium'));
    expect(told.indexOf('no Chromium')).toBeLessThan(told.indexOf('two plus two'));
    expect(told).toContain('No test ran in this step.');
  });

  it('runs two steps at a time, and begins none before the one that it comes after has ended', async () => {
    const running = new Set<string>();
    const seen: string[] = [];
    let most = 0;
    const step = (name: string, ms: number, after?: string) => ({
      name,
      ...(after === undefined ? {} : { after }),
      run: async () => {
        expect(running.has('slow') && name === 'uses slow').toBe(false);
        seen.push(name);
        most = Math.max(most, running.add(name).size);
        await sleep(ms);
        running.delete(name);
        return good;
      },
    });
    const steps = [
      step('slow', 60),
      step('uses slow', 1, 'slow'),
      step('a', 1),
      step('b', 1),
      step('c', 1, 'not here'),
    ];
    expect(await runSteps(steps, () => undefined)).toEqual({ passed: 5, failed: 0 });
    expect(seen).toEqual(['slow', 'a', 'b', 'c', 'uses slow']);
    expect(most).toBe(2);
  });
});

describe('choosing the steps', () => {
  it('takes all, the quick ones, or one by name', () => {
    expect(selectSteps(undefined)).toBe(allSteps);
    expect(selectSteps('check')).toBe(quickSteps);
    expect(selectSteps('lint').map(({ name }) => name)).toEqual(['lint']);
  });

  it('names the steps there are when asked for another', () => {
    expect(() => selectSteps('linnt')).toThrow(/no step "linnt".*arrows/);
  });
});
