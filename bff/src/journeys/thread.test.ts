import {
  memberEndpoints,
  staffEndpoints,
  type CaseId,
  type CaseThread,
  type EnvelopeId,
} from '@gjj/shared-types';
import { purchaseInHand } from '../http/testing/purchase-in-hand';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import type { StaffClient } from '../testing/staff-client';
import { unzip } from '../testing/unzip';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const { readThread, sayInThread, markThreadRead } = memberEndpoints;
const { answerInThread, markStaffThreadRead, readStaffThread } = staffEndpoints;

/** 对话 between the member of a case and those who work on it; nobody else, and no back door for materials. */
describe('the thread of a case', () => {
  let world: WholeWorld;
  let member: MemberClient;
  let officer: StaffClient;
  let supervisor: StaffClient;
  let caseId: CaseId;
  beforeAll(async () => {
    world = await startWholeWorld();
    member = await world.member('nong-maifang');
    officer = await world.staff('centre-acceptor-1');
    supervisor = await world.staff('lingshan-supervisor');
    ({ caseId } = await purchaseInHand(member));
  }, 120_000);
  afterAll(() => world.stop());

  const say = (text: string, key = newId(), more: object = {}) =>
    member.call(sayInThread, { params: { caseId }, body: { text, ...more }, idempotencyKey: key });
  const answer = (text: string, key = newId()) =>
    officer.call(answerInThread, { params: { caseId }, body: { text }, idempotencyKey: key });
  const seen = () => member.call(readThread, { params: { caseId } });
  const texts = ({ entries }: CaseThread) => entries.map(({ text }) => text);

  it('is not there for another member, nor for whoever may not open the case', async () => {
    const stranger = await world.member('chen-xiaoman');
    for (const call of [
      () => stranger.call(readThread, { params: { caseId } }),
      () => stranger.call(markThreadRead, { params: { caseId } }),
      () =>
        stranger.call(sayInThread, {
          params: { caseId },
          body: { text: '让我看看' },
          idempotencyKey: newId(),
        }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'case.not-found' });
    const elsewhere = await world.staff('pubei-clerk');
    await expect(elsewhere.call(readStaffThread, { params: { caseId } })).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    const auditor = await world.staff('lingshan-auditor');
    await expect(
      auditor.call(answerInThread, { params: { caseId }, body: { text: '看过了' }, idempotencyKey: newId() }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });

  it('carries a question and its answer, told on both sides, read and unread, once for a repeat', async () => {
    const key = newId();
    await say('合同上的日期写错了一天，要紧吗？', key);
    expect(texts(await say('合同上的日期写错了一天，要紧吗？', key))).toHaveLength(1);
    await expect(say('别的话', key)).rejects.toMatchObject({ code: 'idempotency.differs' });
    await waitUntil(async () => {
      const { messages } = await supervisor.call(staffEndpoints.listStaffMessages, {});
      return messages.find(({ notice }) => notice === 'thread-said');
    });
    const read = await officer.call(readStaffThread, { params: { caseId } });
    expect(read).toMatchObject({ unread: 1, maySay: true, entries: [{ own: false, byWords: '职工' }] });
    expect((await seen()).entries[0]!.readAt).toBeNull();
    await officer.call(markStaffThreadRead, { params: { caseId } });
    const [first] = (await seen()).entries;
    expect(first!.readAt).not.toBeNull();
    // The office, and no name: as everywhere a member reads of an officer.
    expect(first!.readBy).toBe('中心受理人员');
    await answer('不要紧，按备案的日期办。');
    const both = await seen();
    expect(both).toMatchObject({ unread: 1, entries: [{ own: true }, { own: false }] });
    expect(both.entries[1]!.byWords).not.toContain('受理一');
    await member.told(caseId, 'thread-answered' as never);
    expect((await member.call(markThreadRead, { params: { caseId } })).unread).toBe(0);
  });

  it('takes files that are no materials: said so, and the case has none of them', async () => {
    const before = (await member.case(caseId)).documents.length;
    const envelopeId = newId() as EnvelopeId;
    await member.attach(envelopeId, await photo());
    const { entries, attachmentWords } = await say('这是门口的照片', newId(), { envelopeId });
    expect(attachmentWords).toContain('不算申请材料');
    const [file] = entries.at(-1)!.attachments;
    expect(file).toMatchObject({ kind: 'image/jpeg' });
    expect((await member.case(caseId)).documents).toHaveLength(before);
    const staffView = await officer.call(staffEndpoints.getStaffCase, { params: { caseId } });
    expect(JSON.stringify(staffView.documents)).not.toContain(file!.documentId);
    const { documentId } = file!;
    await officer.call(staffEndpoints.readStaffAttachment, { params: { documentId } });
    const elsewhere = await world.staff('pubei-clerk');
    await expect(
      elsewhere.call(staffEndpoints.readStaffAttachment, { params: { documentId } }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });

  it('takes files of an officer, which the member reads and nobody else', async () => {
    const envelopeId = newId() as EnvelopeId;
    await officer.attach(envelopeId, await photo());
    const theirs = { params: { caseId }, body: { text: '请看样表', envelopeId }, idempotencyKey: newId() };
    const { entries } = await officer.call(answerInThread, theirs);
    const { documentId } = entries.at(-1)!.attachments[0]!;
    expect((await seen()).entries.at(-1)!.attachments).toMatchObject([{ documentId }]);
    await member.call(memberEndpoints.readAttachment, { params: { documentId } });
    const stranger = await world.member('chen-xiaoman');
    const refused = { code: 'document.not-found' };
    await expect(
      stranger.call(memberEndpoints.readAttachment, { params: { documentId } }),
    ).rejects.toMatchObject(refused);
    await expect(
      supervisor.call(staffEndpoints.removeStaffAttachment, { params: { documentId } }),
    ).rejects.toMatchObject(refused);
    await expect(
      officer.call(staffEndpoints.removeStaffAttachment, { params: { documentId } }),
    ).rejects.toMatchObject({ code: 'document.sent-already' });
  });

  it('waits for an answer after five, keeps every word where twenty write at once, and is sealed in the store', async () => {
    const before = (await answer('请说')).entries.length;
    const sent = await Promise.allSettled(Array.from({ length: 20 }, (_, place) => say(`第 ${place} 句`)));
    const through = sent.filter(({ status }) => status === 'fulfilled').length;
    expect(through).toBe(5);
    const now = await seen();
    expect(now.entries).toHaveLength(before + 5);
    expect(now).toMatchObject({ maySay: false, whyNot: expect.stringContaining('等经办人回复') });
    const kept = await world.container.connection
      .collection('case_threads')
      .findOne({ _id: caseId as never });
    expect(JSON.stringify(kept)).not.toContain('日期写错');
  });

  it('goes along in the package of the case, and ends with it', async () => {
    const files = await unzip(await member.call(memberEndpoints.readOwnPackage, { params: { caseId } }));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['thread.json', expect.stringContaining('thread/')]),
    );
    const { version } = await member.case(caseId);
    await member.call(memberEndpoints.withdrawCase, { params: { caseId }, body: { version } });
    await expect(say('还在吗')).rejects.toMatchObject({ code: 'thread.closed' });
    expect(await seen()).toMatchObject({ maySay: false, whyNot: expect.stringContaining('我的反映') });
  });
});
