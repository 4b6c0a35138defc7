import type { StepOutcome } from '../tally';
import { runJest } from './jest-step';
import { testWeapp, walkConsole, walkInBrowser } from './program-steps';
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

const staticSteps: readonly Step[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: checkLint },
  { name: 'format', run: checkFormat },
  { name: 'file lengths', run: checkFileLengths },
  { name: 'arrows', run: checkArrows },
  { name: 'dead code', run: checkDeadCode },
];

/** `npm run check`: for daily work, at most a minute. */
export const quickSteps: readonly Step[] = [
  ...staticSteps,
  { name: 'unit tests of the contract', run: () => runJest(['shared-types']) },
];

/** `npm test`: everything. */
export const allSteps: readonly Step[] = [
  ...staticSteps,
  { name: 'unit, property, integration and contract tests', run: () => runJest() },
  { name: 'console screens', run: walkConsole },
  { name: 'mini-program', run: testWeapp },
  { name: 'browser walks', run: walkInBrowser },
];

/** @throws Error naming the steps there are, when `only` names none of them */
export function selectSteps(only: string | undefined): readonly Step[] {
  if (only === undefined) return allSteps;
  if (only === 'check') return quickSteps;
  const selected = allSteps.filter(({ name }) => name === only);
  if (selected.length > 0) return selected;
  throw new Error(`There is no step "${only}". Steps: check, ${allSteps.map(({ name }) => name).join(', ')}`);
}
