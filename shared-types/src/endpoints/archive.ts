import type { EndpointShape } from './endpoint';
import { byCase } from './parameters';

/** 档案包: a case with all that belongs to it, as one zip that stands on its own. */
export const memberArchiveEndpoints = {
  readOwnPackage: {
    summary: '下载自己一件业务的全部资料',
    method: 'GET',
    path: '/api/v1/cases/:caseId/package',
    audience: 'member',
    audit: 'package.read',
    rate: 'search',
    params: byCase,
    status: 200,
    response: 'bytes',
    errors: ['case.not-found', 'case.action-not-allowed'],
  },
} as const satisfies Record<string, EndpointShape>;

export const staffArchiveEndpoints = {
  readPackage: {
    summary: '下载一件业务的档案包：已归档的是归档时的，其他是现在的',
    method: 'GET',
    path: '/staff/v1/cases/:caseId/package',
    audience: 'staff',
    permission: 'archive:read',
    audit: 'package.read',
    rate: 'search',
    params: byCase,
    status: 200,
    response: 'bytes',
    errors: ['case.not-found', 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
