import { inRoot } from '../../checkout';
import { findLongFiles } from '../file-length';
import { runLocalBin } from '../local-bin';
import { findBreaches } from '../rooms/find-breaches';
import { findSuppressions } from '../rooms/find-suppressions';
import { roomRules } from '../rooms/room-rules';
import { listSourceFiles } from '../source-files';
import { addTallies, checkOutcome, type StepOutcome } from '../tally';

const PACKAGES = ['shared-types', 'bff', 'bff/console', 'miniapp', 'scripts'];
const CODE = /\.(ts|tsx|mjs|js|css|scss|less)$/;

/** The compiler over every package; each counts as one. It keeps what it learned: the next run looks at changes. */
export async function checkTypes(): Promise<StepOutcome> {
  const outcomes: StepOutcome[] = [];
  for (const name of PACKAGES) {
    const learned = inRoot('node_modules', '.cache', 'tsc', `${name.replace('/', '-')}.tsbuildinfo`);
    const { code, output } = await runLocalBin('tsc', [
      ...['--noEmit', '-p', inRoot(name), '--pretty', 'false'],
      ...['--incremental', '--tsBuildInfoFile', learned],
    ]);
    outcomes.push(checkOutcome(code === 0, `${name}:\n${output}`));
  }
  return { ...addTallies(outcomes), report: reportsOf(outcomes) };
}

export async function checkLint(): Promise<StepOutcome> {
  const { code, output } = await runLocalBin('oxlint', ['--type-aware', '--deny-warnings']);
  const suppressed = findSuppressions(await listSourceFiles(CODE));
  const outcomes = [
    checkOutcome(code === 0, output),
    checkOutcome(suppressed.length === 0, suppressed.join('\n')),
  ];
  return { ...addTallies(outcomes), report: reportsOf(outcomes) };
}

export async function checkFormat(): Promise<StepOutcome> {
  const { code, output } = await runLocalBin('prettier', ['--check', '--log-level', 'warn', '--cache', '.']);
  return checkOutcome(code === 0, `${output}\nMend with: pnpm exec prettier --write <files>`);
}

export async function checkFileLengths(): Promise<StepOutcome> {
  const long = findLongFiles(await listSourceFiles(CODE));
  return checkOutcome(long.length === 0, long.join('\n'));
}

/** The arrows between rooms: imports by dependency-cruiser, the rest by our own rules. */
export async function checkArrows(): Promise<StepOutcome> {
  const roots = ['shared-types/src', 'bff/src', 'bff/console/src', 'miniapp/src', 'scripts'];
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...roots];
  const { code, output } = await runLocalBin('depcruise', args);
  const breaches = findBreaches(await listSourceFiles(/\.tsx?$/), roomRules);
  const outcomes = [
    checkOutcome(code === 0, output),
    checkOutcome(breaches.length === 0, breaches.join('\n')),
  ];
  return { ...addTallies(outcomes), report: reportsOf(outcomes) };
}

export async function checkDeadCode(): Promise<StepOutcome> {
  const { code, output } = await runLocalBin('knip', ['--no-progress', '--no-config-hints']);
  return checkOutcome(code === 0, output);
}

function reportsOf(outcomes: readonly StepOutcome[]): string {
  return outcomes.flatMap(({ report }) => (report === '' ? [] : [report.trim()])).join('\n\n');
}
