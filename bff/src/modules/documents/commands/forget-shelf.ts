import type { DocumentParts } from '../parts';
import { prefixOf } from '../object-keys';

/** Takes all papers of an owner away for good, bytes first: what stops on the way is done again. */
export async function forgetShelf(
  { shelves, storage }: Pick<DocumentParts, 'shelves' | 'storage'>,
  ownerId: string,
): Promise<void> {
  const { documents } = await shelves.get(ownerId);
  for (const { documentId } of documents)
    for await (const { key } of storage.list(prefixOf(documentId))) await storage.delete(key);
  await shelves.forget(ownerId);
}
