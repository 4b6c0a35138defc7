import { AppError } from '../../../platform/errors';
import type { DocumentParts } from '../parts';
import type { Uploader } from '../ports';
import { getOwn, getShelved } from '../queries/find-documents';
import { hidingTheOwner } from '../queries/open-document';
import { deleteBytes } from '../storage-of-document';

/**
 * Takes a file off its shelf while what it belongs to still takes it: the record goes first, then the bytes. A phone at
 * a desk takes off only what it sent.
 */
export async function removeDocument(
  parts: DocumentParts,
  asked: { by: Uploader; documentId: string },
): Promise<void> {
  const { ownerId, document } =
    asked.by.kind === 'desk-phone' ? await getOwn(parts, asked) : await getShelved(parts, asked.documentId);
  await hidingTheOwner(parts.owners.authoriseRemoval({ by: asked.by, ownerId, document }));
  if (!(await parts.shelves.remove(ownerId, document.documentId)))
    throw new AppError('document.sent-already');
  await deleteBytes(parts.storage, document.documentId);
}
