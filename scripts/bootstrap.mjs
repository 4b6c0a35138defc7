/**
 * What stands before every command of package.json: a fresh clone needs nothing but Node.
 * Checks Node, finds or fetches pnpm, installs the packages when they are stale, then hands over to TypeScript.
 * Plain JavaScript without dependencies, because nothing is installed yet when it runs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PNPM_MAJOR = 12;
const PNPM_VERSION = '12.21.0';
const NODE_AT_LEAST = [20, 19];
const STAMP = join(ROOT, 'node_modules', '.gjj-installed');
/** Whatever decides what an install puts into node_modules. */
const INSTALL_INPUTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'shared-types/package.json',
  'bff/package.json',
  'bff/console/package.json',
  'miniapp/package.json',
  'scripts/package.json',
];

const isWindows = process.platform === 'win32';

/** Prepares the checkout, then runs a TypeScript file of scripts/ with this command's own arguments. */
export async function runScript(file) {
  try {
    requireNode();
    const pnpm = findPnpm() ?? fetchPnpm();
    installPackages(pnpm);
    await handOver(file, pnpm);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NODE_AT_LEAST;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(
    `Node ${NODE_AT_LEAST.join('.')} or later is missing (this is ${process.versions.node}): get it from nodejs.org`,
  );
}

function cacheDir() {
  return process.env.GJJ_CACHE ?? join(homedir(), '.cache', 'gjj');
}

/** The folder of a pnpm of the right major: on PATH, or in the cache. */
function findPnpm() {
  const cached = join(cacheDir(), `pnpm-${PNPM_VERSION}`, 'node_modules', '.bin');
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), cached]) {
    const file = join(folder, isWindows ? 'pnpm.cmd' : 'pnpm');
    if (folder === '' || !existsSync(file)) continue;
    const version = spawnSync(file, ['--version'], { cwd: ROOT, encoding: 'utf8', shell: isWindows }).stdout;
    if (Number(version?.split('.')[0]) === PNPM_MAJOR) return file;
  }
  return null;
}

/** Into the cache: needs no rights. A rename at the end, so that two starts at once are safe. */
function fetchPnpm() {
  console.error(`Fetching pnpm ${PNPM_VERSION} into the cache`);
  mkdirSync(cacheDir(), { recursive: true });
  const target = join(cacheDir(), `pnpm-${PNPM_VERSION}`);
  const workshop = mkdtempSync(`${target}.building-`);
  writeFileSync(join(workshop, 'package.json'), '{"private":true}');
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${PNPM_VERSION}`],
    { cwd: workshop, stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows },
  );
  if (npm.status === 0 && !existsSync(target)) renameSync(workshop, target);
  rmSync(workshop, { recursive: true, force: true });
  const pnpm = findPnpm();
  if (pnpm === null) throw new Error(`pnpm ${PNPM_MAJOR} is missing: npm install -g pnpm@${PNPM_MAJOR}`);
  return pnpm;
}

function installPackages(pnpm) {
  const wanted = inputsHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing packages (pnpm install)');
  const result = spawnSync(pnpm, ['install', '--frozen-lockfile'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Without a terminal pnpm would ask before it replaces node_modules, and get no answer.
    env: { ...process.env, ...(process.stdin.isTTY ? {} : { CI: 'true' }) },
    shell: isWindows,
  });
  if (result.status !== 0) throw new Error('pnpm install failed (the reason is above)');
  writeFileSync(STAMP, wanted);
}

function inputsHash() {
  const hash = createHash('sha256').update(process.version);
  for (const file of INSTALL_INPUTS) {
    const full = join(ROOT, file);
    hash.update(file).update(existsSync(full) ? readFileSync(full) : '');
  }
  return hash.digest('hex');
}

/**
 * We only pass signals on, wait for the child, and end as it ends.
 * npm puts a shell between itself and us that dies of a signal without passing it on: then the child is told, too.
 */
function handOver(file, pnpm) {
  const args = ['--import', 'tsx', join(ROOT, 'scripts', file), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(pnpm)}${delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  const orphaned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
  setInterval(() => orphaned() && child.kill('SIGTERM'), 500).unref();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.exitCode = signal ? 1 : (code ?? 1);
      resolve();
    });
  });
}
