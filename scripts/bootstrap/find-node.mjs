import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { cachedPackage, fetchPackage, isWindows } from './cache.mjs';

/** Kept working; below it, packages of ours do not run. */
const OLDEST = [22, 13];
/** What is fetched where only an older one is installed. */
const FIRST_CHOICE = '24.21.0';
/** Under which a part of `npm test` proves that the older line still works. */
const OLDER_LINE = '22.23.3';

/**
 * The Node under which everything runs: this one, or a newer one from the cache or the npm registry.
 * @throws Error with one line where this one is too old and no other is to be had
 */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const node = findOrFetchNode(FIRST_CHOICE);
  if (node !== null) return node;
  throw new Error(
    `Node ${process.versions.node} is too old and Node ${FIRST_CHOICE} could not be fetched: ` +
      'install Node 24 (or 22) from nodejs.org and run the same command again',
  );
}

/** A Node of the older line: this one, where it is of that line. */
export function findOlderNode() {
  if (majorOf(process.versions.node) === majorOf(OLDER_LINE)) return process.execPath;
  const node = findOrFetchNode(OLDER_LINE);
  if (node !== null) return node;
  throw new Error(`Node ${OLDER_LINE} could not be fetched, so nothing proves that Node 22 still works`);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function majorOf(version) {
  return Number(version.split('.')[0]);
}

/** The program of an exact version, or null where the registry has none for this machine. */
function findOrFetchNode(version) {
  const name = packageOfThisMachine();
  const program = join(cachedPackage(name, version), name, 'bin', isWindows ? 'node.exe' : 'node');
  if (isVersion(program, version)) return program;
  fetchPackage(name, version);
  return isVersion(program, version) ? program : null;
}

/**
 * The package that holds the program itself. The package `node` only fetches it by an install script, which many
 * machines forbid.
 */
function packageOfThisMachine() {
  const { platform, arch } = process;
  const family = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return [family, isWindows ? 'win' : platform, arch].join('-');
}

/** Asked of the program itself: one for another C library is there and does not run. */
function isVersion(program, version) {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
}
