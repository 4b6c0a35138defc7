import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 150;
/** Faults.md asks for recovery within 60 s of a restart; the limit ends a test that has failed. */
const LIMIT_MS = 90_000;

/** How long somebody goes on trying. */
export interface Patience {
  isOver(): boolean;
}

const forAWhile = (): Patience => {
  const limit = Date.now() + LIMIT_MS;
  return { isOver: () => Date.now() > limit };
};

/**
 * As long as processes still die: what a dead one had in hand is another's half a minute later, and each further death
 * may hit the same case again. So it counts from the last restart.
 */
export class SinceRestart implements Patience {
  private limit = Date.now() + LIMIT_MS;

  /** A process is up again. */
  renew(): void {
    this.limit = Date.now() + LIMIT_MS;
  }

  isOver(): boolean {
    return Date.now() > this.limit;
  }
}

/** Does it again until it works: what a person with a phone does when the server is away. */
export async function persist<T>(work: () => Promise<T>, patience = forAWhile()): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (patience.isOver()) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Looks until it is so. */
export function until<T>(look: () => Promise<T | null>, what: string, patience?: Patience): Promise<T> {
  return persist(async () => {
    const found = await look();
    if (found === null) throw new Error(`it never came to ${what}`);
    return found;
  }, patience);
}
