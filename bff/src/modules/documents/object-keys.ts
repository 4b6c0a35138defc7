/** Every key begins with the document's id, so that one prefix finds all that belongs to it. */
export const documentsPrefix = 'documents/';

export const prefixOf = (documentId: string) => `${documentsPrefix}${documentId}/`;
export const partKey = (documentId: string, part: number) => `${prefixOf(documentId)}part-${part}`;
/** Each attempt to assemble has a source of its own: two at once never touch each other's bytes. */
export const sourceKey = (documentId: string, attempt: string) => `${prefixOf(documentId)}source-${attempt}`;
export const contentKey = (documentId: string) => `${prefixOf(documentId)}content`;
export const thumbnailKey = (documentId: string) => `${prefixOf(documentId)}thumbnail`;

/** Number of the part that a key holds, or null where it holds something else. */
export function partOfKey(key: string): number | null {
  const found = /\/part-(\d+)$/.exec(key);
  return found === null ? null : Number(found[1]);
}

export function documentIdOfKey(key: string): string | undefined {
  return key.slice(documentsPrefix.length).split('/')[0];
}
