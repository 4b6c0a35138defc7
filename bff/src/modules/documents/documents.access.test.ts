import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import request from 'supertest';
import { jpegWithPlace, pdf } from './testing/files';
import { asBytes, phoneOf } from './testing/member-phone';
import { caseOfAnna, material, openDesk, type Desk } from './testing/test-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

describe('who may touch a document', () => {
  it('answers every member route to a stranger as if there were nothing', async () => {
    const { documentId } = await phoneOf(desk).upload(await jpegWithPlace());
    const stranger = phoneOf(desk, 'berta');
    const begun = await stranger.begin(10);
    expect([begun.status, begun.body.code]).toEqual([404, 'case.not-found']);
    const answers = await Promise.all([
      stranger.put(documentId, 1, Buffer.from('x')),
      stranger.complete(documentId),
      stranger.view(documentId),
      stranger.call('delete', `/documents/${documentId}`),
      stranger.call('get', `/documents/${documentId}/content`),
      stranger.call('get', `/documents/${documentId}/thumbnail`),
    ]);
    for (const answer of answers)
      expect([answer.status, answer.body.code]).toEqual([404, 'document.not-found']);
    expect(await desk.documents.listForCase(caseOfAnna)).toHaveLength(1);
  });

  it('refuses every route to whoever is not signed in', async () => {
    for (const { method, path } of desk.documents.routes.map(({ endpoint }) => endpoint)) {
      const url = path
        .replace(':caseId', caseOfAnna)
        .replace(':documentId', 'a'.repeat(26))
        .replace(':part', '1');
      const answer = await request(desk.server)[method.toLowerCase() as 'get'](url);
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });

  it('has a route for every document endpoint of the contract', () => {
    const built = [...desk.documents.routes, ...desk.documents.staffRoutes].map(({ endpoint }) => endpoint);
    const named = [...Object.values(memberEndpoints), ...Object.values(staffEndpoints)].filter(({ path }) =>
      /[/-]document(s|-order)/.test(path),
    );
    expect(new Set(built)).toEqual(new Set(named));
    expect(built).toHaveLength(named.length);
  });

  it('hands it to an officer of the district only', async () => {
    const { documentId } = await phoneOf(desk).upload(await jpegWithPlace());
    for (const file of ['content', 'thumbnail']) {
      const ask = (as: string) =>
        request(desk.server).get(`/staff/v1/documents/${documentId}/${file}`).set('Authorization', as);
      const elsewhere = await ask('staff:acceptor:away');
      expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'document.not-found']);
      expect((await ask('anna')).status).toBe(403);
      const answer = await asBytes(ask('staff:acceptor:home'));
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/jpeg']);
    }
  });

  it('takes and gives back nothing when the case is no longer open for it', async () => {
    const phone = phoneOf(desk);
    const { documentId } = await phone.upload(pdf());
    const open = await phone.sendParts(pdf());
    desk.cases.open = false;
    const answers = await Promise.all([
      phone.begin(10),
      phone.complete(open),
      phone.call('delete', `/documents/${documentId}`),
    ]);
    for (const answer of answers)
      expect([answer.status, answer.body.code]).toEqual([409, 'case.action-not-allowed']);
    expect((await phone.view(documentId)).body.state).toBe('ready');
  });

  it('refuses a material that the case does not ask for', async () => {
    const body = { materialCode: `${material}x`, fileName: 'a.jpg', sizeBytes: 5 };
    const answer = await phoneOf(desk).call('post', `/cases/${caseOfAnna}/documents`).send(body);
    expect(answer.status).toBe(409);
  });
});
