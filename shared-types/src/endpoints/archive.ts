import { z } from 'zod';
import { archiveShelf, decideDestructionBody, destructionList, proposeDestructionBody } from '../archive';
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

const byList = z.strictObject({ listId: z.string().regex(/^[a-z0-9-]+:\d{1,9}$/, '清册号不对') });

export const staffArchiveEndpoints = {
  readArchiveShelf: {
    summary: '保管期满的档案和销毁清册',
    method: 'GET',
    path: '/staff/v1/archives',
    audience: 'staff',
    permission: 'archive:read',
    audit: 'archive.read',
    rate: 'read',
    status: 200,
    response: archiveShelf,
    errors: ['access.forbidden'],
  },
  proposeDestruction: {
    summary: '把保管期满的档案列入销毁清册，等另一个人决定',
    method: 'POST',
    path: '/staff/v1/archives/destructions',
    audience: 'staff',
    permission: 'archive:destroy',
    audit: 'destruction.proposed',
    rate: 'write',
    body: proposeDestructionBody,
    status: 201,
    response: destructionList,
    errors: ['access.forbidden', 'archive.nothing-due', 'archive.list-open'],
  },
  decideDestruction: {
    summary: '同意或者不同意销毁；同意后马上销毁，不能恢复',
    method: 'POST',
    path: '/staff/v1/archives/destructions/:listId/decision',
    audience: 'staff',
    permission: 'archive:destroy',
    audit: 'destruction.decided',
    rate: 'write',
    params: byList,
    body: decideDestructionBody,
    status: 200,
    response: destructionList,
    errors: ['access.forbidden', 'archive.list-not-found', 'archive.list-decided', 'archive.same-person'],
  },
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
