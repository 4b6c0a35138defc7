import type { staffEndpoints, DocumentId, DocumentView } from '@gjj/shared-types';
import { call } from '../api/call';

type Staff = typeof staffEndpoints;

/** The steps of an upload: to a case, or with a word to a member. */
interface Steps {
  part: Staff['putIntakeDocumentPart'] | Staff['putStaffAttachmentPart'];
  complete: Staff['completeIntakeDocument'] | Staff['completeStaffAttachment'];
  look: Staff['getIntakeDocument'] | Staff['getStaffAttachment'];
}

const lookAgainMs = 700;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A file that was begun, in parts, until the server has looked at it. Rejects with a Failure. */
export async function uploadInParts(begun: DocumentView, file: File, steps: Steps): Promise<DocumentView> {
  const { partBytes, partCount } = begun;
  const documentId: DocumentId = begun.documentId;
  for (let part = 1; part <= partCount; part += 1) {
    const bytes = file.slice((part - 1) * partBytes, part * partBytes);
    await call(steps.part, { params: { documentId, part } }, bytes);
  }
  let seen = await call(steps.complete, { params: { documentId } });
  while (seen.state === 'checking') {
    await wait(lookAgainMs);
    seen = await call(steps.look, { params: { documentId } });
  }
  return seen;
}
