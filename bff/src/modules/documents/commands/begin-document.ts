import { documentLimits, type DocumentView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { cleanFileName } from '../domain/file-name';
import type { StoredDocument } from '../domain/stored-document';
import { marksOf } from '../domain/uploaded-by';
import { refuseUpload } from '../domain/upload-limits';
import type { DocumentParts } from '../parts';
import type { Uploader } from '../ports';
import { presentDocument } from '../presenter';

export interface Beginning {
  by: Uploader;
  ownerId: string;
  materialCode: string;
  fileName: string;
  sizeBytes: number;
}

/** How often two uploads to one shelf may get in each other's way before we say that we are busy. */
const tries = 20;

/** Makes room for one file: from here on it counts towards the limits of its shelf. */
export async function beginDocument(parts: DocumentParts, beginning: Beginning): Promise<DocumentView> {
  const { maxFiles } = await parts.owners.authoriseUpload(beginning);
  const document = newDocument(beginning, parts.clock.now());
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const shelf = await parts.shelves.get(beginning.ownerId);
    if (shelf.sentWith != null) throw new AppError('document.sent-already');
    const refusal = refuseUpload(shelf.documents, document, maxFiles);
    if (refusal !== null) throw new AppError(refusal);
    if (await parts.shelves.add(shelf, document)) return presentDocument(document, null, []);
  }
  throw new AppError('service.busy', { retryAfterSeconds: 1 });
}

function newDocument(beginning: Beginning, beganAt: Date): StoredDocument {
  return {
    documentId: newId(),
    ...marksOf(beginning.by),
    materialCode: beginning.materialCode,
    fileName: cleanFileName(beginning.fileName),
    sizeBytes: beginning.sizeBytes,
    partBytes: documentLimits.partBytes,
    state: 'uploading',
    beganAt,
    completedAt: null,
    sourceKey: null,
    sourceSha256: null,
    checkedUntil: null,
    rejection: null,
    kind: null,
    pageCount: null,
    content: null,
    thumbnailBytes: null,
    scan: null,
    voucher: null,
  };
}
