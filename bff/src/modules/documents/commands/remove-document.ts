import type { DocumentParts } from '../parts';
import { getOwn } from '../queries/find-documents';
import { deleteBytes } from '../storage-of-document';

/** Takes a file off its case while the case still takes that material: the record goes first, then the bytes. */
export async function removeDocument(
  parts: DocumentParts,
  asked: { userId: string; documentId: string },
): Promise<void> {
  const { caseId, document } = await getOwn(parts, asked);
  await parts.cases.authoriseUpload({ userId: asked.userId, caseId, materialCode: document.materialCode });
  await parts.shelves.remove(caseId, document.documentId);
  await deleteBytes(parts.storage, document.documentId);
}
