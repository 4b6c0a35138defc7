import type { DocumentView } from '@gjj/shared-types';
import type { Readable } from 'node:stream';
import { AppError } from '../../../platform/errors';
import { exactly } from '../byte-flow';
import { expectedPartBytes, partCount } from '../domain/parts';
import type { StoredDocument } from '../domain/stored-document';
import { partKey } from '../object-keys';
import type { DocumentParts } from '../parts';
import type { Uploader } from '../ports';
import { presentDocument } from '../presenter';
import { getOwn } from '../queries/find-documents';
import { storedParts } from '../storage-of-document';

interface Part {
  by: Uploader;
  documentId: string;
  part: number;
  bytes: Readable;
  /** Of the whole body as the client announced it; null where it did not. */
  contentLength: number | null;
}

/**
 * Stores one part; the same part may come again and replaces what was there. Storage itself is the record of what
 * has come, so a part costs one read of MongoDB and one durable write, and no record can claim missing bytes. It
 * leaves no trace of its own: the beginning and the completion of the upload do.
 * Whether the case still takes the file is asked at the beginning and at completion, not for each part.
 */
export async function receivePart(parts: DocumentParts, sent: Part): Promise<DocumentView> {
  const { document } = await getOwn(parts, sent);
  if (document.state !== 'uploading') throw new AppError('document.part-out-of-range');
  const expected = expectedPartBytes(document, sent.part);
  if (expected === null) throw new AppError('document.part-out-of-range');
  if (sent.contentLength !== null && sent.contentLength > expected) throw new AppError('document.too-large');
  if (sent.contentLength !== null && sent.contentLength < expected)
    throw new AppError('document.part-out-of-range');
  await parts.storage.put(partKey(sent.documentId, sent.part), exactly(sent.bytes, expected));
  return presentDocument(document, null, await receivedParts(parts, document));
}

/** A file of one part has all of them now; of others storage knows. */
async function receivedParts({ storage }: DocumentParts, document: StoredDocument): Promise<number[]> {
  return partCount(document) === 1 ? [1] : storedParts(storage, document.documentId);
}
