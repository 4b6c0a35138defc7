import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cacheDir } from './cache';
import { isAlive } from './process-alive';

/** The note that `npm run services` leaves in the cache, so that test runs of any checkout reuse its servers. */
export interface TestServices {
  readonly pid: number;
  readonly mongoUri: string;
  readonly redisUrl: string;
}

const noteFile = (cache: string) => join(cache, 'test-services.json');

/** The running services, or null when there are none or their process is gone. */
export function readTestServices(cache = cacheDir()): TestServices | null {
  try {
    const note = JSON.parse(readFileSync(noteFile(cache), 'utf8')) as TestServices;
    return isAlive(note.pid) ? note : null;
  } catch {
    return null;
  }
}

export function writeTestServices(services: TestServices, cache = cacheDir()): void {
  const draft = `${noteFile(cache)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(services));
  renameSync(draft, noteFile(cache));
}

export function removeTestServices(cache = cacheDir()): void {
  rmSync(noteFile(cache), { force: true });
}
