import { addDays, dayOf, memberEndpoints, type Mandate, type OtherNoticeName } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const today = dayOf(new Date().toISOString());
const consents = { inMyName: true, shown: true };
const {
  acceptMandate,
  beginFor,
  declineMandate,
  endMandate,
  getMandate,
  listMandates,
  listMessages,
  readDocument,
  removeDocument,
  saveAnswers,
  signMandate,
  submitCase,
} = memberEndpoints;

/** 委托, from the signature to the last tap; who is no side of it never learns that it is there. */
describe('somebody who acts for a member', () => {
  let world: WholeWorld;
  let principal: MemberClient;
  let agent: MemberClient;
  let stranger: MemberClient;
  beforeAll(async () => {
    world = await startWholeWorld();
    principal = await world.member('chen-xiaoman');
    agent = await world.member('lu-zhiyuan');
    stranger = await world.member('nong-maifang');
  }, 120_000);
  afterAll(() => world.stop());

  async function sign(
    by: MemberClient,
    other: MemberClient,
    more: object = {},
    key = newId(),
  ): Promise<Mandate> {
    return by.call(signMandate, {
      body: {
        agentName: other.person.name,
        agentKnownBy: { by: 'document', document: documentOf(other.person) },
        itemCodes: ['W04'],
        endOn: addDays(today, 60),
        limitFen: 400_000,
        cardId: await by.cardId(),
        consents,
        signedName: by.person.name,
        ...more,
      },
      idempotencyKey: key,
    });
  }
  const seen = (who: MemberClient, { mandateId }: Pick<Mandate, 'mandateId'>) =>
    who.call(getMandate, { params: { mandateId } });
  const asked = (who: MemberClient, { mandateId }: Pick<Mandate, 'mandateId'>) =>
    waitUntil(async () => {
      const { received } = await who.call(listMandates, {});
      return received.find((one) => one.mandateId === mandateId);
    });
  const told = (who: MemberClient, notice: OtherNoticeName, words = '') =>
    waitUntil(async () => {
      const { messages } = await who.call(listMessages, {});
      return messages.find((message) => message.notice === notice && message.body.includes(words));
    });
  async function inForce(by: MemberClient, other: MemberClient, more: object = {}): Promise<Mandate> {
    const { mandateId } = await sign(by, other, more);
    const { version } = await asked(other, { mandateId });
    return other.call(acceptMandate, { params: { mandateId }, body: { version } });
  }
  const begin = (who: MemberClient, { mandateId }: Pick<Mandate, 'mandateId'>, itemCode = 'W04') =>
    who.call(beginFor, { params: { mandateId }, body: { itemCode } });

  it('is named without a word on whether they are a member, and a repeat signs nothing twice', async () => {
    const offer = (await principal.call(listMandates, {})).offer;
    expect(offer).toMatchObject({ whyNot: null, answerDays: 7 });
    expect(offer.items.find(({ itemCode }) => itemCode === 'W04')).toMatchObject({ inApp: true });
    expect(offer.items.find(({ itemCode }) => itemCode === 'W07')).toMatchObject({
      inApp: false,
      otherwise: expect.stringContaining('委托书'),
    });
    const key = newId();
    const nobody = { agentName: '莫有人', agentKnownBy: { by: 'phone', phone: '13900000009' } };
    const unknown = await sign(principal, agent, nobody, key);
    const known = await sign(principal, agent);
    expect((await sign(principal, agent, nobody, key)).mandateId).toBe(unknown.mandateId);
    const shape = ({ mandateId: _id, otherName: _name, signedAt: _at, version: _v, ...rest }: Mandate) =>
      rest;
    expect(shape(unknown)).toEqual(shape(known));
    await asked(agent, known);
    expect(shape(await seen(principal, unknown))).toEqual(shape(await seen(principal, known)));
    // The number of a member under another name finds nobody.
    const wrongName = await sign(principal, agent, { agentName: '莫有人' });
    await expect(sign(principal, agent)).rejects.toMatchObject({ code: 'mandate.too-many' });
    const { received } = await agent.call(listMandates, {});
    expect(received.map(({ mandateId }) => mandateId)).toEqual([known.mandateId]);
    for (const one of [unknown, known, wrongName])
      await principal.call(endMandate, { params: { mandateId: one.mandateId } });
  });

  it('is a person of full rights, named for items that may be done in the app, until a day within bounds', async () => {
    const refused = async (more: object, field: string) =>
      expect(sign(principal, agent, more)).rejects.toMatchObject({
        code: 'mandate.terms-invalid',
        problem: { fields: { [field]: expect.any(String) } },
      });
    await refused({ itemCodes: ['W07'] }, 'itemCodes');
    await refused({ endOn: addDays(today, 400) }, 'endOn');
    await refused({ endOn: addDays(today, -1) }, 'endOn');
    await refused({ agentKnownBy: { by: 'document', document: documentOf(principal.person) } }, 'agentName');
    await expect(sign(principal, agent, { signedName: '别人' })).rejects.toMatchObject({
      code: 'case.answers-incomplete',
    });
    await expect(sign(principal, agent, { cardId: await stranger.cardId() })).rejects.toMatchObject({
      code: 'identity.card-not-found',
    });
  });

  it('does nothing before they accept; a stranger finds neither the mandate nor the case', async () => {
    const mandate = await sign(principal, agent);
    const { mandateId } = mandate;
    await asked(agent, mandate);
    await told(agent, 'mandate-asked');
    await expect(begin(agent, mandate)).rejects.toMatchObject({ code: 'mandate.over' });
    for (const call of [
      () => seen(stranger, mandate),
      () => stranger.call(acceptMandate, { params: { mandateId }, body: { version: 1 } }),
      () => stranger.call(declineMandate, { params: { mandateId }, body: { version: 1 } }),
      () => stranger.call(endMandate, { params: { mandateId } }),
      () => begin(stranger, mandate),
      // Nor does the one who gave it act under it, or accept it for the other.
      () => begin(principal, mandate),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'mandate.not-found' });
    await expect(
      principal.call(acceptMandate, { params: { mandateId }, body: { version: 1 } }),
    ).rejects.toMatchObject({ code: 'mandate.action-not-allowed' });
    const { version } = await seen(agent, mandate);
    await agent.call(declineMandate, { params: { mandateId }, body: { version } });
    expect(await seen(principal, mandate)).toMatchObject({ state: 'declined', allowedActions: [] });
    await told(principal, 'mandate-declined');
  });

  it('applies for the member: their own name and no more than was allowed, money to the member’s card, each step told', async () => {
    const mandate = await inForce(principal, agent);
    const draft = await begin(agent, mandate);
    const { caseId } = draft;
    expect(draft).toMatchObject({
      actingFor: { name: principal.person.name, limitFen: 400_000 },
      allowedActions: expect.arrayContaining(['submit', 'edit-answers', 'upload-document']),
      eligibility: { verdict: 'yes', capFen: 400_000, reasons: [], working: [] },
      cardLast4: null,
      messages: [],
    });
    expect(draft.allowedActions).not.toContain('withdraw');
    await told(principal, 'mandate-act', '开始填写');
    // Neither lists nor anything else of the member's is theirs.
    const { cases } = await agent.call(memberEndpoints.listCases, {});
    expect(cases.map((one) => one.caseId)).not.toContain(caseId);
    for (const call of [
      () => agent.call(memberEndpoints.listLetters, { params: { caseId } }),
      () =>
        agent.call(memberEndpoints.withdrawCase, { params: { caseId }, body: { version: draft.version } }),
      () => stranger.case(caseId),
      () => stranger.call(saveAnswers, { params: { caseId }, body: { version: draft.version, answers: {} } }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'case.not-found' });
    await expect(begin(agent, mandate, 'W05')).rejects.toMatchObject({ code: 'mandate.not-of-it' });

    const theirs = await agent.cardId();
    const saved = await agent.call(saveAnswers, {
      params: { caseId },
      body: { version: draft.version, answers: {}, amountFen: 300_000, cardId: theirs },
    });
    expect(saved.cardId).toBe(draft.cardId);
    const handIn = (amountFen: number, cardId: string, signedName = agent.person.name) =>
      agent.call(submitCase, {
        params: { caseId },
        body: { ...agent.submission(saved.version, amountFen, cardId), signedName },
        idempotencyKey: newId(),
      });
    await expect(handIn(300_000, theirs)).rejects.toMatchObject({ code: 'identity.card-not-found' });
    await expect(handIn(400_001, saved.cardId!)).rejects.toMatchObject({ code: 'mandate.above-limit' });
    await expect(handIn(300_000, saved.cardId!, principal.person.name)).rejects.toMatchObject({
      code: 'case.answers-incomplete',
    });
    const handed = await handIn(300_000, saved.cardId!);
    expect(handed).toMatchObject({
      actingFor: expect.anything(),
      messages: [],
      payments: [],
      decision: null,
    });

    const own = await principal.until(caseId, 'closed');
    expect(own.actedBy).toContain('线上委托');
    expect(own.timeline[0]!.by).toContain('您委托的');
    expect(own.cardLast4).toBe(principal.person.cards[0]!.number.slice(-4));
    expect(own.actingFor).toBeUndefined();
    expect((await principal.told(caseId, 'received')).body).toContain('由别人代您办理');
    await told(principal, 'mandate-act', '提交了');
    // 账户安全: by SMS too, though WeChat may have carried it.
    const sms = () =>
      world.outside.control.sms.messages().filter(({ phone }) => phone === principal.person.phone);
    await waitUntil(
      async () => sms().some(({ text }) => text.includes('您委托的人刚刚替您提交了')) || undefined,
    );
    const { acts } = await seen(principal, mandate);
    expect(acts.map(({ words }) => words).join()).toContain('提交了');
    // What became of it is not the agent's to know.
    const after = await agent.case(caseId);
    expect(after).toMatchObject({ decision: null, payments: [], messages: [], reveals: [] });
    expect(after.timeline).toMatchObject([{ by: '您' }]);
    // 谁看过 says that they looked, which is no news.
    const looks = (await principal.call(memberEndpoints.listStaffLooks, {})).looks;
    expect(looks).toContainEqual(
      expect.objectContaining({ who: expect.stringContaining('您委托的'), why: '受您委托' }),
    );
    await principal.call(endMandate, { params: { mandateId: mandate.mandateId } });
    await expect(agent.case(caseId)).rejects.toMatchObject({ code: 'case.not-found' });
    await told(agent, 'mandate-over');
  });

  it('brings papers and corrections, and sees no papers but their own; it is over at a tap', async () => {
    const mandate = await inForce(stranger, agent, { itemCodes: ['W01'], limitFen: 6_000_000 });
    const { caseId } = await begin(agent, mandate, 'W01');
    const theirs = await agent.upload(caseId, 'filed-contract', await photo());
    const own = await stranger.upload(caseId, 'filed-contract', await photo());
    const shown = await agent.case(caseId);
    expect(shown.documents.map(({ documentId }) => documentId)).toEqual([theirs]);
    await expect(agent.call(readDocument, { params: { documentId: own } })).rejects.toMatchObject({
      code: 'document.not-found',
    });
    await expect(agent.call(removeDocument, { params: { documentId: own } })).rejects.toMatchObject({
      code: 'case.action-not-allowed',
    });
    await told(stranger, 'mandate-act', '上传了材料');
    await stranger.call(endMandate, { params: { mandateId: mandate.mandateId } });
    for (const call of [() => agent.case(caseId), () => agent.upload(caseId, 'invoice', Buffer.from('x'))])
      await expect(call()).rejects.toMatchObject({ code: 'case.not-found' });
    await expect(agent.call(removeDocument, { params: { documentId: theirs } })).rejects.toMatchObject({
      code: 'document.not-found',
    });
    await expect(begin(agent, mandate, 'W01')).rejects.toMatchObject({ code: 'mandate.over' });
    expect((await seen(agent, mandate)).acts).toEqual([]);
    // What was begun is the member's own.
    expect((await stranger.case(caseId)).documents).toHaveLength(2);
  });
});
