import { staffEndpoints, type CaseId, type DocumentView } from '@gjj/shared-types';
import { call } from '../api/call';
import { uploadInParts } from './upload-in-parts';

const steps = {
  part: staffEndpoints.putIntakeDocumentPart,
  complete: staffEndpoints.completeIntakeDocument,
  look: staffEndpoints.getIntakeDocument,
};

/** A scanned page, until the server has looked at it. Rejects with a Failure. */
export async function uploadPaper(caseId: CaseId, materialCode: string, file: File): Promise<DocumentView> {
  const body = { materialCode, fileName: file.name, sizeBytes: file.size };
  return uploadInParts(
    await call(staffEndpoints.beginIntakeDocument, { params: { caseId }, body }),
    file,
    steps,
  );
}
