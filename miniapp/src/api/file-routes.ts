/** Of files: the materials of a case, and what goes with a message (附件). */
export const fileRoutes = {
  beginDocument: {
    method: 'POST',
    path: '/api/v1/cases/:caseId/documents',
    audience: 'member',
    rate: 'upload',
  },
  putDocumentPart: {
    method: 'PUT',
    path: '/api/v1/documents/:documentId/parts/:part',
    audience: 'member',
    rate: 'upload',
    bytes: true,
  },
  completeDocument: {
    method: 'POST',
    path: '/api/v1/documents/:documentId/completion',
    audience: 'member',
    rate: 'upload',
  },
  removeDocument: {
    method: 'DELETE',
    path: '/api/v1/documents/:documentId',
    audience: 'member',
    rate: 'write',
  },
  readDocument: {
    method: 'GET',
    path: '/api/v1/documents/:documentId/content',
    audience: 'member',
    rate: 'read',
  },
  readThumbnail: {
    method: 'GET',
    path: '/api/v1/documents/:documentId/thumbnail',
    audience: 'member',
    rate: 'read',
  },
  beginAttachment: {
    method: 'POST',
    path: '/api/v1/envelopes/:envelopeId/attachments',
    audience: 'member',
    rate: 'upload',
  },
  listAttachments: {
    method: 'GET',
    path: '/api/v1/envelopes/:envelopeId/attachments',
    audience: 'member',
    rate: 'read',
  },
  putAttachmentPart: {
    method: 'PUT',
    path: '/api/v1/attachments/:documentId/parts/:part',
    audience: 'member',
    rate: 'upload',
    bytes: true,
  },
  completeAttachment: {
    method: 'POST',
    path: '/api/v1/attachments/:documentId/completion',
    audience: 'member',
    rate: 'upload',
  },
  removeAttachment: {
    method: 'DELETE',
    path: '/api/v1/attachments/:documentId',
    audience: 'member',
    rate: 'write',
  },
  readAttachment: {
    method: 'GET',
    path: '/api/v1/attachments/:documentId/content',
    audience: 'member',
    rate: 'read',
  },
  readAttachmentThumbnail: {
    method: 'GET',
    path: '/api/v1/attachments/:documentId/thumbnail',
    audience: 'member',
    rate: 'read',
  },
} as const;
