import { pathOf, type memberEndpoints, type staffEndpoints } from '@gjj/shared-types';
import type { ContractClient } from './contract-client';
import { waitUntil } from './wait-until';

type Member = typeof memberEndpoints;
type Staff = typeof staffEndpoints;

/** The steps of an upload, by a member or at a window. */
interface Steps {
  begin: Member['beginDocument'] | Staff['beginIntakeDocument'];
  part: Member['putDocumentPart'] | Staff['putIntakeDocumentPart'];
  complete: Member['completeDocument'] | Staff['completeIntakeDocument'];
  get: Member['getDocument'] | Staff['getIntakeDocument'];
}

interface Paper {
  caseId: string;
  materialCode: string;
  bytes: Buffer;
  fileName: string;
}

/** Uploads in parts and waits until the file was looked at; the id of the document. */
export async function uploadBy(client: ContractClient, steps: Steps, paper: Paper): Promise<string> {
  const { caseId, materialCode, bytes, fileName } = paper;
  const body = { materialCode, fileName, sizeBytes: bytes.length };
  const { documentId, partCount, partBytes } = await client.call(steps.begin, { params: { caseId }, body });
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
