import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inRoot, ROOT } from '../../checkout';
import { runCommand } from '../../run-command';
import type { StepOutcome } from '../tally';

/** The part of jest's JSON result that we count. */
export interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs jest, all projects or the named ones. `--ci`: a snapshot that is not in git fails instead of being written. */
export async function runJest(projects: readonly string[] = []): Promise<StepOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-jest-'));
  const resultFile = join(folder, 'result.json');
  try {
    const selected = projects.length > 0 ? ['--selectProjects', ...projects] : [];
    const { code, output } = await runCommand(
      [
        'node',
        '--experimental-vm-modules',
        '--no-warnings',
        inRoot('node_modules', 'jest', 'bin', 'jest.js'),
        ...['--ci', '--json', `--outputFile=${resultFile}`, '--silent'],
        ...selected,
      ],
      { cwd: ROOT, env: { NO_COLOR: '1', FORCE_COLOR: '0' } },
    );
    return outcomeOf(readResult(resultFile), code, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A skipped test counts as failed: it promises nothing. So does a file that could not even be loaded. */
export function outcomeOf(result: JestResult | null, code: number, output: string): StepOutcome {
  if (result === null) return { passed: 0, failed: 1, report: output };
  const skipped = result.numPendingTests + result.numTodoTests;
  const counted = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const remark =
    skipped > 0 ? `\n${skipped} tests are skipped or left to do: write them or remove them.` : '';
  return { passed: result.numPassedTests, failed, report: failed > 0 ? failuresIn(output) + remark : '' };
}

function readResult(file: string): JestResult | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  } catch {
    return null;
  }
}

/** Jest's own words without the files that passed and without the JSON that it repeats on standard output. */
function failuresIn(output: string): string {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('PASS ') && !line.startsWith('{"num'))
    .join('\n')
    .trim();
}
