import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

export async function seen(place: Locator): Promise<void> {
  await place.first().waitFor({ state: 'visible', timeout: 5_000 });
}

export async function gone(place: Locator): Promise<void> {
  await place.first().waitFor({ state: 'hidden', timeout: 5_000 });
}

export function same(actual: unknown, expected: unknown): void {
  assert.deepEqual(actual, expected);
}
