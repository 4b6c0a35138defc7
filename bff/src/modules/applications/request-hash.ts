import { createHash } from 'node:crypto';

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([key, part]) => [key, inOrder(part)]);
}

/** The same request, the same hash, whatever the order of its fields: tells a repeat from another body. */
export function requestHash(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(body)))
    .digest('base64url');
}
