import { ObjectMissing, type ObjectStorage, type ScanFinding } from './index';
import { flow, keysOf } from '../../integrations/object-storage/testing/storage-contract';
import { AppError } from '../../platform/errors';
import { heic, pdf, png } from './testing/files';
import { phoneOf } from './testing/member-phone';
import { caseOfAnna, openDesk, type Desk } from './testing/test-desk';

const patience = 120_000;
const hourMs = 3_600_000;

/** A disk on which writing a kind of object fails as long as it is told to. */
function failing(storage: ObjectStorage): ObjectStorage {
  return {
    put: (key, bytes) => (fault?.keys.test(key) ? Promise.reject(fault.error) : storage.put(key, bytes)),
    get: (key) => storage.get(key),
    delete: (key) => storage.delete(key),
    list: (prefix) => storage.list(prefix),
    discardUnfinished: (before) => storage.discardUnfinished(before),
  };
}

let fault: { keys: RegExp; error: Error } | undefined;
let finding: ScanFinding | Error;
let desk: Desk;

beforeAll(async () => {
  const scan = async () => {
    if (finding instanceof Error) throw finding;
    return finding;
  };
  desk = await openDesk({ wrap: failing, scanner: { scan } });
});
afterAll(() => desk.close());
beforeEach(async () => {
  fault = undefined;
  finding = 'clean';
  await desk.reset();
});

const view = async (id: string) => (await phoneOf(desk).view(id)).body;

/** Sweeps as the worker does, again and again, until the document is settled. */
async function sweepUntilSettled(id: string): Promise<string> {
  for (;;) {
    await desk.documents.sweep();
    const { state } = await view(id);
    if (state !== 'checking') return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a full disk', () => {
  const full = new AppError('storage.full');

  it('says so for a part, and the part may come again', async () => {
    const phone = phoneOf(desk);
    const { documentId } = (await phone.begin(5)).body;
    fault = { keys: /part/, error: full };
    const answer = await phone.put(documentId, 1, Buffer.from('12345'));
    expect([answer.status, answer.body.code]).toEqual([507, 'storage.full']);
    expect((await view(documentId)).receivedParts).toEqual([]);
    fault = undefined;
    expect((await phone.put(documentId, 1, Buffer.from('12345'))).body.receivedParts).toEqual([1]);
  });

  it('leaves a file that could not be put together as it was', async () => {
    const id = await phoneOf(desk).sendParts(await png());
    fault = { keys: /source/, error: full };
    expect((await phoneOf(desk).complete(id)).status).toBe(507);
    expect(await view(id)).toMatchObject({ state: 'uploading', receivedParts: [1] });
  });

  it(
    'keeps a file in checking until there is room for what may be shown',
    async () => {
      const id = await phoneOf(desk).sendParts(await png());
      fault = { keys: /content|thumbnail/, error: full };
      await phoneOf(desk).complete(id);
      await desk.documents.sweep();
      expect((await view(id)).state).toBe('checking');
      expect(await desk.documents.findPending(caseOfAnna)).toHaveLength(1);
      fault = undefined;
      expect(await sweepUntilSettled(id)).toBe('ready');
      expect(await keysOf(desk.disk)).toEqual([`documents/${id}/content`, `documents/${id}/thumbnail`]);
    },
    patience,
  );
});

describe('a virus scanner', () => {
  it(
    'that finds something has the file refused and deleted',
    async () => {
      finding = 'infected';
      const { state, rejection } = await phoneOf(desk).upload(await png());
      expect([state, rejection]).toEqual(['rejected', expect.stringContaining('病毒')]);
      expect(await keysOf(desk.disk)).toEqual([]);
    },
    patience,
  );

  it(
    'that is down leaves the file unseen until it is back',
    async () => {
      finding = new Error('no scanner');
      const phone = phoneOf(desk);
      const id = await phone.sendParts(await png());
      expect((await phone.complete(id)).body.state).toBe('checking');
      expect((await phone.call('get', `/documents/${id}/content`)).body.code).toBe('document.not-viewable');
      finding = 'not-scanned';
      expect(await sweepUntilSettled(id)).toBe('ready');
      const shelf = await desk.connection.collection('document_shelves').findOne({});
      expect(shelf?.['documents'][0].scan).toBe('not-scanned');
    },
    patience,
  );
});

