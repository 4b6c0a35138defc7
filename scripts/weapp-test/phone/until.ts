import { setTimeout as sleep } from 'node:timers/promises';

/** WeChat tells one page after the other, each in its own turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const LOOK_EVERY_MS = 20;
/** Long, because the machine may be busy; nothing waits longer than it has to. */
const PATIENCE_MS = 30_000;

/**
 * Looks again and again until there is something to see.
 * @param tell what is there instead, for the person who has to mend it
 */
export async function until<T>(find: () => T | null | undefined | false, tell: () => string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(tell());
    await sleep(LOOK_EVERY_MS);
  }
}
