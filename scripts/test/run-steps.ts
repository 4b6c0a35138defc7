import { addTallies, withoutSilence, type StepOutcome, type Tally } from './tally';
import type { Step } from './steps/steps';

/** Runs all steps, also after a failure, and tells each one's result and time; failures are told in full at the end. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<Tally> {
  const outcomes: { name: string; outcome: StepOutcome }[] = [];
  for (const step of steps) {
    const startedAt = Date.now();
    const outcome = withoutSilence(await step.run().catch(asFailure));
    outcomes.push({ name: step.name, outcome });
    const mark = outcome.failed === 0 ? '✓' : '✗';
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    print(`${mark} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  }
  for (const { name, outcome } of outcomes) {
    if (outcome.failed > 0) print(`\n──── ${name} ────\n${outcome.report.trim()}`);
  }
  return addTallies(outcomes.map(({ outcome }) => outcome));
}

/** A step that cannot run, because a tool is missing or a build fails, has failed. */
function asFailure(error: unknown): StepOutcome {
  return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) };
}
