import { documentLimits } from '@gjj/shared-types';
import { once } from 'node:events';
import { request as openRequest, type ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keysOf } from '../../integrations/object-storage/testing/storage-contract';
import { pdf } from './testing/files';
import { phoneOf } from './testing/member-phone';
import { caseOfAnna, openDesk, type Desk } from './testing/test-desk';

const { partBytes, fileBytes } = documentLimits;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

/** A PUT written by hand, so that it can stop, break off or go on for ever. */
function rawPut(documentId: string, part: number, headers: Record<string, string | number>): ClientRequest {
  const { port } = desk.server.address() as AddressInfo;
  const path = `/api/v1/documents/${documentId}/parts/${part}`;
  return openRequest({ port, method: 'PUT', path, headers: { authorization: 'anna', ...headers } });
}

async function begun(sizeBytes: number): Promise<string> {
  return (await phoneOf(desk).begin(sizeBytes).expect(201)).body.documentId;
}

async function settled(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 10));
}

const incoming = () => readdir(join(desk.folder, 'incoming'));

describe('beginning', () => {
  it('tells how the file is to be divided', async () => {
    const answer = await phoneOf(desk).begin(2 * partBytes + 1, '  租房 合同.jpg ');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      state: 'uploading',
      fileName: '租房 合同.jpg',
      partBytes,
      partCount: 3,
      receivedParts: [],
    });
  });

  it.each([
    [fileBytes + 1, 413, 'document.too-large'],
    [0, 422, 'document.empty'],
    [-1, 400, 'request.invalid'],
    [1.5, 400, 'request.invalid'],
  ])('answers a size of %d with %d', async (size, status, code) => {
    const answer = await phoneOf(desk).begin(size);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('counts what is begun towards the total of the case', async () => {
    desk.cases.maxFiles = 50;
    for (let file = 0; file < 5; file += 1) await begun(fileBytes);
    const answer = await phoneOf(desk).begin(1);
    expect([answer.status, answer.body.code]).toEqual([413, 'document.total-too-large']);
  });

  it('never lets more files in than the material takes, however many begin at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => phoneOf(desk).begin(5)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
    expect(await desk.documents.listForCase(caseOfAnna)).toHaveLength(3);
  });

  it.each([
    [`${'房'.repeat(117)}.pdf`, `${'房'.repeat(115)}….pdf`],
    [`${'𠮷'.repeat(496)}.jpg`, `${'𠮷'.repeat(115)}….jpg`],
    ['a'.repeat(500), `${'a'.repeat(119)}…`],
    [`${'a'.repeat(116)}.pdf`, `${'a'.repeat(116)}.pdf`],
  ])(
    'shortens a name that is too long, and keeps its ending and its characters whole',
    async (name, kept) => {
      const { fileName } = (await phoneOf(desk).begin(5, name).expect(201)).body as { fileName: string };
      expect(fileName).toBe(kept);
      expect([...fileName].length).toBeLessThanOrEqual(120);
    },
  );

  it('says of an empty file that it is empty', async () => {
    expect((await phoneOf(desk).begin(0)).body.detail).toContain('空的');
  });

  it('makes a harmless name of a harmful one', async () => {
    const name = '..\\..\\a/<b>\u202Egpj.exe"\u0000\uD800';
    expect((await phoneOf(desk).begin(5, name)).body.fileName).toBe('bgpj.exe');
    expect((await phoneOf(desk).begin(5, '/..')).body.fileName).toBe('材料');
  });
});

