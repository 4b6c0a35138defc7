import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const isWindows = process.platform === 'win32';

/** Where fetched tools are kept, outside the checkout, so that a fresh clone on this machine starts at once. */
export function cacheDir() {
  return process.env.GJJ_CACHE ?? join(homedir(), '.cache', 'gjj');
}

/** Where the cache has a package, or would have it. */
export function cachedPackage(name, version) {
  return join(cacheDir(), `${name}-${version}`, 'node_modules');
}

/** Fetches an npm package into the cache: needs no rights. A rename at the end, so that two starts at once are safe. */
export function fetchPackage(name, version) {
  console.error(`Fetching ${name} ${version} into the cache, once`);
  mkdirSync(cacheDir(), { recursive: true });
  const target = join(cacheDir(), `${name}-${version}`);
  const workshop = mkdtempSync(`${target}.building-`);
  writeFileSync(join(workshop, 'package.json'), '{"private":true}');
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`],
    { cwd: workshop, stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows },
  );
  if (npm.status === 0 && !existsSync(target)) renameSync(workshop, target);
  rmSync(workshop, { recursive: true, force: true });
}
