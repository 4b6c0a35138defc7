import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isWindows } from './cache.mjs';

/** Whatever decides what an install puts into node_modules. */
const INPUTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'shared-types/package.json',
  'bff/package.json',
  'bff/console/package.json',
  'miniapp/package.json',
  'scripts/package.json',
];

export function arePackagesStale(root) {
  const stamp = stampOf(root);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== stateOf(root);
}

export function installPackages(root, pnpm, env) {
  const wanted = stateOf(root);
  console.error('Installing packages (pnpm install)');
  const result = spawnSync(pnpm, ['install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Without a terminal pnpm would ask before it replaces node_modules, and get no answer.
    env: { ...env, ...(process.stdin.isTTY ? {} : { CI: 'true' }) },
    shell: isWindows,
  });
  if (result.status !== 0) throw new Error('pnpm install failed (the reason is above)');
  writeFileSync(stampOf(root), wanted);
}

function stampOf(root) {
  return join(root, 'node_modules', '.gjj-installed');
}

/** Node's version is no part of it: what is native speaks Node-API and is the same file under 22 and 24. */
function stateOf(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of INPUTS) {
    const full = join(root, file);
    hash.update(file).update(existsSync(full) ? readFileSync(full) : '');
  }
  return hash.digest('hex');
}
