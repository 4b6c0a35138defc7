/**
 * Looks until something is there; the limit only ends a test that has failed, it asserts nothing about speed.
 * @param seen what to tell of the world where it never came
 */
export async function waitUntil<T>(
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  seen: () => unknown = () => look.toString(),
): Promise<T> {
  const limit = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > limit) throw new Error(`never came: ${JSON.stringify(seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
