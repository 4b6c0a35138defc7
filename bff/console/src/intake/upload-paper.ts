import { staffEndpoints, type CaseId, type DocumentView } from '@gjj/shared-types';
import { call } from '../api/call';

const lookAgainMs = 700;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A scanned page in parts, until the server has looked at it. Rejects with a Failure. */
export async function uploadPaper(caseId: CaseId, materialCode: string, file: File): Promise<DocumentView> {
  const body = { materialCode, fileName: file.name, sizeBytes: file.size };
  const begun = await call(staffEndpoints.beginIntakeDocument, { params: { caseId }, body });
  const { documentId, partBytes, partCount } = begun;
  for (let part = 1; part <= partCount; part += 1) {
    const bytes = file.slice((part - 1) * partBytes, part * partBytes);
    await call(staffEndpoints.putIntakeDocumentPart, { params: { documentId, part } }, bytes);
  }
  let seen = await call(staffEndpoints.completeIntakeDocument, { params: { documentId } });
  while (seen.state === 'checking') {
    await wait(lookAgainMs);
    seen = await call(staffEndpoints.getIntakeDocument, { params: { documentId } });
  }
  return seen;
}
