import { runSteps } from './run-steps';
import { allSteps, quickSteps, selectSteps } from './steps/steps';

describe('running the steps of a test run', () => {
  it('goes on after a failure, tells it at the end, and adds everything', async () => {
    const lines: string[] = [];
    const tally = await runSteps(
      [
        { name: 'breaks', run: () => Promise.reject(new Error('no Chromium')) },
        { name: 'fails', run: async () => ({ passed: 4, failed: 2, report: 'two plus two' }) },
        { name: 'is silent', run: async () => ({ passed: 0, failed: 0, report: '' }) },
        { name: 'passes', run: async () => ({ passed: 7, failed: 0, report: '' }) },
      ],
      (line) => lines.push(line),
    );
    expect(tally).toEqual({ passed: 11, failed: 4 });
    const told = lines.join('\n');
    expect(told.indexOf('passes: 7 passed')).toBeLessThan(told.indexOf('no Chromium'));
    expect(told).toContain('two plus two');
    expect(told).toContain('No test ran in this step.');
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
