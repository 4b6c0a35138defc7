import { addTallies, withoutSilence, type StepOutcome, type Tally } from './tally';
import type { Stage, Step } from './steps/steps';

/** Most steps wait for one thing or another: two at a time keep two cores busy. */
const AT_ONCE = 2;

interface Done {
  readonly step: Step;
  readonly outcome: StepOutcome;
}

/**
 * Runs all stages in turn, and the steps of one side by side, also after a failure. Tells each step's result and time
 * as it ends; failures are told in full at the end, in the order of the steps.
 */
export async function runStages(stages: readonly Stage[], print: (line: string) => void): Promise<Tally> {
  const done: Done[] = [];
  for (const stage of stages) done.push(...(await runStage(stage, print)));
  for (const { step, outcome } of done) {
    if (outcome.failed > 0) print(`\n──── ${step.name} ────\n${outcome.report.trim()}`);
  }
  return addTallies(done.map(({ outcome }) => outcome));
}

async function runStage(stage: Stage, print: (line: string) => void): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = [...stage];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      done.push({ step, outcome: await runStep(step, print) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done.toSorted((one, other) => stage.indexOf(one.step) - stage.indexOf(other.step));
}

async function runStep(step: Step, print: (line: string) => void): Promise<StepOutcome> {
  const startedAt = Date.now();
  const outcome = withoutSilence(await step.run().catch(asFailure));
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  print(`${mark} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome;
}

/** A step that cannot run, because a tool is missing or a build fails, has failed. */
function asFailure(error: unknown): StepOutcome {
  return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) };
}
