import type { DocumentParts } from '../parts';
import { prefixOf } from '../object-keys';

/** Takes all papers of a case away for good, bytes first: what stops on the way is done again. */
export async function forgetCase(
  { shelves, storage }: Pick<DocumentParts, 'shelves' | 'storage'>,
  caseId: string,
): Promise<void> {
  const { documents } = await shelves.get(caseId);
  for (const { documentId } of documents)
    for await (const { key } of storage.list(prefixOf(documentId))) await storage.delete(key);
  await shelves.forget(caseId);
}
