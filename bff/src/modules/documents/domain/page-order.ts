import type { StoredDocument } from './stored-document';

/** The documents with those of one material in the order asked for; null where these are not just those of it. */
export function inOrder(
  documents: readonly StoredDocument[],
  materialCode: string,
  documentIds: readonly string[],
): StoredDocument[] | null {
  const ofMaterial = documents.filter((document) => document.materialCode === materialCode);
  const byId = new Map(ofMaterial.map((document) => [document.documentId, document]));
  const asked = documentIds.flatMap((id) => byId.get(id) ?? []);
  if (new Set(asked).size !== ofMaterial.length || documentIds.length !== ofMaterial.length) return null;
  const next = asked.values();
  return documents.map((document) =>
    document.materialCode === materialCode ? (next.next().value ?? document) : document,
  );
}
