import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inRoot, ROOT } from '../../checkout';
import { runCommand } from '../../run-command';
import type { Say } from '../../services/say';
import type { Build } from './build-list';
import { sourceHash } from './source-hash';

/** Notes of what each result was built from; they go when node_modules goes, and then everything is built anew. */
const STAMPS = inRoot('node_modules', '.cache', 'gjj-builds');

/**
 * Builds, side by side, what its sources have outgrown.
 * @throws Error with the end of each failed build's output
 */
export async function buildWhatIsStale(builds: readonly Build[], say: Say): Promise<void> {
  const stale = builds.filter((build) => !isFresh(build));
  if (stale.length === 0) return;
  say.line(`Building: ${stale.map((build) => build.name).join(', ')}`);
  const outcomes = await Promise.allSettled(stale.map((build) => runBuild(build, say)));
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [(outcome.reason as Error).message] : [],
  );
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
}

function isFresh(build: Build): boolean {
  const stamp = stampOf(build);
  return (
    existsSync(join(ROOT, build.result)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === stateOf(build)
  );
}

async function runBuild(build: Build, say: Say): Promise<void> {
  const startedAt = Date.now();
  // The state is taken before: what changes during the build is stale at the next start.
  const state = stateOf(build);
  rmSync(stampOf(build), { force: true });
  const { code, output } = await runCommand(build.command, {
    cwd: join(ROOT, build.folder),
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0 || !existsSync(join(ROOT, build.result))) {
    throw new Error(
      `Building the ${build.name} failed:\n${output.trimEnd().split('\n').slice(-40).join('\n')}`,
    );
  }
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(build), state);
  say.line(`  ${build.name}: built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** What the result depends on: its sources and the variables built into it. */
function stateOf({ sources, variables = [] }: Build): string {
  return [sourceHash(ROOT, sources), ...variables.map((name) => `${name}=${process.env[name] ?? ''}`)].join(
    '\n',
  );
}

function stampOf(build: Build): string {
  return join(STAMPS, build.result.replaceAll('/', '_'));
}
