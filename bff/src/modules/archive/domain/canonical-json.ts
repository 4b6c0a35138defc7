/** The same value gives the same bytes, whoever wrote it: keys in order, two blanks, what is undefined left out. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(inOrder(JSON.parse(JSON.stringify(value))), null, 2)}\n`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
