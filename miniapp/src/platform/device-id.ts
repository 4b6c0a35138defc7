import { randomId } from './random-id';
import { findKept, keep } from './storage';

const key = 'device';

/** Made once on this phone: by it the server tells a device that is new to an account. It is no secret and opens nothing. */
export function deviceId(): string {
  const kept = findKept<string>(key);
  if (kept !== null) return kept;
  const made = randomId(24);
  keep(key, made);
  return made;
}
