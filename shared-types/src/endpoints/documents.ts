import { z } from 'zod';
import { beginDocumentBody, documentView } from '../documents';
import { documentId } from '../primitives';
import type { EndpointShape } from './endpoint';
import { byCase, byDocument } from './parameters';

/** What may be answered to a file, whoever sends it. */
export const fileErrors = {
  begun: ['document.empty', 'document.too-large', 'document.total-too-large', 'document.too-many'],
  part: ['document.not-found', 'document.too-large', 'document.part-out-of-range', 'storage.full'],
  completed: [
    'document.not-found',
    'case.action-not-allowed',
    'document.parts-missing',
    'document.type-not-allowed',
    'document.damaged',
    'document.too-large',
    'storage.full',
  ],
} as const;
/** A part of an upload, counted from 1. */
export const byPart = z.strictObject({ documentId, part: z.coerce.number().int().min(1).max(1000) });

export const documentEndpoints = {
  beginDocument: {
    summary: '开始上传一份材料',
    method: 'POST',
    path: '/api/v1/cases/:caseId/documents',
    audience: 'member',
    audit: 'document.begun',
    rate: 'upload',
    params: byCase,
    body: beginDocumentBody,
    status: 201,
    response: documentView,
    errors: ['case.not-found', 'case.action-not-allowed', ...fileErrors.begun],
  },
  putDocumentPart: {
    summary: '上传一段',
    method: 'PUT',
    path: '/api/v1/documents/:documentId/parts/:part',
    audience: 'member',
    audit: 'document.part-received',
    rate: 'upload',
    params: byPart,
    bytes: true,
    status: 200,
    response: documentView,
    errors: fileErrors.part,
  },
  completeDocument: {
    summary: '上传完成，开始检查',
    method: 'POST',
    path: '/api/v1/documents/:documentId/completion',
    audience: 'member',
    audit: 'document.completed',
    rate: 'upload',
    params: byDocument,
    status: 200,
    response: documentView,
    errors: fileErrors.completed,
  },
  getDocument: {
    summary: '材料状态',
    method: 'GET',
    path: '/api/v1/documents/:documentId',
    audience: 'member',
    audit: 'document.read',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: documentView,
    errors: ['document.not-found'],
  },
  removeDocument: {
    summary: '删除材料',
    method: 'DELETE',
    path: '/api/v1/documents/:documentId',
    audience: 'member',
    audit: 'document.removed',
    rate: 'write',
    params: byDocument,
    status: 204,
    response: null,
    errors: ['document.not-found', 'case.action-not-allowed'],
  },
  readDocument: {
    summary: '查看材料',
    method: 'GET',
    path: '/api/v1/documents/:documentId/content',
    audience: 'member',
    audit: 'document.viewed',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: 'bytes',
    errors: ['document.not-found', 'document.not-viewable'],
  },
  readThumbnail: {
    summary: '材料缩略图',
    method: 'GET',
    path: '/api/v1/documents/:documentId/thumbnail',
    audience: 'member',
    audit: 'document.viewed',
    rate: 'read',
    params: byDocument,
    status: 200,
    response: 'bytes',
    errors: ['document.not-found', 'document.not-viewable'],
  },
} as const satisfies Record<string, EndpointShape>;
