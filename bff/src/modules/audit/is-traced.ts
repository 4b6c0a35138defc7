import type { EndpointShape } from '@gjj/shared-types';

/**
 * Every call of staff, reads and searches included but for what only watches a page of their own, and every call of a member that may change something. The parts of
 * an upload are one matter with its beginning and its completion, and these two are traced.
 * A member's look at their own data is in the log only: docs/decisions/0003-what-is-traced.md.
 */
export function isTraced(endpoint: EndpointShape): boolean {
  if (endpoint.watch === true) return false;
  if (endpoint.audience === 'staff' || endpoint.path.startsWith('/staff/')) return true;
  return endpoint.method !== 'GET' && endpoint.bytes !== true;
}
