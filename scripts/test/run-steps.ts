import { addTallies, withoutSilence, type StepOutcome, type Tally } from './tally';
import type { Step } from './steps/steps';

/** Most steps wait for one thing or another: two at a time keep two cores busy. */
const AT_ONCE = 2;

interface Done {
  readonly step: Step;
  readonly outcome: StepOutcome;
}

/**
 * Runs all steps, two side by side, in their order where none has to wait, also after a failure. Tells each step's
 * result and time as it ends; failures are told in full at the end, in the order of the steps.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<Tally> {
  const done = await runAll(steps, print);
  for (const { step, outcome } of done.toSorted(
    (one, other) => steps.indexOf(one.step) - steps.indexOf(other.step),
  )) {
    if (outcome.failed > 0) print(`\n──── ${step.name} ────\n${outcome.report.trim()}`);
  }
  return addTallies(done.map(({ outcome }) => outcome));
}

async function runAll(steps: readonly Step[], print: (line: string) => void): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const toEnd = (name: string | undefined) =>
    [...waiting, ...running.keys()].some((step) => step.name === name);
  while (waiting.length + running.size > 0) {
    const turn = running.size < AT_ONCE ? waiting.findIndex(({ after }) => !toEnd(after)) : -1;
    const [step] = turn < 0 ? [] : waiting.splice(turn, 1);
    if (step === undefined) await Promise.race(running.values());
    else
      running.set(
        step,
        runStep(step, print).then((outcome) => {
          done.push({ step, outcome });
          running.delete(step);
        }),
      );
  }
  return done;
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
