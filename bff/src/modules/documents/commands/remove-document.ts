import type { DocumentParts } from '../parts';
import type { Uploader } from '../ports';
import { getOwn, getShelved } from '../queries/find-documents';
import { hidingTheCase } from '../queries/open-document';
import { deleteBytes } from '../storage-of-document';

/**
 * Takes a file off its case while the case still takes that material: the record goes first, then the bytes. A phone at
 * a desk takes off only what it sent.
 */
export async function removeDocument(
  parts: DocumentParts,
  asked: { by: Uploader; documentId: string },
): Promise<void> {
  const { caseId, document } =
    asked.by.kind === 'desk-phone' ? await getOwn(parts, asked) : await getShelved(parts, asked.documentId);
  await hidingTheCase(parts.cases.authoriseRemoval({ by: asked.by, caseId, document }));
  await parts.shelves.remove(caseId, document.documentId);
  await deleteBytes(parts.storage, document.documentId);
}
