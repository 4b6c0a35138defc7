import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { cacheDir, installOnce } from '../cache';
import { findOnPath, isExecutableFile } from '../find-on-path';
import { keepTrack } from '../running-commands';
import type { Say } from '../say';

const VERSION = '0.5.3-beta.196';
const CACHE_NAME = `secantus-mdb-${VERSION}`;
/** Crates in its lock file that are built on Linux, seen in one whole build: only for the progress line. */
const CRATES_ABOUT = 210;

/** The built server in the cache, or null. */
export function cachedSecantus(cache = cacheDir()): string | null {
  const binary = join(cache, CACHE_NAME, 'bin', 'secantusd-rs');
  return isExecutableFile(binary) ? binary : null;
}

/** The tools that the build needs and PATH lacks. The bundled WiredTiger is C and built by CMake. */
export function missingBuildTools(path = process.env.PATH ?? ''): string[] {
  const needed = [['cargo'], ['cmake'], ['cc', 'gcc', 'clang']];
  return needed.filter((names) => findOnPath(names, path) === null).map((names) => names[0] ?? '');
}

/** Builds secantusd-rs from its published source into the cache (about 4 minutes on two cores). */
export async function buildSecantus(say: Say, cache = cacheDir()): Promise<string> {
  const folder = await installOnce(
    cache,
    CACHE_NAME,
    (at) => isExecutableFile(join(at, 'bin', 'secantusd-rs')),
    (at) => cargoInstall(at, say, join(cache, 'logs')),
    say,
  );
  return join(folder, 'bin', 'secantusd-rs');
}

async function cargoInstall(root: string, say: Say, logDir: string): Promise<void> {
  await mkdir(logDir, { recursive: true });
  const logFile = join(logDir, 'secantus-build.log');
  say.line(`Building a MongoDB-protocol server from source, once, about 4 minutes (log: ${logFile})`);
  const args = ['install', 'secantus-mdb', '--version', VERSION, '--ignore-rust-version', '--locked'];
  const child = spawn('cargo', [...args, '--root', root], { stdio: ['ignore', 'pipe', 'pipe'] });
  keepTrack(child);
  const log = createWriteStream(logFile);
  const startedAt = Date.now();
  let compiled = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    log.write(chunk);
    compiled += chunk.toString('utf8').match(/\bCompiling /g)?.length ?? 0;
  });
  child.stdout.pipe(log, { end: false });
  const tick = setInterval(() => say.progress(progressLine(compiled, Date.now() - startedAt)), 1_000);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  }).finally(() => {
    clearInterval(tick);
    log.end();
  });
  if (code !== 0) throw new Error(`cargo could not build the MongoDB-protocol server; see ${logFile}`);
  say.line(`MongoDB-protocol server built in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

export function progressLine(compiled: number, elapsedMs: number): string {
  const seconds = Math.round(elapsedMs / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return `  building the MongoDB-protocol server: ${compiled} of about ${CRATES_ABOUT} crates, ${clock}`;
}
