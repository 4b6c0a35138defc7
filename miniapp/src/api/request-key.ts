import { findKept, forget, keep } from '@/platform/storage';
import { randomId } from '@/platform/random-id';
import { ApiError } from './api-error';

interface KeptRequest {
  key: string;
  body: string;
}

/**
 * The client makes the request id, keeps it, then sends it: after a lost answer the same body goes out under the
 * same key, and the server answers with what it did the first time. Another body is another request.
 */
export function requestKeyFor(name: string, body: unknown): string {
  const text = JSON.stringify(body);
  const kept = findKept<KeptRequest>(`request:${name}`);
  if (kept?.body === text) return kept.key;
  const key = randomId(32);
  keep(`request:${name}`, { key, body: text });
  return key;
}

/** Sends under a kept key; the key is dropped once the answer is certain. @throws ApiError */
export async function sendOnce<T>(
  name: string,
  body: unknown,
  send: (key: string) => Promise<T>,
): Promise<T> {
  const key = requestKeyFor(name, body);
  try {
    const answer = await send(key);
    forget(`request:${name}`);
    return answer;
  } catch (error) {
    const mayHaveBeenDone = error instanceof ApiError && (error.isUncertain || error.status === 401);
    if (!mayHaveBeenDone) forget(`request:${name}`);
    throw error;
  }
}
