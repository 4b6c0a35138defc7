import type { DocumentId, DocumentView, Voucher } from '@gjj/shared-types';
import { allParts, partCount } from './domain/parts';
import { rejectionWords } from './domain/rejections';
import type { StoredDocument } from './domain/stored-document';

/** @param storedParts what storage holds; counts only while the upload goes on */
export function presentDocument(
  document: StoredDocument,
  voucher: Voucher | null,
  storedParts: number[],
): DocumentView {
  return {
    documentId: document.documentId as DocumentId,
    materialCode: document.materialCode,
    fileName: document.fileName,
    state: document.state,
    kind: document.kind,
    sizeBytes: document.sizeBytes,
    pageCount: document.pageCount,
    rejection: document.rejection === null ? null : rejectionWords[document.rejection],
    partBytes: document.partBytes,
    partCount: partCount(document),
    receivedParts: document.state === 'uploading' ? storedParts : allParts(document),
    ...(document.deskPhone != null && { byDeskPhone: true as const }),
    uploadedAt: (document.completedAt ?? document.beganAt).toISOString(),
    ...(voucher !== null && { voucher }),
  };
}
