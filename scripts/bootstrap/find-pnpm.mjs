import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { cachedPackage, fetchPackage, isWindows } from './cache.mjs';

const MAJOR = 12;
const VERSION = '12.21.0';

/** A pnpm of the right major: on PATH, in the cache, or fetched into it. */
export function findOrFetchPnpm() {
  const found = findPnpm();
  if (found !== null) return found;
  fetchPackage('pnpm', VERSION);
  const fetched = findPnpm();
  if (fetched === null) throw new Error(`pnpm ${MAJOR} is missing: npm install -g pnpm@${MAJOR}`);
  return fetched;
}

function findPnpm() {
  const cached = join(cachedPackage('pnpm', VERSION), '.bin');
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), cached]) {
    const file = join(folder, isWindows ? 'pnpm.cmd' : 'pnpm');
    if (folder === '' || !existsSync(file)) continue;
    const version = spawnSync(file, ['--version'], { encoding: 'utf8', shell: isWindows }).stdout;
    if (Number(version?.split('.')[0]) === MAJOR) return file;
  }
  return null;
}
