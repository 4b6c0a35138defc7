import type { DocumentView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { hashed, type ByteFlow } from '../../../platform/byte-flow';
import { allParts } from '../domain/parts';
import type { StoredDocument } from '../domain/stored-document';
import { partKey, sourceKey } from '../object-keys';
import type { DocumentParts } from '../parts';
import { ObjectMissing, type Uploader } from '../ports';
import { getOwn, viewDocument } from '../queries/find-documents';
import { deleteBytes, storedParts } from '../storage-of-document';

interface Completion {
  by: Uploader;
  documentId: string;
}

/** Most files are checked within this time; whoever waits longer asks for the document's state. */
const patienceMs = 2_500;

/**
 * Puts the parts together and has the file checked. A repeat gives the state as it is. A file that is refused is an
 * answer, not an error: state `rejected` with the reason in words.
 */
export async function completeDocument(parts: DocumentParts, asked: Completion): Promise<DocumentView> {
  const { ownerId, document } = await getOwn(parts, asked);
  if (document.state === 'uploading') {
    await parts.owners.authoriseUpload({ by: asked.by, ownerId, materialCode: document.materialCode });
    const complete = await hasAllParts(parts, document);
    if (complete && (await assemble(parts, document)))
      await withinPatience(parts.checker.check(document.documentId));
  }
  return viewDocument(parts, asked);
}

/** False where another completion has just taken the parts; throws where some never came. */
async function hasAllParts({ shelves, storage }: DocumentParts, document: StoredDocument): Promise<boolean> {
  const stored = await storedParts(storage, document.documentId);
  if (stored.length === allParts(document).length) return true;
  const now = await shelves.find(document.documentId);
  if (now?.document.state === 'uploading') throw new AppError('document.parts-missing');
  return false;
}

/** Bytes first, then the record that claims them, then the parts go. False where another completion was faster. */
async function assemble(parts: DocumentParts, document: StoredDocument): Promise<boolean> {
  const { documentId } = document;
  const key = sourceKey(documentId, newId());
  const source = hashed(chained(parts.storage, document));
  try {
    await parts.storage.put(key, source.bytes);
  } catch (error) {
    // The parts go when another completion, or a removal, got there first.
    if (error instanceof ObjectMissing) return false;
    throw error;
  }
  const now = parts.clock.now();
  const claimed = await parts.shelves.change(
    documentId,
    { state: 'uploading' },
    { state: 'checking', sourceKey: key, sourceSha256: source.digest(), completedAt: now, checkedUntil: now },
  );
  if (claimed) await deleteBytes(parts.storage, documentId, [key]);
  else await parts.storage.delete(key);
  return claimed;
}

async function* chained(storage: DocumentParts['storage'], document: StoredDocument): ByteFlow {
  for (const part of allParts(document)) yield* await storage.get(partKey(document.documentId, part));
}

/** The check goes on when we stop waiting; what it fails on it has logged, and the sweep tries again. */
async function withinPatience(check: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
  await Promise.race([check, enough]);
  clearTimeout(timer);
}
