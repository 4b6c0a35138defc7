import { AppError } from '../../../platform/errors';
import type { StoredDocument } from '../domain/stored-document';
import type { DocumentParts } from '../parts';
import type { CasesOfDocuments } from '../ports';
import { getShelved } from './find-documents';

type Officer = Parameters<CasesOfDocuments['authoriseStaffRead']>[0]['session'];

/** A document of the member's own case that they may see, whoever put it there. */
export async function openForMember(
  parts: DocumentParts,
  asked: { userId: string; documentId: string },
): Promise<StoredDocument> {
  const { caseId, document } = await getShelved(parts, asked.documentId);
  await hidingTheCase(parts.cases.authoriseRead({ userId: asked.userId, caseId, document }));
  return document;
}

/** A document of a case that the officer may read. */
export async function openForStaff(
  parts: DocumentParts,
  session: Officer,
  documentId: string,
): Promise<StoredDocument> {
  const { caseId, document } = await getShelved(parts, documentId);
  await hidingTheCase(parts.cases.authoriseStaffRead({ session, caseId }));
  return document;
}

/** Whoever may not know of the case learns nothing of its documents: both are not found in the same words. */
export async function hidingTheCase(authorised: Promise<unknown>): Promise<void> {
  try {
    await authorised;
  } catch (error) {
    if (error instanceof AppError && error.code === 'case.not-found')
      throw new AppError('document.not-found');
    throw error;
  }
}
