import type { EndpointShape } from '@gjj/shared-types';

/**
 * Every call of staff, reads and searches included, and every call of a member that may change something.
 * A member's look at their own data is in the log only: docs/decisions/0003-what-is-traced.md.
 */
export function isTraced(endpoint: EndpointShape): boolean {
  return endpoint.audience === 'staff' || endpoint.path.startsWith('/staff/') || endpoint.method !== 'GET';
}
