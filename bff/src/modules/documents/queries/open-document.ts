import { AppError } from '../../../platform/errors';
import type { StoredDocument } from '../domain/stored-document';
import type { DocumentParts } from '../parts';
import type { ShelfOwners } from '../ports';
import { getShelved } from './find-documents';

type Officer = Parameters<ShelfOwners['authoriseStaffRead']>[0]['session'];

/** A document of what is the member's own that they may see, whoever put it there. */
export async function openForMember(
  parts: DocumentParts,
  asked: { userId: string; documentId: string },
): Promise<StoredDocument> {
  const { ownerId, document } = await getShelved(parts, asked.documentId);
  await hidingTheOwner(parts.owners.authoriseRead({ userId: asked.userId, ownerId, document }));
  return document;
}

/** A document of what the officer may read. */
export async function openForStaff(
  parts: DocumentParts,
  session: Officer,
  documentId: string,
): Promise<StoredDocument> {
  const { ownerId, document } = await getShelved(parts, documentId);
  await hidingTheOwner(parts.owners.authoriseStaffRead({ session, ownerId }));
  return document;
}

/** Whoever may not know of a case learns nothing of its documents: both are not found in the same words. */
export async function hidingTheOwner(authorised: Promise<unknown>): Promise<void> {
  try {
    await authorised;
  } catch (error) {
    if (error instanceof AppError && error.code === 'case.not-found')
      throw new AppError('document.not-found');
    throw error;
  }
}
