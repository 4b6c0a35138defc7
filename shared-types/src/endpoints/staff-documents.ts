import type { EndpointShape } from './endpoint';
import { byDocument } from './parameters';

/** A case’s materials, as an officer looks at them. */
export const staffDocumentEndpoints = {
  readStaffDocument: {
    summary: '查看材料',
    method: 'GET',
    path: '/staff/v1/documents/:documentId/content',
    audience: 'staff',
    permission: 'document:read',
    audit: 'document.viewed-by-staff',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: 'bytes',
    errors: ['document.not-found', 'document.not-viewable', 'access.forbidden'],
  },
  readStaffThumbnail: {
    summary: '材料缩略图',
    method: 'GET',
    path: '/staff/v1/documents/:documentId/thumbnail',
    audience: 'staff',
    permission: 'document:read',
    audit: 'document.viewed-by-staff',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: 'bytes',
    errors: ['document.not-found', 'document.not-viewable', 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
