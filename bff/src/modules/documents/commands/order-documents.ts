import { AppError } from '../../../platform/errors';
import { inOrder } from '../domain/page-order';
import type { DocumentParts } from '../parts';
import type { Uploader } from '../ports';

interface Order {
  by: Uploader;
  ownerId: string;
  materialCode: string;
  documentIds: readonly string[];
}

/** The pages of one material in another order. @throws `case.version-conflict` where other pages are there by now */
export async function orderDocuments(parts: DocumentParts, order: Order): Promise<void> {
  await parts.owners.authoriseUpload(order);
  const shelf = await parts.shelves.get(order.ownerId);
  const documents = inOrder(shelf.documents, order.materialCode, order.documentIds);
  if (documents === null || !(await parts.shelves.arrange(shelf, documents)))
    throw new AppError('case.version-conflict');
}
