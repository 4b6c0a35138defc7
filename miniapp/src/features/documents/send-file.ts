import {
  documentLimits,
  errorCatalogue,
  shortFileName,
  type DocumentView,
  type EnvelopeId,
  type MemberCase,
} from '@gjj/shared-types';
import { ApiError } from '@/api/api-error';
import { call } from '@/api/call';
import { outdate } from '@/api/server-data';
import type { ChosenFile } from '@/platform/files-types';
import { randomId } from '@/platform/random-id';
import { fileCalls, type FilePlace } from './file-place';
import { partsToSend, percentArrived } from './plan-parts';
import { dropUpload, patchUpload, putUpload, useUploads, type Upload } from './uploads';

const triesPerPart = 3;

async function sendPart(
  document: DocumentView,
  part: { number: number; start: number; end: number },
  { file, of }: Upload,
) {
  for (let tries = 1; ; tries++) {
    try {
      return await call(fileCalls[of].part, {
        params: { documentId: document.documentId, part: part.number },
        body: await file.read(part.start, part.end),
      } as never);
    } catch (error) {
      // A part may be sent again safely: it replaces itself.
      if (!(error instanceof ApiError && error.isUncertain) || tries >= triesPerPart) throw error;
    }
  }
}

async function begin(upload: Upload): Promise<DocumentView> {
  const { of, ownerId, materialCode, file } = upload;
  const named = { fileName: shortFileName(file.name), sizeBytes: file.sizeBytes };
  return of === 'case'
    ? call('beginDocument', {
        params: { caseId: ownerId as MemberCase['caseId'] },
        body: { materialCode, ...named },
      })
    : call('beginAttachment', { params: { envelopeId: ownerId as EnvelopeId }, body: named });
}

async function sendParts(upload: Upload): Promise<void> {
  let document = upload.document ?? (await begin(upload));
  patchUpload(upload.id, { document });
  for (const part of partsToSend(upload.file.sizeBytes, document.partBytes, document.receivedParts)) {
    if (useUploads.getState()[upload.id] === undefined) return;
    document = await sendPart(document, part, upload);
    patchUpload(upload.id, { document, percent: percentArrived(document.partCount, document.receivedParts) });
  }
  await call(fileCalls[upload.of].complete, { params: { documentId: document.documentId } });
}

/** Of an answer that did not come, what matters is that this file is not there yet and that no part is lost. */
function failureWords(error: unknown): string {
  if (!(error instanceof ApiError)) return '文件读不出来，请重新选一次。';
  if (error.status > 0) return error.words;
  return '网络不通，这份还没有传完。连上网后点“接着传”，传过的部分不用再传。';
}

async function run(upload: Upload): Promise<void> {
  patchUpload(upload.id, { state: 'sending', words: null });
  try {
    await sendParts(upload);
    dropUpload(upload.id);
  } catch (error) {
    const mayRetry = !(error instanceof ApiError) || error.mayHelpToRepeat;
    patchUpload(upload.id, { state: 'failed', words: failureWords(error), mayRetry });
  }
  outdate(upload.of);
}

/** Known before a byte is sent. */
function wrongSize(sizeBytes: number): string | null {
  if (sizeBytes === 0) return errorCatalogue['document.empty'].detail;
  if (sizeBytes <= documentLimits.fileBytes) return null;
  return '文件太大，每份不超过 20 MB。照片请用普通像素重新拍；电子文件请带原件到窗口。';
}

/** Sends a chosen file in parts. What is wrong is shown on its line, never thrown. */
export function sendFile(
  { of, ownerId, materialCode }: FilePlace,
  file: ChosenFile,
  document: DocumentView | null = null,
) {
  const wrong = wrongSize(file.sizeBytes);
  const upload: Upload = {
    id: randomId(),
    ...{ of, ownerId, materialCode },
    file,
    document,
    percent: 0,
    state: wrong === null ? 'sending' : 'failed',
    words: wrong,
    mayRetry: false,
  };
  putUpload(upload);
  return wrong === null ? run(upload) : Promise.resolve();
}

/** Goes on where it stopped: parts that have arrived are not sent again. */
export function retryUpload(id: string): void {
  const upload = useUploads.getState()[id];
  if (upload !== undefined && upload.state === 'failed') void run(upload);
}
