import { deskPhoneEndpoints, memberEndpoints, staffEndpoints, type EndpointShape } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { newId } from '../platform/ids';
import { DeskPhoneClient } from '../testing/desk-phone-client';
import { photo } from '../testing/photos';
import type { StaffClient } from '../testing/staff-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const { getDeskIntake, joinDesk, removeDeskDocument, getDeskDocument } = deskPhoneEndpoints;
const { openDeskPhone, watchDeskPhone, endDeskPhone, getIntake, takeOverIntake } = staffEndpoints;

describe('papers that a phone at the desk sends', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  async function taken(clerk: StaffClient, key: string, itemCode: string) {
    const person = world.outside.people.find((one) => one.key === key)!;
    const body = { name: person.name, document: documentOf(person), phone: { by: 'none' as const } };
    const { visit } = await clerk.call(staffEndpoints.beginVisit, { body: { ...body, consent: true } });
    const { caseId } = await clerk.call(staffEndpoints.openIntake, { body: { visit, itemCode } });
    const params = { caseId };
    const cardNumber = person.cards[0]!.number;
    const { cardId } = await clerk.call(staffEndpoints.addIntakeCard, { params, body: { cardNumber } });
    return { params, cardId };
  }

  const joinedBy = async (clerk: StaffClient, params: { caseId: never }) =>
    DeskPhoneClient.join(world.baseUrl, (await clerk.call(openDeskPhone, { params })).link);
  const looks = (phone: DeskPhoneClient) => phone.refusal(getDeskIntake, {});

  it('are the intake’s at once, the phone’s own to take back, and the end of the hand-in is the end of the phone', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { params, cardId } = await taken(clerk, 'lu-zhiyuan', 'W01');
    const byClerk = await clerk.scan(params.caseId, 'invoice', await photo('#eee'));
    const offer = await clerk.call(openDeskPhone, { params });
    expect(offer).toMatchObject({ joined: false, codeSecondsLeft: 120, secondsLeft: 600 });
    expect(new URL(offer.link)).toMatchObject({ pathname: '/desk-phone/', search: '' });
    expect(offer.link).not.toContain(params.caseId);
    const phone = await DeskPhoneClient.join(world.baseUrl, offer.link);
    const body = { code: new URL(offer.link).hash.slice(1) };
    expect(await phone.refusal(joinDesk, { body })).toBe('desk-phone.code-over');

    const asked = await phone.call(getDeskIntake, {});
    expect(asked).toMatchObject({ itemName: '购买住房提取（新房）', windowName: '灵山县窗口' });
    expect(asked.materials.map(({ code, fileCount, sent }) => [code, fileCount, sent.length])).toEqual([
      ['filed-contract', 0, 0],
      ['invoice', 1, 0],
      ['kinship', 0, 0],
    ]);
    expect(JSON.stringify(asked)).not.toMatch(/陆|990\d{6}/);
    const pages = [
      await phone.photograph('filed-contract', await photo()),
      await phone.photograph('filed-contract', await photo('#ddd')),
    ];
    const [first, second] = pages as [never, never];
    const order = { materialCode: 'filed-contract', documentIds: [second, first] };
    await clerk.call(staffEndpoints.orderIntakeDocuments, { params, body: order });
    const turned = (await clerk.call(getIntake, { params })).documents.map(({ documentId }) => documentId);
    expect(turned).toEqual([byClerk, second, first]);
    const half = { ...order, documentIds: [first] };
    expect(await clerk.refusal(staffEndpoints.orderIntakeDocuments, { params, body: half })).toBe(
      'case.version-conflict',
    );
    await phone.call(removeDeskDocument, { params: { documentId: second } });
    const others = { params: { documentId: byClerk as never } };
    expect(await phone.refusal(removeDeskDocument, others)).toBe('document.not-found');
    expect(await phone.refusal(getDeskDocument, others)).toBe('document.not-found');

    const now = await clerk.call(watchDeskPhone, { params });
    expect(now).toMatchObject({ phone: { joined: true }, pages: [{ documentId: first, state: 'ready' }] });
    const shown = await clerk.call(getIntake, { params });
    expect(shown.documents.map(({ documentId, byDeskPhone }) => [documentId, byDeskPhone])).toEqual([
      [byClerk, undefined],
      [first, true],
    ]);

    const answers = purchaseAnswers;
    const seen = { 'filed-contract': 'original' as const, invoice: 'copy' as const };
    const saved = await clerk.call(staffEndpoints.saveIntake, {
      params,
      body: { version: shown.version, answers, amountFen: 100_000, cardId, seen },
    });
    const consents = { dataUse: true, bankCard: true, truthful: true };
    const hand = {
      version: saved.version,
      amountFen: 100_000,
      cardId,
      consents,
      signedOnPaper: true as const,
    };
    await clerk.call(staffEndpoints.handInIntake, { params, body: hand, idempotencyKey: newId() });
    expect(await looks(phone)).toBe('session.expired');
    expect(await clerk.refusal(openDeskPhone, { params })).toBe('case.action-not-allowed');

    // The clerk answers for what their phone did; watching it left nothing.
    const traces = await world.container.audit.listForCase(params.caseId);
    const { staffId } = (await world.container.identity.staff.findById(
      (traces[0]!.actor as { id: string }).id,
    ))!;
    const byPhone = traces.filter(({ actor }) => actor.kind === 'desk-phone');
    expect(byPhone.map(({ event, actor }) => [event, (actor as { id: string }).id])).toEqual([
      ['document.begun', staffId],
      ['document.begun', staffId],
    ]);
    expect(traces.map(({ event }) => event)).not.toContain('desk-phone.watched');
  }, 60_000);

  it('come no more once the window ends it or somebody else has the intake, and never by another door', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { params } = await taken(clerk, 'qin-xinju', 'W04');
    const ended = await joinedBy(clerk, params as never);
    const doors: [EndpointShape, object][] = [
      [memberEndpoints.listCases, {}],
      [memberEndpoints.getCase, { params }],
      [getIntake, { params }],
      [staffEndpoints.discardIntake, { params, body: { version: 1 } }],
      [openDeskPhone, { params }],
    ];
    for (const [endpoint, input] of doors)
      expect(await ended.refusal(endpoint, input as never)).toBe('session.missing');
    await clerk.call(endDeskPhone, { params });
    expect(await looks(ended)).toBe('session.expired');
    expect(await clerk.call(watchDeskPhone, { params })).toMatchObject({ phone: null });

    const colleague = await world.staff('lingshan-acceptor');
    expect(await colleague.refusal(openDeskPhone, { params })).toBe('case.action-not-allowed');
    const left = await joinedBy(clerk, params as never);
    const { version } = await colleague.call(getIntake, { params });
    const taken2 = await colleague.call(takeOverIntake, { params, body: { version } });
    expect(await looks(left)).toBe('session.expired');
    // Back in the first pair of hands it is still over.
    await clerk.call(takeOverIntake, { params, body: { version: taken2.version } });
    expect(await looks(left)).toBe('session.expired');
    expect(await left.refusal(deskPhoneEndpoints.beginDeskDocument, { body: file })).toBe('session.expired');
  }, 60_000);
});

const file = { materialCode: 'lease-contract', fileName: '手机拍照.jpg', sizeBytes: 100 };
