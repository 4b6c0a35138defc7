import { outcomeOf, type JestResult } from './jest-step';

const clean: JestResult = {
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('counting what jest says', () => {
  it('takes its numbers', () => {
    expect(outcomeOf(clean, 0, 'PASS a')).toEqual({ passed: 10, failed: 0, report: '' });
  });

  it('counts a skipped test and a file that could not be loaded as failed', () => {
    const outcome = outcomeOf({ ...clean, numPendingTests: 1, numRuntimeErrorTestSuites: 2 }, 1, '');
    expect(outcome).toMatchObject({ passed: 10, failed: 3 });
    expect(outcome.report).toContain('1 tests are skipped');
  });

  it('does not pass when jest ends badly without a failed test, or writes no result', () => {
    expect(outcomeOf(clean, 1, 'open handles')).toMatchObject({ failed: 1, report: 'open handles' });
    expect(outcomeOf(null, 1, 'no services')).toEqual({ passed: 0, failed: 1, report: 'no services' });
  });
});
