/**
 * What stands before every command of package.json: a fresh clone needs nothing but some Node.
 * Finds or fetches a Node that is new enough and pnpm, installs the packages when they are stale, then hands over.
 * Plain JavaScript without dependencies, because nothing is installed yet when it runs, and in the language of
 * Node 18, because an old Node must get as far as fetching a new one.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findNode } from './bootstrap/find-node.mjs';
import { findOrFetchPnpm } from './bootstrap/find-pnpm.mjs';
import { arePackagesStale, installPackages } from './bootstrap/install-packages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Node 22 reads types only when asked, and speaks of it. */
const EARLY = [
  '--experimental-strip-types',
  '--no-warnings',
  join(ROOT, 'scripts', 'bootstrap', 'begin-mongo-build.mjs'),
];

/**
 * Prepares the checkout, then runs a TypeScript file of scripts/ with this command's own arguments.
 * @param needsMongo whether it will start the MongoDB ladder: a build that this takes is begun beside the packages
 */
export function runScript(file, { needsMongo = false } = {}) {
  return runNode(['--import', 'tsx', join(ROOT, 'scripts', file)], { needsMongo });
}

/** Prepares the checkout, then runs Node with these arguments and this command's own. */
export async function runNode(args, { needsMongo = false } = {}) {
  let early = null;
  try {
    const node = findNode();
    const stale = arePackagesStale(ROOT);
    if (stale && needsMongo) early = spawn(node, EARLY, { stdio: ['ignore', 'inherit', 'inherit'] });
    const pnpm = findOrFetchPnpm();
    // First on PATH: what the command starts by name (a build, a tool of node_modules) runs under the same Node.
    const path = [dirname(node), dirname(pnpm), process.env.PATH ?? ''].join(delimiter);
    const env = { ...process.env, PATH: path };
    if (stale) installPackages(ROOT, pnpm, env);
    await handOver(node, [...args, ...process.argv.slice(2)], env, early);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    early?.kill('SIGTERM');
  }
}

/**
 * We only pass signals on, wait for the child, and end as it ends.
 * npm puts a shell between itself and us that dies of a signal without passing it on: then the child is told, too.
 */
function handOver(node, args, env, early) {
  const child = spawn(node, args, { cwd: ROOT, stdio: 'inherit', env });
  const tell = (signal) => [early, child].forEach((one) => one?.kill(signal));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, tell);
  const parent = process.ppid;
  const orphaned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
  setInterval(() => orphaned() && tell('SIGTERM'), 500).unref();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.exitCode = signal ? 1 : (code ?? 1);
      resolve();
    });
  });
}
