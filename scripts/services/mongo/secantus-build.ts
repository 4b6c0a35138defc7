import { spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { cacheDir, installOnce } from '../cache';
import { findOnPath, isExecutableFile } from '../find-on-path';
import { keepTrack } from '../running-commands';
import type { Say } from '../say';
import { buildProgress, startMark } from './secantus-progress';

const VERSION = '0.5.3-beta.196';
const CACHE_NAME = `secantus-mdb-${VERSION}`;
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

/**
 * Builds secantusd-rs from its published source into the cache (6 to 7 minutes on two cores beside a first start's other
 * work), or waits for the process that does; either way with the progress that the build's log tells.
 */
export async function buildSecantus(say: Say, cache = cacheDir()): Promise<string> {
  const logFile = join(cache, 'logs', 'secantus-build.log');
  const tell = () => {
    const progress = buildProgress(logFile, Date.now());
    if (progress !== null) say.progress(progress);
  };
  const tick = setInterval(tell, 1_000);
  try {
    const folder = await installOnce(
      cache,
      CACHE_NAME,
      (at) => isExecutableFile(join(at, 'bin', 'secantusd-rs')),
      (at) => cargoInstall(at, say, logFile),
      say,
    );
    return join(folder, 'bin', 'secantusd-rs');
  } finally {
    clearInterval(tick);
  }
}

async function cargoInstall(root: string, say: Say, logFile: string): Promise<void> {
  await mkdir(dirname(logFile), { recursive: true });
  say.line(
    `Building a MongoDB-protocol server from source, once: 6 to 7 minutes on two cores (log: ${logFile})`,
  );
  const startedAt = Date.now();
  const log = await open(logFile, 'w');
  await log.write(startMark(startedAt));
  const args = ['install', 'secantus-mdb', '--version', VERSION, '--ignore-rust-version', '--locked'];
  const child = spawn('cargo', [...args, '--root', root], { stdio: ['ignore', log.fd, log.fd] });
  keepTrack(child);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  const code = await ended.finally(() => void log.close());
  if (code !== 0) throw new Error(`cargo could not build the MongoDB-protocol server; see ${logFile}`);
  say.line(`MongoDB-protocol server built in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}
