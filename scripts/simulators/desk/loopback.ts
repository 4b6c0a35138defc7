import type { Call } from '../http/route';
import { Refusal } from '../http/refusal';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Pages of this machine only, and only by its own names: another site must not steer the desk from a browser. */
export function requireLoopback(call: Call): void {
  if (!LOOPBACK.has(hostOf(`http://${call.headers.host ?? ''}`))) throw new Refusal(403, 'not-loopback');
  const { origin } = call.headers;
  if (origin !== undefined && !LOOPBACK.has(hostOf(origin))) throw new Refusal(403, 'not-loopback');
}

/** CORS for pages of this machine. */
export function corsHeaders(call: Call): Record<string, string> {
  const { origin } = call.headers;
  if (origin === undefined || !LOOPBACK.has(hostOf(origin))) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type',
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
