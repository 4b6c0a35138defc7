import type { EndpointShape } from './endpoint';
import { byDocument } from './parameters';

/** 附件 of what a member wrote, for whoever may read that. */
export const staffAttachmentEndpoints = {
  readStaffAttachment: {
    summary: '查看附件',
    method: 'GET',
    path: '/staff/v1/attachments/:documentId/content',
    audience: 'staff',
    permission: 'document:read',
    audit: 'attachment.viewed-by-staff',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: 'bytes',
    errors: ['document.not-found', 'document.not-viewable', 'access.forbidden'],
  },
  readStaffAttachmentThumbnail: {
    summary: '附件缩略图',
    method: 'GET',
    path: '/staff/v1/attachments/:documentId/thumbnail',
    audience: 'staff',
    permission: 'document:read',
    audit: 'attachment.viewed-by-staff',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: 'bytes',
    errors: ['document.not-found', 'document.not-viewable', 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
