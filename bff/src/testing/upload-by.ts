import {
  pathOf,
  type deskPhoneEndpoints,
  type DocumentView,
  type memberEndpoints,
  type staffEndpoints,
} from '@gjj/shared-types';
import type { ContractClient } from './contract-client';
import { waitUntil } from './wait-until';

type Member = typeof memberEndpoints;
type Staff = typeof staffEndpoints;
type DeskPhone = typeof deskPhoneEndpoints;

export interface FileToCome {
  materialCode: string;
  fileName: string;
  sizeBytes: number;
}

/** The steps of an upload, by a member, at a window or by a phone at its desk. */
interface Steps {
  begin: (file: FileToCome) => Promise<DocumentView>;
  part:
    | Member['putDocumentPart']
    | Member['putAttachmentPart']
    | Staff['putIntakeDocumentPart']
    | Staff['putStaffAttachmentPart']
    | DeskPhone['putDeskDocumentPart'];
  complete:
    | Member['completeDocument']
    | Member['completeAttachment']
    | Staff['completeIntakeDocument']
    | Staff['completeStaffAttachment']
    | DeskPhone['completeDeskDocument'];
  get:
    | Member['getDocument']
    | Member['getAttachment']
    | Staff['getIntakeDocument']
    | Staff['getStaffAttachment']
    | DeskPhone['getDeskDocument'];
}

interface Paper {
  materialCode: string;
  bytes: Buffer;
  fileName: string;
}

/** Uploads in parts and waits until the file was looked at; the id of the document. */
export async function uploadBy(client: ContractClient, steps: Steps, paper: Paper): Promise<string> {
  const { materialCode, bytes, fileName } = paper;
  const { documentId, partCount, partBytes } = await steps.begin({
    materialCode,
    fileName,
    sizeBytes: bytes.length,
  });
  const headers = { authorization: `Bearer ${client.token}`, 'content-type': 'application/octet-stream' };
  for (let part = 1; part <= partCount; part += 1) {
    const url = `${client.baseUrl}${pathOf(steps.part, { documentId, part })}`;
    const piece = new Uint8Array(bytes.subarray((part - 1) * partBytes, part * partBytes));
    const answer = await fetch(url, { method: 'PUT', headers, body: piece });
    if (!answer.ok) throw new Error(`part ${part}: ${answer.status} ${await answer.text()}`);
  }
  await client.call(steps.complete, { params: { documentId } });
  await waitUntil(async () => {
    const { state } = await client.call(steps.get, { params: { documentId } });
    return state === 'ready' || state === 'rejected';
  });
  return documentId;
}
