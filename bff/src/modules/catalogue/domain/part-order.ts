/** One part, and those that come first. */
interface Ordered {
  code: string;
  after: readonly string[];
}

/** Every part that comes before this one, near and far. Parts that wait for each other are before themselves. */
export function partsBefore(parts: readonly Ordered[], code: string): Set<string> {
  const afterOf = new Map(parts.map((part) => [part.code, part.after]));
  const before = new Set<string>();
  const look = [...(afterOf.get(code) ?? [])];
  for (let next = look.pop(); next !== undefined; next = look.pop()) {
    if (before.has(next)) continue;
    before.add(next);
    look.push(...(afterOf.get(next) ?? []));
  }
  return before;
}
