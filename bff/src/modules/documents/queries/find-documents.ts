import { voucher, type DocumentView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { StoredDocument } from '../domain/stored-document';
import { isOwn } from '../domain/uploaded-by';
import type { DocumentParts } from '../parts';
import type { Uploader } from '../ports';
import { presentDocument } from '../presenter';
import type { Shelved } from '../shelf-repository';
import { storedParts } from '../storage-of-document';

interface Asked {
  by: Uploader;
  documentId: string;
}

type Finding = Pick<DocumentParts, 'shelves' | 'storage' | 'sealer'>;

export async function getShelved(parts: Finding, documentId: string): Promise<Shelved> {
  const found = await parts.shelves.find(documentId);
  if (found === null) throw new AppError('document.not-found');
  return found;
}

/** What somebody began to upload; another's is not found. */
export async function getOwn(parts: Finding, asked: Asked): Promise<Shelved> {
  const found = await getShelved(parts, asked.documentId);
  if (!isOwn(found.document, asked.by)) throw new AppError('document.not-found');
  return found;
}

export async function viewDocument(parts: Finding, asked: Asked): Promise<DocumentView> {
  return viewOf(parts, (await getOwn(parts, asked)).document);
}

/** By owner, in the order in which they were begun; one without documents has an empty list. */
export async function listForOwners(
  parts: Finding,
  ownerIds: readonly string[],
): Promise<Map<string, DocumentView[]>> {
  const views = new Map<string, DocumentView[]>(ownerIds.map((ownerId) => [ownerId, []]));
  for (const { ownerId, documents } of await parts.shelves.listShelves(ownerIds))
    views.set(ownerId, await Promise.all(documents.map((document) => viewOf(parts, document))));
  return views;
}

/** What the phone of one session at a desk sent to its case. */
export async function listByDeskPhone(
  parts: Finding,
  { sessionId, caseId }: { sessionId: string; caseId: string },
): Promise<DocumentView[]> {
  const { documents } = await parts.shelves.get(caseId);
  const sent = documents.filter(({ deskPhone }) => deskPhone === sessionId);
  return Promise.all(sent.map((document) => viewOf(parts, document)));
}

/** What one account sent to a case. */
export async function listSentBy(
  parts: Finding,
  { caseId, accountId }: { caseId: string; accountId: string },
): Promise<DocumentView[]> {
  const { documents } = await parts.shelves.get(caseId);
  const sent = documents.filter(({ uploadedBy }) => uploadedBy === accountId);
  return Promise.all(sent.map((document) => viewOf(parts, document)));
}

async function viewOf(parts: Finding, document: StoredDocument): Promise<DocumentView> {
  const uploading = document.state === 'uploading';
  const sealed = document.voucher ?? null;
  const read = sealed === null ? null : voucher.parse(JSON.parse(parts.sealer.open(sealed)));
  return presentDocument(
    document,
    read,
    uploading ? await storedParts(parts.storage, document.documentId) : [],
  );
}
