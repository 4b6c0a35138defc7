import { addTallies, checkOutcome, readTally, tallyLine, withoutSilence } from './tally';

describe('counting a test run', () => {
  it('adds the steps and says the sum in one exact line', () => {
    const sum = addTallies([{ passed: 1, failed: 0 }, { passed: 340, failed: 2 }, checkOutcome(true, '')]);
    expect(tallyLine(sum)).toBe('342 passed, 2 failed');
  });

  it('counts a step that ran nothing as a failure', () => {
    expect(withoutSilence({ passed: 0, failed: 0, report: '' })).toMatchObject({ failed: 1 });
    expect(withoutSilence({ passed: 3, failed: 0, report: '' })).toMatchObject({ failed: 0 });
  });

  it('reads the tally of a program from its last line', () => {
    expect(readTally('walk one ✓\n12 passed, 3 failed\n', 1)).toEqual({ passed: 12, failed: 3 });
  });

  it('does not believe a program that ends badly and reports no failure', () => {
    expect(readTally('12 passed, 0 failed\n', 137)).toEqual({ passed: 12, failed: 1 });
    expect(readTally('Segmentation fault\n', 139)).toEqual({ passed: 0, failed: 1 });
  });
});
