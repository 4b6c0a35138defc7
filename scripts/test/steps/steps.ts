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
}

/** Steps that do not need each other, longest first: they run side by side. */
export type Stage = readonly Step[];

const staticSteps: Stage = [
  { name: 'types', run: checkTypes },
  { name: 'format', run: checkFormat },
  { name: 'lint', run: checkLint },
  { name: 'arrows', run: checkArrows },
  { name: 'dead code', run: checkDeadCode },
  { name: 'file lengths', run: checkFileLengths },
];

/** `npm run check`: for daily work, at most a minute. */
export const quickStages: readonly Stage[] = [
  [...staticSteps, { name: 'unit tests of the contract', run: () => runJest(['shared-types']) }],
];

/**
 * `npm test`: everything. The builds come before all that uses them. Walks mostly wait, for a page or a payment, and
 * jest for disks and timers: together they take little longer than the longer one.
 */
export const allStages: readonly Stage[] = [
  [{ name: 'builds', run: buildEverything }, ...staticSteps],
  [
    { name: 'unit, property, integration and contract tests', run: () => runJest() },
    { name: 'browser walks', run: walkInBrowser },
    { name: 'mini-program', run: testWeapp },
    { name: 'console screens', run: walkConsole },
  ],
];

/** @throws Error naming the steps there are, when `only` names none of them */
export function selectStages(only: string | undefined): readonly Stage[] {
  if (only === undefined) return allStages;
  if (only === 'check') return quickStages;
  const steps = allStages.flat();
  const selected = steps.filter(({ name }) => name === only);
  if (selected.length > 0) return [selected];
  throw new Error(`There is no step "${only}". Steps: check, ${steps.map(({ name }) => name).join(', ')}`);
}
