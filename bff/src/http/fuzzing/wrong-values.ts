type Path = readonly (string | number)[];

/** Every place in a value, from the outside in. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  const inside = [...keys].flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return [path, ...inside];
}

const gone = Symbol('gone');

/** A copy in which one place holds something else. */
export function withChanged(value: unknown, [key, ...rest]: Path, change: unknown): unknown {
  if (key === undefined) return change;
  const copy: unknown = structuredClone(value);
  const held = copy as Record<string | number, unknown>;
  const changed = withChanged(held[key], rest, change);
  if (changed === gone) delete held[key];
  else held[key] = changed;
  return copy;
}

/** What is sent in place of a right value: missing, of another type, too short, too long, in another form. */
export const wrongValues: readonly unknown[] = [
  ...[gone, null, true, false, 'x', '', ' ', '\u0000', '\uD800', '〇'.repeat(5_000), '2026-02-30', '１２'],
  ...[-1, 0, 0.5, 1e300, Number.MAX_SAFE_INTEGER, [], ['x'], Array.from({ length: 200 }, () => ({})), {}],
  ...[{ $gt: '' }, { kind: 'x' }, { by: 'x' }, { x: 1 }, '__proto__', '../..', '%00', '${7*7}'],
];
