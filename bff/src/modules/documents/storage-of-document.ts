import { partOfKey, prefixOf } from './object-keys';
import type { ObjectStorage } from './ports';

/** Numbers of the parts that are safely stored, in order. */
export async function storedParts(storage: ObjectStorage, documentId: string): Promise<number[]> {
  const parts: number[] = [];
  for await (const { key } of storage.list(prefixOf(documentId))) {
    const part = partOfKey(key);
    if (part !== null) parts.push(part);
  }
  return parts.sort((a, b) => a - b);
}

/** Deletes the bytes of one document, except those under the keys to keep. */
export function deleteBytes(
  storage: ObjectStorage,
  documentId: string,
  keep: readonly string[] = [],
): Promise<void> {
  return keepOnly(storage, prefixOf(documentId), keep);
}

/** Deletes whatever lies under a prefix, except those keys: nothing names what a killed process left. */
export async function keepOnly(
  storage: Pick<ObjectStorage, 'list' | 'delete'>,
  prefix: string,
  keep: readonly string[],
): Promise<void> {
  for await (const { key } of storage.list(prefix)) if (!keep.includes(key)) await storage.delete(key);
}
