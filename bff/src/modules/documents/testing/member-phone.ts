import type { DocumentView } from '@gjj/shared-types';
import request from 'supertest';
import { caseOfAnna, material, type Desk } from './test-desk';

/** What a member's phone does with a file, call by call or all at once. */
export function phoneOf(desk: Desk, member = 'anna') {
  const call = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
    request(desk.server)[method](`/api/v1${path}`).set('Authorization', member);
  const begin = (sizeBytes: number, fileName = 'photo.jpg', caseId = caseOfAnna) =>
    call('post', `/cases/${caseId}/documents`).send({ materialCode: material, fileName, sizeBytes });
  const put = (id: string, part: number, bytes: Buffer) =>
    call('put', `/documents/${id}/parts/${part}`).set('Content-Type', 'application/octet-stream').send(bytes);
  const complete = (id: string) => call('post', `/documents/${id}/completion`);
  const view = (id: string) => call('get', `/documents/${id}`);

  const sendParts = async (bytes: Buffer, fileName?: string): Promise<string> => {
    const begun = await begin(bytes.length, fileName).expect(201);
    const { documentId, partCount, partBytes } = begun.body as DocumentView;
    for (let part = 1; part <= partCount; part += 1)
      await put(documentId, part, bytes.subarray((part - 1) * partBytes, part * partBytes)).expect(200);
    return documentId;
  };

  /** Uploads all of a file and asks until it is checked, as the app does. */
  const upload = async (bytes: Buffer, fileName?: string): Promise<DocumentView> => {
    const id = await sendParts(bytes, fileName);
    let answer = await complete(id).expect(200);
    while (answer.body.state === 'checking') {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = await view(id).expect(200);
    }
    return answer.body as DocumentView;
  };

  return { call, begin, put, complete, view, sendParts, upload };
}

/** The bytes of an answer, whatever their type. */
export function asBytes(call: request.Test): request.Test {
  return call.buffer(true).parse((answer, done) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });
}
