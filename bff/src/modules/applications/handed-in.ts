import type { CaseDesk } from './case-desk';
import type { CaseRecord } from './domain/case-record';
import type { HandedIn } from './domain/letter-source';
import type { CaseDocuments } from './ports';

/** What came with a hand-in, as a receipt names it: each material with its files. @param since of a correction */
export async function handedInWith(
  { desk, documents }: { desk: CaseDesk; documents: CaseDocuments },
  record: CaseRecord,
  since?: Date,
): Promise<HandedIn[]> {
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const files = await documents.listForCase(record._id);
  const brought = files.filter(
    ({ state, uploadedAt }) => state === 'ready' && uploadedAt > (since?.toISOString() ?? ''),
  );
  const countOf = (code: string) => brought.filter(({ materialCode }) => materialCode === code).length;
  return materials.map(({ code, name }) => ({ name, count: countOf(code) })).filter(({ count }) => count > 0);
}
