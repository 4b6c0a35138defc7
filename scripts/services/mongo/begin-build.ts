/**
 * The longest part of a first start, begun before anything else: the MongoDB-protocol server is built while packages are
 * fetched. Whoever needs the server later waits for this build, by the lock of the cache. Loaded when no package is
 * there yet (scripts/bootstrap/begin-mongo-build.mjs): it may import nothing but Node and our files.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { cacheDir } from '../cache';
import { findOnPath } from '../find-on-path';
import { MissingTool } from '../missing-tool';
import { stopRunningCommands } from '../running-commands';
import { createSay } from '../say';
import { chooseMongo } from './mongo-ladder';
import { buildSecantus, cachedSecantus, missingBuildTools } from './secantus-build';

/** The library that downloads mongod is no package yet: this is its variable for a mirror, and its own default. */
const DOWNLOADS = process.env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org';
const PROBE_LIMIT_MS = 2_000;

/** The same ladder as at every start; here it only has to tell whether a build is what will be needed. */
async function isBuildNeeded(): Promise<boolean> {
  try {
    const rung = await chooseMongo({
      givenUri: process.env.MONGODB_URI,
      mongodOnPath: () => findOnPath(['mongod']),
      cachedMongod: async () => [join(cacheDir(), 'mongod')].find(existsSync) ?? null,
      cachedSecantus,
      canDownloadMongod: doesDownloadHostAnswer,
      missingBuildTools,
    });
    return rung.kind === 'build-secantus';
  } catch (error) {
    // It is told when the server is needed.
    if (error instanceof MissingTool) return false;
    throw error;
  }
}

async function doesDownloadHostAnswer(): Promise<boolean> {
  const answer = fetch(DOWNLOADS, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
  return answer.then(() => true).catch(() => false);
}

let told = false;

/** Ends with the command that began it, also when that was killed and could not say it. */
function endWithParent(): void {
  const parent = process.ppid;
  const stop = () => {
    told = true;
    stopRunningCommands();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}

endWithParent();
// Progress is shown by the one who waits: beside the installing of packages it would be overwritten, and overwrite.
const say = { ...createSay(), progress() {} };
try {
  if (await isBuildNeeded()) await buildSecantus(say);
} catch (error) {
  if (!told) say.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
