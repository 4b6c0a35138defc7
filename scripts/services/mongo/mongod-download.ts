import { join } from 'node:path';

import { DryMongoBinary } from 'mongodb-memory-server-core/lib/util/DryMongoBinary';
import { MongoBinary } from 'mongodb-memory-server-core/lib/util/MongoBinary';
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl';

import { cacheDir } from '../cache';
import type { Say } from '../say';

const PROBE_LIMIT_MS = 2_000;

async function options(cache: string) {
  return DryMongoBinary.generateOptions({ downloadDir: join(cache, 'mongod') });
}

/** The official mongod that an earlier start downloaded, or null. */
export async function cachedMongod(cache = cacheDir()): Promise<string | null> {
  try {
    return (await DryMongoBinary.locateBinary(await options(cache))) ?? null;
  } catch {
    // An operating system that the library knows no mongod for.
    return null;
  }
}

/**
 * Whether the host of the official mongod answers. Asked first, because with no internet the download
 * itself needs three tries and 7.6 s to give up. The address is the library's own, mirrors included.
 */
export async function canDownloadMongod(limitMs = PROBE_LIMIT_MS): Promise<boolean> {
  try {
    const url = await new MongoBinaryDownloadUrl(await options(cacheDir())).getDownloadUrl();
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(limitMs) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Downloads the official mongod into the cache; the library locks, so two starts at once are safe. */
export async function downloadMongod(say: Say, cache = cacheDir()): Promise<string> {
  say.line('Downloading MongoDB, once, into the cache (about 100 MB)');
  return MongoBinary.getPath(await options(cache));
}
