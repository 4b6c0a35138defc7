import { AppError } from '../../../platform/errors';
import { OutsideError } from '../../../platform/outside';
import { nameWithEnding } from '../domain/file-name';
import type { DocumentKind, StoredDocument } from '../domain/stored-document';
import { contentKey, thumbnailKey } from '../object-keys';
import type { DocumentParts } from '../parts';
import { ObjectMissing } from '../ports';
import type { ReadableFile } from './readable-file';

const jpeg = 'image/jpeg';
/** What is kept as it came; anything else is the JPEG that we made of it. */
const handedOut: { [kind in DocumentKind]?: { contentType: string; ending: 'pdf' | 'ofd' } } = {
  'application/pdf': { contentType: 'application/pdf', ending: 'pdf' },
  'application/ofd': { contentType: 'application/ofd', ending: 'ofd' },
};

/** The bytes that passed the checks; every image is handed out as the JPEG that we made of it. */
export async function readContent(
  { storage }: Pick<DocumentParts, 'storage'>,
  document: StoredDocument,
): Promise<ReadableFile> {
  const { content, kind } = requireReady(document);
  return {
    stream: await openDocumentContent(storage, document.documentId),
    sizeBytes: content.sizeBytes,
    ...shownAs({ kind, fileName: document.fileName }),
  };
}

/** The bytes of a document that is ready. */
export const openDocumentContent = (storage: DocumentParts['storage'], documentId: string) =>
  openStored(storage, contentKey(documentId));

/** Under an ending that tells the truth. */
export function shownAs({ kind, fileName }: { kind: DocumentKind; fileName: string }) {
  const { contentType, ending } = handedOut[kind] ?? { contentType: jpeg, ending: 'jpg' };
  return { contentType, fileName: nameWithEnding(fileName, ending) };
}

/** A small picture of an image. A PDF or OFD is never drawn by us: it has none and is not found. */
export async function readThumbnail(
  { storage }: Pick<DocumentParts, 'storage'>,
  document: StoredDocument,
): Promise<ReadableFile> {
  requireReady(document);
  if (document.thumbnailBytes === null) throw new AppError('document.not-found');
  return {
    stream: await openStored(storage, thumbnailKey(document.documentId)),
    contentType: jpeg,
    sizeBytes: document.thumbnailBytes,
    fileName: nameWithEnding(document.fileName, 'jpg'),
  };
}

function requireReady({ state, content, kind }: StoredDocument) {
  if (state !== 'ready' || content === null || kind === null) throw new AppError('document.not-viewable');
  return { content, kind };
}

/** A record without its bytes means that the store lost them: an outage, not an answer to the reader. */
async function openStored(storage: DocumentParts['storage'], key: string) {
  try {
    return await storage.get(key);
  } catch (error) {
    if (error instanceof ObjectMissing)
      throw new OutsideError('storage', 'unavailable', 'get', { cause: error });
    throw error;
  }
}