describe('what a killed process left', () => {
  it(
    'in checking is taken up by another when the claim is over, not before',
    async () => {
      finding = new Error('no scanner');
      const id = await phoneOf(desk).sendParts(await heic());
      await phoneOf(desk).complete(id);
      finding = 'clean';
      const until = new Date(desk.clock.time.getTime() + 90_000);
      const killed = { $set: { 'documents.0.checkedUntil': until } };
      await desk.connection.collection('document_shelves').updateOne({}, killed);
      await desk.another().sweep();
      expect((await view(id)).state).toBe('checking');
      desk.clock.time = until;
      await desk.another().sweep();
      expect((await view(id)).state).toBe('ready');
    },
    patience,
  );

  it(
    'is settled once by two servers that sweep at once',
    async () => {
      finding = new Error('no scanner');
      const id = await phoneOf(desk).sendParts(pdf());
      await phoneOf(desk).complete(id);
      finding = 'clean';
      await Promise.all([desk.another().sweep(), desk.another().sweep(), desk.documents.sweep()]);
      expect((await view(id)).state).toBe('ready');
      expect(await keysOf(desk.disk)).toEqual([`documents/${id}/content`]);
    },
    patience,
  );

  it(
    'as bytes without a record is deleted; what a record claims stays',
    async () => {
      const ready = await phoneOf(desk).upload(pdf());
      const uploading = await phoneOf(desk).sendParts(pdf());
      const mine = await keysOf(desk.disk);
      await desk.disk.put(`documents/${'z'.repeat(26)}/part-1`, flow('left'));
      await desk.disk.put(`documents/${ready.documentId}/source-old`, flow('left'));
      await desk.another().sweep();
      expect(await keysOf(desk.disk)).toEqual(mine);
      expect(mine).toContain(`documents/${uploading}/part-1`);
    },
    patience,
  );

  it('as an upload of more than 24 hours is removed, not one of less', async () => {
    const old = await phoneOf(desk).sendParts(pdf());
    desk.clock.time = new Date(desk.clock.time.getTime() + 23 * hourMs);
    const young = await phoneOf(desk).sendParts(pdf());
    desk.clock.time = new Date(desk.clock.time.getTime() + 2 * hourMs);
    await desk.documents.sweep();
    expect((await phoneOf(desk).view(old)).status).toBe(404);
    expect(await keysOf(desk.disk)).toEqual([`documents/${young}/part-1`]);
  });
});

describe('two at once', () => {
  it(
    'complete the same file once',
    async () => {
      const phone = phoneOf(desk);
      const id = await phone.sendParts(pdf());
      const answers = await Promise.all(Array.from({ length: 6 }, () => phone.complete(id)));
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
      expect(await sweepUntilSettled(id)).toBe('ready');
      expect(await keysOf(desk.disk)).toEqual([`documents/${id}/content`]);
    },
    patience,
  );

  it(
    'remove and check: the file is gone, bytes and all',
    async () => {
      const own = await openDesk();
      const phone = phoneOf(own);
      const id = await phone.sendParts(await png());
      const [, removed] = await Promise.all([phone.complete(id), phone.call('delete', `/documents/${id}`)]);
      expect(removed.status).toBe(204);
      await own.documents.close();
      await own.another().sweep();
      expect((await phone.view(id)).status).toBe(404);
      expect(await keysOf(own.disk)).toEqual([]);
      await own.close();
    },
    patience,
  );
});

it(
  'tells a reader of an outage when the store has lost the bytes',
  async () => {
    finding = 'clean';
    const other = await openDesk();
    const { documentId } = await phoneOf(other).upload(pdf());
    await other.disk.delete(`documents/${documentId}/content`);
    await expect(other.disk.get(`documents/${documentId}/content`)).rejects.toBeInstanceOf(ObjectMissing);
    const answer = await phoneOf(other).call('get', `/documents/${documentId}/content`);
    expect([answer.status, answer.body.code]).toEqual([503, 'service.busy']);
    await other.close();
  },
  patience,
);
