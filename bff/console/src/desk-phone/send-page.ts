import type { DocumentView } from '@gjj/shared-types';
import { send } from './wire';

const lookAgainMs = 700;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export interface PageToSend {
  materialCode: string;
  fileName: string;
  file: Blob;
  /** Begun before and not finished: only what is missing is sent. */
  documentId: string | null;
}

interface Steps {
  onBegun: (documentId: string) => void;
  /** 0–1 */
  onProgress: (share: number) => void;
}

async function beginOrGoOn(token: string, page: PageToSend): Promise<DocumentView> {
  if (page.documentId !== null)
    return send('getDeskDocument', { token, params: { documentId: page.documentId } });
  const { materialCode, fileName, file } = page;
  return send('beginDeskDocument', { token, json: { materialCode, fileName, sizeBytes: file.size } });
}

/** Sends a page in parts, going on where it was cut off, until the server has looked at it. Rejects with a Trouble. */
export async function sendPage(token: string, page: PageToSend, steps: Steps): Promise<DocumentView> {
  const { documentId, partBytes, partCount, receivedParts, state } = await beginOrGoOn(token, page);
  steps.onBegun(documentId);
  for (let part = 1; state === 'uploading' && part <= partCount; part += 1) {
    if (receivedParts.indexOf(part) >= 0) continue;
    const bytes = page.file.slice((part - 1) * partBytes, part * partBytes);
    const onProgress = (share: number) => steps.onProgress((part - 1 + share) / partCount);
    await send('putDeskDocumentPart', { token, params: { documentId, part }, bytes, onProgress });
  }
  steps.onProgress(1);
  let seen = await send('completeDeskDocument', { token, params: { documentId } });
  while (seen.state === 'checking') {
    await wait(lookAgainMs);
    seen = await send('getDeskDocument', { token, params: { documentId } });
  }
  return seen;
}
