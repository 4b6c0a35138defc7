import { mkdir, rename, rm, stat, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from './process-alive';
import { areWeStopping } from './running-commands';
import type { Say } from './say';

const LOCK_POLL_MS = 500;
/** A lock folder without an owner's note is younger than this only while its owner writes the note. */
const NOTE_GRACE_MS = 10_000;

/** Where built and downloaded tools are kept, outside the checkout, so that a fresh clone starts at once. */
export function cacheDir(env: NodeJS.ProcessEnv = process.env): string {
  return env.GJJ_CACHE ?? join(homedir(), '.cache', 'gjj');
}

/**
 * Puts `name` into the cache exactly once, however many processes ask at the same moment.
 * `build` fills a folder of its own; it gets its final name by one rename, so that a half-built tool is never seen.
 * @returns the folder's final path
 */
export async function installOnce(
  cache: string,
  name: string,
  isComplete: (folder: string) => Promise<boolean> | boolean,
  build: (folder: string) => Promise<void>,
  say: Say,
): Promise<string> {
  const target = join(cache, name);
  if (await isComplete(target)) return target;
  await mkdir(cache, { recursive: true });
  const release = await lock(`${target}.lock`, say, name);
  const workshop = `${target}.building-${process.pid}`;
  try {
    if (await isComplete(target)) return target;
    if (areWeStopping()) throw new Error(`Told to stop before ${name} was there`);
    await mkdir(workshop, { recursive: true });
    await build(workshop);
    await rm(target, { recursive: true, force: true });
    await rename(workshop, target);
    return target;
  } finally {
    await rm(workshop, { recursive: true, force: true });
    await release();
  }
}

/** A lock that is a folder (mkdir is atomic on every file system) with its owner's process id in a note. */
async function lock(folder: string, say: Say, name: string): Promise<() => Promise<void>> {
  let told = false;
  for (;;) {
    if (await take(folder)) return () => rm(folder, { recursive: true, force: true });
    if (await isAbandoned(folder)) {
      await rm(folder, { recursive: true, force: true });
      continue;
    }
    if (!told) say.line(`Waiting for ${name}, which another process is preparing`);
    told = true;
    await sleep(LOCK_POLL_MS);
  }
}

async function take(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(folder, 'pid'), String(process.pid));
  return true;
}

async function isAbandoned(folder: string): Promise<boolean> {
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
  if (pid > 0) return !isAlive(pid);
  const made = await stat(folder).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > NOTE_GRACE_MS;
}
