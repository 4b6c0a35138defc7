import { memberEndpoints, staffEndpoints, type EndpointShape } from '@gjj/shared-types';
import type { Session } from '../../http/context';
import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { createAudit, type Audit } from './index';
import { isTraced } from './is-traced';

let connection: Connection;
let audit: Audit;
let now = new Date('2026-11-22T02:00:00Z');
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  audit = createAudit({ connection, clock: { now: () => now } });
  await buildIndexes(connection);
});
afterAll(() => connection.close());

const officer: Session = {
  kind: 'staff',
  sessionId: 's',
  staffId: 'officer-1',
  username: 'anna',
  name: '试用审核员',
  role: 'reviewer',
  districtCode: '450721',
};
const member: Session = { kind: 'member', sessionId: 's', userId: 'user-1', bound: true };
const trace = (endpoint: EndpointShape, session: Session | undefined, subject: string | null) =>
  audit.tracer.trace({ endpoint, session, subject, requestId: 'request-1' });

describe('the trace', () => {
  it('keeps who did what to which case, in order, by ids only', async () => {
    await trace(staffEndpoints.getStaffCase, officer, 'case-1');
    now = new Date(now.getTime() + 1000);
    await audit.record({
      event: 'case.approved',
      actor: { kind: 'machine', id: 'decider' },
      subject: 'case-1',
      requestId: 'task-1',
    });
    await trace(staffEndpoints.getStaffCase, officer, 'case-2');
    const actor = { kind: 'staff', id: 'officer-1', role: 'reviewer' };
    expect(await audit.listForCase('case-1')).toMatchObject([
      { event: 'case.opened-by-staff', actor, requestId: 'request-1' },
      { event: 'case.approved', actor: { kind: 'machine', id: 'decider' }, at: now },
    ]);
    const stored = JSON.stringify(await connection.collection('traces').find().toArray());
    expect(stored).not.toContain('anna');
    expect(stored).not.toContain(officer.name);
  });

  it('leaves a member’s look at their own data to the log', async () => {
    const before = await connection.collection('traces').countDocuments();
    await trace(memberEndpoints.getMe, member, null);
    expect(await connection.collection('traces').countDocuments()).toBe(before);
  });

  it('fails the call when it cannot be kept', async () => {
    const away = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
    const cut = createAudit({ connection: away, clock: { now: () => now } });
    await away.close();
    const { getStaffCase: endpoint } = staffEndpoints;
    const call = { endpoint, session: officer, subject: 'case-1', requestId: 'request-2' };
    await expect(cut.tracer.trace(call)).rejects.toThrow();
  });

  it('counts officers who look at very many, each of those once', async () => {
    const since = new Date(now.getTime());
    const many = { ...officer, staffId: 'officer-of-many' };
    await audit.recordListed(many, ['user-1', 'user-2'], 'request-3');
    await trace(staffEndpoints.getStaffCase, many, 'case-1');
    await trace(staffEndpoints.getStaffCase, many, 'case-1');
    await trace(staffEndpoints.getStaffCase, officer, 'case-1');
    expect(await audit.countBulkLookers(since, 2)).toBe(1);
    expect(await audit.countBulkLookers(since, 3)).toBe(0);
    expect(await audit.countBulkLookers(new Date(now.getTime() + 1), 0)).toBe(0);
  });

  it('is never changed or removed', async () => {
    const model = connection.model('Trace');
    await expect(model.updateOne({}, { $set: { event: 'x' } })).rejects.toThrow('append-only');
    await expect(model.deleteMany({})).rejects.toThrow('append-only');
    await expect(model.findOneAndDelete({})).rejects.toThrow('append-only');
  });
});

describe('what is traced', () => {
  it('is every staff call, reads and searches included, but for what only watches a page of their own', () => {
    const untraced = Object.values(staffEndpoints).filter((endpoint) => !isTraced(endpoint));
    expect(untraced).toEqual([staffEndpoints.watchDeskPhone]);
  });

  it('is every member call that is not a mere look; of an upload its beginning and end, not each part', () => {
    // A file that is only looked at (查验文书) changes nothing and is nobody's.
    const { putDocumentPart, putAttachmentPart, checkLetterFile, ...others } = memberEndpoints;
    for (const endpoint of Object.values(others)) expect(isTraced(endpoint)).toBe(endpoint.method !== 'GET');
    for (const endpoint of [putDocumentPart, putAttachmentPart, checkLetterFile])
      expect(isTraced(endpoint)).toBe(false);
  });
});
