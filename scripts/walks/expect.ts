import { isDeepStrictEqual } from 'node:util';
import type { Locator } from 'playwright-core';

/** Waits until it can be seen; of several, one is enough. */
export async function seen(locator: Locator): Promise<void> {
  await locator.filter({ visible: true }).first().waitFor();
}

export function same(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted))
    throw new Error(`found ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

export function truth(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}
