import type { StepOutcome } from '../tally';
import { runJest } from './jest-step';
import { buildEverything, testWeapp, walkConsole, walkInBrowser } from './program-steps';
import {
  checkArrows,
  checkDeadCode,
  checkFileLengths,
  checkFormat,
  checkLint,
  checkTypes,
} from './static-steps';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepOutcome>;
  /** The step that makes what this one uses. It is not waited for where it does not run. */
  readonly after?: string;
}

const staticSteps: readonly Step[] = [
  { name: 'types', run: checkTypes },
  { name: 'format', run: checkFormat },
  { name: 'lint', run: checkLint },
  { name: 'arrows', run: checkArrows },
  { name: 'dead code', run: checkDeadCode },
  { name: 'file lengths', run: checkFileLengths },
];

/** `npm run check`: for daily work, at most a minute. */
export const quickSteps: readonly Step[] = [
  ...staticSteps,
  { name: 'unit tests of the contract', run: () => runJest(['shared-types']) },
];

/**
 * `npm test`: everything, longest first. Walks mostly wait, for a page or a payment, and jest for disks and timers:
 * together they take little longer than the longer one.
 */
export const allSteps: readonly Step[] = [
  { name: 'builds', run: buildEverything },
  { name: 'unit, property, integration and contract tests', run: () => runJest() },
  { name: 'browser walks', run: walkInBrowser, after: 'builds' },
  { name: 'mini-program', run: testWeapp, after: 'builds' },
  { name: 'console screens', run: walkConsole, after: 'builds' },
  ...staticSteps,
];

/** @throws Error naming the steps there are, when `only` names none of them */
export function selectSteps(only: string | undefined): readonly Step[] {
  if (only === undefined) return allSteps;
  if (only === 'check') return quickSteps;
  const selected = allSteps.filter(({ name }) => name === only);
  if (selected.length > 0) return selected;
  throw new Error(`There is no step "${only}". Steps: check, ${allSteps.map(({ name }) => name).join(', ')}`);
}
