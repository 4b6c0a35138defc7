import { memberEndpoints, staffEndpoints, type EnvelopeId } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;
const newEnvelope = () => newId() as EnvelopeId;

describe('files go with what a member wants heard (附件)', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => {
    world = await startWholeWorld({ clock, withWorker: false });
  }, 120_000);
  afterAll(() => world.stop());

  const stored = async () => {
    const keys: string[] = [];
    for await (const { key } of world.container.storage.list('attachments/')) keys.push(key);
    return keys;
  };
  const tend = async () => {
    const { feedback } = world.container;
    for (const row of await feedback.kind.records.findDue(clock.now(), 100))
      await feedback.kind.atMoment(row);
  };

  it('goes once with a complaint and with what follows; only those who may read it open it; deleted after its term', async () => {
    const member = await world.member('chen-xiaoman');
    const stranger = await world.member('lu-zhiyuan');
    const envelopeId = newEnvelope();
    const documentId = (await member.attach(envelopeId, await photo())) as never;
    const rejected = await member.attach(envelopeId, Buffer.from(eicar), '坏文件.pdf');
    const { files } = await member.call(memberEndpoints.listAttachments, { params: { envelopeId } });
    expect(files.map(({ state }) => state)).toEqual(['ready', 'rejected']);
    expect(files[1]!.documentId).toBe(rejected);
    const at = { params: { documentId } };
    expect(await stranger.refusal(memberEndpoints.readAttachment, at)).toBe('document.not-found');
    expect(await stranger.refusal(memberEndpoints.removeAttachment, at)).toBe('document.not-found');
    expect((await stranger.call(memberEndpoints.listAttachments, { params: { envelopeId } })).files).toEqual(
      [],
    );
    const supervisor = await world.staff('lingshan-supervisor');
    expect(await supervisor.refusal(staffEndpoints.readStaffAttachment, at)).toBe('document.not-found');

    const body = { kind: 'complaint', text: '窗口说发票不对，发票在照片里', envelopeId } as const;
    const key = newId();
    const opened = await Promise.all(
      [key, key, key].map((idempotencyKey) =>
        member.call(memberEndpoints.openMatter, { body, idempotencyKey }),
      ),
    );
    expect(new Set(opened.map(({ matterId }) => matterId)).size).toBe(1);
    const { matterId, words, version } = opened[0]!;
    expect(words[0]!.attachments).toMatchObject([{ documentId, kind: 'image/jpeg' }]);
    // Sent is sent: with no other message, nothing more into it, nothing out of it.
    const again = { body: { ...body, text: '又一件别的事情' }, idempotencyKey: newId() };
    expect(await member.refusal(memberEndpoints.openMatter, again)).toBe('document.sent-already');
    expect(await member.refusal(memberEndpoints.removeAttachment, at)).toBe('document.sent-already');
    const more = { params: { envelopeId }, body: { fileName: '再一张.jpg', sizeBytes: 10 } };
    expect(await member.refusal(memberEndpoints.beginAttachment, more)).toBe('document.sent-already');
    expect(
      Buffer.from(await member.call(memberEndpoints.readAttachment, at))
        .subarray(0, 2)
        .toString('hex'),
    ).toBe('ffd8');

    expect(Buffer.from(await supervisor.call(staffEndpoints.readStaffAttachment, at)).length).toBeGreaterThan(
      100,
    );
    expect(
      await (await world.staff('centre-reviewer-1')).refusal(staffEndpoints.readStaffAttachment, at),
    ).toBe('access.forbidden');
    const { words: staffWords } = await supervisor.call(staffEndpoints.getStaffMatter, {
      params: { matterId },
    });
    expect(staffWords[0]!.attachments).toHaveLength(1);

    const second = newEnvelope();
    const saying = { version, text: '补一张照片', envelopeId: second };
    expect(await member.refusal(memberEndpoints.sayMore, { params: { matterId }, body: saying })).toBe(
      'attachment.gone',
    );
    await member.attach(second, await photo('#304050'));
    const said = await member.call(memberEndpoints.sayMore, { params: { matterId }, body: saying });
    expect(said.words.map(({ attachments }) => attachments.length)).toEqual([1, 1]);
    expect(await stored()).toHaveLength(4);

    await member.call(memberEndpoints.takeMatterBack, {
      params: { matterId },
      body: { version: said.version },
    });
    clock.forward({ days: 2 });
    await world.container.attachments.sweep();
    expect(await stored()).toHaveLength(4);
    clock.forward({ days: 1096 });
    await tend();
    expect(await stored()).toEqual([]);
    const back = await world.member('chen-xiaoman');
    const after = await back.call(memberEndpoints.getMatter, { params: { matterId } });
    expect(after.words.map(({ attachments }) => attachments.length)).toEqual([0, 0, 0]);
  }, 120_000);

  it('what is never sent, or sent with a message that was never written, is deleted', async () => {
    const member = await world.member('lu-zhiyuan');
    const [unsent, lost] = [newEnvelope(), newEnvelope()];
    await member.attach(unsent, await photo());
    await member.attach(lost, await photo());
    const shelves = world.container.connection.collection<{ _id: string }>('attachment_shelves');
    const key = (await shelves.find().toArray()).map(({ _id }) => _id).find((one) => one.endsWith(lost))!;
    const [userId] = key.split('.');
    // As of a process that is killed between the two writes.
    const sending = { senderId: userId!, envelopeId: lost, kind: 'matter', message: newId() } as const;
    await world.container.attachments.send(sending);
    await expect(world.container.attachments.send({ ...sending, message: newId() })).rejects.toThrow();
    expect(await stored()).toHaveLength(4);
    clock.forward({ seconds: 26 * 3600 });
    await world.container.attachments.sweep();
    expect(await stored()).toHaveLength(2);
    clock.forward({ days: 2 });
    await world.container.attachments.sweep();
    expect(await stored()).toEqual([]);
    expect(await shelves.countDocuments()).toBe(0);
  }, 60_000);
});
