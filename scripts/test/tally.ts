/** What a step of the test run has counted. A static check counts as one test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface StepOutcome extends Tally {
  /** What a person needs to mend the failures; empty when there are none. */
  readonly report: string;
}

/** A static check as an outcome: one passed, or one failed with its report. */
export function checkOutcome(isGood: boolean, report: string): StepOutcome {
  return isGood ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report };
}

/** A step that ran nothing proves nothing: it counts as a failure. */
export function withoutSilence(outcome: StepOutcome): StepOutcome {
  if (outcome.passed + outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, report: `${outcome.report}\nNo test ran in this step.`.trim() };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of a run, word for word: other programs read it. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Reads the tally from the last line of a program that ends as ours do.
 * A program that ended badly without saying so has failed at least once.
 */
export function readTally(output: string, code: number): Tally {
  const match = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1) ?? '');
  const passed = Number(match?.[1] ?? 0);
  const failed = Number(match?.[2] ?? 0);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
