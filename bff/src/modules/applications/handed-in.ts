import type { DocumentView, Material } from '@gjj/shared-types';
import type { CaseDesk } from './case-desk';
import type { CaseRecord } from './domain/case-record';
import type { NamedPaper } from './domain/letter-source';
import { papersOfNoItem } from './domain/other-papers';
import type { CaseDocuments } from './ports';

interface Parts {
  desk: CaseDesk;
  documents: CaseDocuments;
}

/** What came with a hand-in, as a receipt names it: each material with its files. @param since of a correction */
export async function handedInWith(
  { desk, documents }: Parts,
  record: CaseRecord,
  since?: Date,
): Promise<NamedPaper[]> {
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const files = await documents.listForCase(record._id);
  const brought = files.filter(
    ({ state, uploadedAt }) => state === 'ready' && uploadedAt > (since?.toISOString() ?? ''),
  );
  return named(materials, brought);
}

/** 证据, as the letter of a proposal names it. */
export async function evidenceNamed(
  { desk, documents }: Parts,
  record: CaseRecord,
  documentIds: readonly string[],
): Promise<NamedPaper[]> {
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const files = await documents.listForCase(record._id);
  const held = files.filter(({ documentId }) => documentIds.includes(documentId));
  return named([...materials, ...papersOfNoItem], held);
}

function named(materials: readonly Material[], files: readonly DocumentView[]): NamedPaper[] {
  const countOf = (code: string) => files.filter(({ materialCode }) => materialCode === code).length;
  return materials.map(({ code, name }) => ({ name, count: countOf(code) })).filter(({ count }) => count > 0);
}
