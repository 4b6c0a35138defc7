import type { Readable } from 'node:stream';
import type { DocumentParts } from '../parts';
import { openDocumentContent, shownAs } from './read-content';

/** A document that passed the checks, to be copied whole. */
export interface ReadyFile {
  documentId: string;
  materialCode: string;
  fileName: string;
  sizeBytes: number;
  /** In hex. */
  sha256: string;
  open: () => Promise<Readable>;
}

/** Of one owner, in their order; what is not ready, or was refused, is no paper. */
export async function readyFilesOf(
  { shelves, storage }: Pick<DocumentParts, 'shelves' | 'storage'>,
  ownerId: string,
): Promise<ReadyFile[]> {
  const { documents } = await shelves.get(ownerId);
  return documents.flatMap((document) => {
    const { documentId, materialCode, content, kind } = document;
    if (document.state !== 'ready' || content === null || kind === null) return [];
    const { fileName } = shownAs({ kind, fileName: document.fileName });
    const open = () => openDocumentContent(storage, documentId);
    return [{ documentId, materialCode, fileName, ...content, open }];
  });
}
