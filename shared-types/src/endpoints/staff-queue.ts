import { lookupBody, lookupResult, queuePage, queueQuery } from '../casework';
import type { EndpointShape } from './endpoint';

/** 待办 and 查找: how an officer comes to a case. */
export const staffQueueEndpoints = {
  listQueue: {
    summary: '待办',
    method: 'GET',
    path: '/staff/v1/cases',
    audience: 'staff',
    permission: 'queue:read',
    audit: 'queue.read',
    rate: 'read',
    query: queueQuery,
    status: 200,
    response: queuePage,
    errors: [],
  },
  lookUp: {
    summary: '查找',
    method: 'POST',
    path: '/staff/v1/lookups',
    audience: 'staff',
    permission: 'case:search',
    audit: 'case.searched',
    rate: 'search',
    body: lookupBody,
    status: 200,
    response: lookupResult,
    errors: [],
  },
} as const satisfies Record<string, EndpointShape>;
