import { dataCopies, dataCopy, staffLooks } from '../own-data';
import type { EndpointShape } from './endpoint';
import { byDataCopy } from './parameters';

/** What is kept about a member, and who looked at it. */
export const ownDataEndpoints = {
  listStaffLooks: {
    summary: '哪些工作人员看过我的信息，向其他部门查过什么',
    method: 'GET',
    path: '/api/v1/me/staff-looks',
    audience: 'member',
    audit: 'staff-looks.read',
    rate: 'read',
    status: 200,
    response: staffLooks,
    errors: [],
  },
  listDataCopies: {
    summary: '下载过的个人信息',
    method: 'GET',
    path: '/api/v1/me/data-copies',
    audience: 'member',
    audit: 'data-copy.listed',
    rate: 'read',
    status: 200,
    response: dataCopies,
    errors: [],
  },
  askDataCopy: {
    summary: '把关于我的信息整理成一个文件夹',
    method: 'POST',
    path: '/api/v1/me/data-copies',
    audience: 'member',
    audit: 'data-copy.asked',
    rate: 'write',
    idempotent: true,
    status: 201,
    response: dataCopy,
    errors: ['data-copy.too-many'],
  },
  readDataCopy: {
    summary: '下载整理好的文件夹',
    method: 'GET',
    path: '/api/v1/me/data-copies/:copyId/content',
    audience: 'member',
    audit: 'data-copy.read',
    rate: 'read',
    params: byDataCopy,
    status: 200,
    response: 'bytes',
    errors: ['data-copy.not-found'],
  },
} as const satisfies Record<string, EndpointShape>;
