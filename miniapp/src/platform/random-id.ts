const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id for a request: unique, not secret (wx has no synchronous source of strong randomness). */
export function randomId(length = 24): string {
  let id = Date.now().toString(36);
  while (id.length < length) id += letters[Math.floor(Math.random() * letters.length)];
  return id.slice(0, length);
}