describe('sending parts', () => {
  it('takes them in any order, and one again', async () => {
    const phone = phoneOf(desk);
    const id = await begun(partBytes + 5);
    expect((await phone.put(id, 2, Buffer.from('12345'))).body.receivedParts).toEqual([2]);
    expect((await phone.put(id, 2, Buffer.from('54321'))).body.receivedParts).toEqual([2]);
    expect((await phone.put(id, 1, Buffer.alloc(partBytes))).body.receivedParts).toEqual([1, 2]);
  });

  it('takes the same part many times at once', async () => {
    const id = await begun(partBytes);
    const sent = Array.from({ length: 8 }, () => phoneOf(desk).put(id, 1, Buffer.alloc(partBytes, 7)));
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(await keysOf(desk.disk)).toEqual([`documents/${id}/part-1`]);
    expect(await incoming()).toEqual([]);
  });

  it.each([
    [0, Buffer.alloc(1), 400],
    [3, Buffer.alloc(1), 400],
    [1, Buffer.alloc(partBytes - 1), 400],
    [2, Buffer.alloc(4), 400],
    [2, Buffer.alloc(6), 413],
    [1, Buffer.alloc(partBytes + 1), 413],
  ])('refuses part %d of a wrong size', async (part, bytes, status) => {
    const id = await begun(partBytes + 5);
    expect((await phoneOf(desk).put(id, part, bytes)).status).toBe(status);
    expect(await keysOf(desk.disk)).toEqual([]);
  });

  it('stops a body without announced length long before 1.1 times the limit', async () => {
    const id = await begun(partBytes);
    const put = rawPut(id, 1, { 'transfer-encoding': 'chunked' });
    const answered = once(put, 'response');
    put.on('error', () => undefined);
    put.write(Buffer.alloc(partBytes + 1));
    const [answer] = await answered;
    expect(answer.statusCode).toBe(413);
    put.destroy();
    expect(await keysOf(desk.disk)).toEqual([]);
    expect(await incoming()).toEqual([]);
  });

  it('shows nothing of a part whose connection was cut, and resumes with it', async () => {
    const phone = phoneOf(desk);
    const file = Buffer.concat([pdf(), Buffer.alloc(0)]);
    const id = await begun(file.length);
    const put = rawPut(id, 1, { 'content-length': file.length });
    put.on('error', () => undefined);
    put.write(file.subarray(0, 100));
    await settled(async () => (await incoming()).length === 1);
    put.destroy();
    await settled(async () => (await incoming()).length === 0);
    expect((await phone.view(id)).body.receivedParts).toEqual([]);
    expect((await phone.complete(id)).body.code).toBe('document.parts-missing');
    await phone.put(id, 1, file).expect(200);
    expect((await phone.complete(id)).status).toBe(200);
  });

  it('takes no part of a completed file', async () => {
    const { documentId } = await phoneOf(desk).upload(pdf());
    const answer = await phoneOf(desk).put(documentId, 1, pdf());
    expect([answer.status, answer.body.code]).toEqual([400, 'document.part-out-of-range']);
  });
});

describe('removing', () => {
  it('removes a file in every state, bytes and all', async () => {
    const phone = phoneOf(desk);
    const ready = await phone.upload(pdf());
    const uploading = await phone.sendParts(pdf());
    for (const id of [ready.documentId, uploading])
      await phone.call('delete', `/documents/${id}`).expect(204);
    expect(await keysOf(desk.disk)).toEqual([]);
    expect(await desk.documents.listForCase(caseOfAnna)).toEqual([]);
    expect((await phone.view(uploading)).status).toBe(404);
  });

  it('leaves nothing of a part that was on its way meanwhile, once swept', async () => {
    const phone = phoneOf(desk);
    const id = await begun(10);
    const put = rawPut(id, 1, { 'content-length': 10 });
    const answered = once(put, 'response');
    put.write('12345');
    await settled(async () => (await incoming()).length === 1);
    await phone.call('delete', `/documents/${id}`).expect(204);
    put.end('67890');
    const [answer] = await answered;
    answer.resume();
    await desk.another().sweep();
    expect(await keysOf(desk.disk)).toEqual([]);
  });

  it('makes room for another', async () => {
    const ids = [await begun(5), await begun(5), await begun(5)];
    expect((await phoneOf(desk).begin(5)).body.code).toBe('document.too-many');
    await phoneOf(desk).call('delete', `/documents/${ids[0]}`).expect(204);
    expect((await phoneOf(desk).begin(5)).status).toBe(201);
  });
});
