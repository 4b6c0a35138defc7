import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 150;
/** Faults.md asks for recovery within 60 s of a restart; the limit ends a test that has failed. */
const LIMIT_MS = 90_000;

/** Does it again until it works: what a person with a phone does when the server is away. */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > limit) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Looks until it is so. */
export function until<T>(look: () => Promise<T | null>, what: string): Promise<T> {
  return persist(async () => {
    const found = await look();
    if (found === null) throw new Error(`it never came to ${what}`);
    return found;
  });
}
