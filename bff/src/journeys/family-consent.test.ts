import { memberEndpoints, staffEndpoints, type NoticeName } from '@gjj/shared-types';
import { sweepClocks } from '../modules/applications';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const { askFamily, listFamilyRequests, answerFamilyRequest } = memberEndpoints;
const newestRequest = async (of: MemberClient) => (await of.call(listFamilyRequests, {})).requests[0]!;
const signed = (member: MemberClient) => ({ answer: 'agree' as const, signedName: member.person.name });

/** 家人同意: nothing of a spouse is read before the spouse has said so, in their own app, on paper or at a window. */
describe('consent of the family', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  let member: MemberClient;
  let spouse: MemberClient;
  beforeAll(async () => {
    world = await startWholeWorld({ clock });
    member = await world.member('song-tongzhou');
    spouse = await world.member('lin-gongji');
  }, 120_000);
  afterAll(() => world.stop());

  /** Sessions end with the days that were gone through. */
  const backToThePresent = async () => {
    clock.moveTo(new Date().toISOString());
    member = await world.member('song-tongzhou');
    spouse = await world.member('lin-gongji');
  };
  const record = async (caseId: string) => (await world.container.cases.find(caseId))!;
  const told = (to: MemberClient, notice: NoticeName) =>
    waitUntil(async () => {
      const { messages } = await to.call(memberEndpoints.listMessages, { query: {} });
      return messages.find((message) => message.notice === notice);
    });

  it('is asked only of whom the register names, and a stranger finds nothing to answer', async () => {
    const stranger = await world.member('lu-zhiyuan');
    const alone = await stranger.call(memberEndpoints.openCase, { body: { itemCode: 'W06' } });
    expect([alone.familyNeeds, alone.familyConsents]).toEqual([[], []]);
    const ofNobody = { params: { caseId: alone.caseId }, body: { whose: 'spouse' as const } };
    expect(await stranger.refusal(askFamily, ofNobody)).toBe('case.action-not-allowed');
    const draft = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W06' } });
    const params = { caseId: draft.caseId };
    expect(await stranger.refusal(askFamily, { params, body: { whose: 'spouse' } })).toBe('case.not-found');
    expect(draft.eligibility).toMatchObject({
      verdict: 'unknown',
      familyCouldSettle: [{ label: '配偶近 12 个月已提还贷', department: '住房公积金核心账务' }],
    });

    const asking = await member.call(askFamily, { params, body: { whose: 'spouse' } });
    expect(asking.familyNeeds).toEqual([]);
    expect(asking.familyConsents).toMatchObject([{ relation: 'spouse', status: 'asked', hasApp: true }]);
    const { consentId } = asking.familyConsents[0]!;
    const other = { params: { consentId }, body: signed(stranger) };
    expect(await stranger.refusal(answerFamilyRequest, other)).toBe('family.not-found');
    expect(await member.refusal(answerFamilyRequest, { params: { consentId }, body: signed(member) })).toBe(
      'family.not-found',
    );
    expect((await stranger.call(listFamilyRequests, {})).requests).toEqual([]);
  }, 60_000);

  it('waits as a flag of what is handed in; once given, the machine settles it and both are told', async () => {
    const { body } = await member.fill('W06', { amountFen: 500_000 });
    const { caseId } = (await member.call(memberEndpoints.listCases, { query: {} })).cases[0]!;
    const params = { caseId };
    const sent = await member.call(memberEndpoints.submitCase, { params, body, idempotencyKey: newId() });
    expect(sent.waitsForFamily).toEqual(['spouse']);
    const acceptor = await world.staff('centre-acceptor-1');
    const seen = await acceptor.until(caseId, 'received');
    expect(seen.waitsForFamily).toEqual(['spouse']);
    expect(seen.checks).toContainEqual(
      expect.objectContaining({ words: '没有查询，要配偶本人同意才查', result: 'unknown' }),
    );

    const message = await told(spouse, 'family-asked');
    expect(message).toMatchObject({ caseId: null, leadsTo: 'family' });
    expect(message.body).toContain('您的近 12 个月已提还贷');
    expect(JSON.stringify(message)).not.toMatch(/5,000|5108/);
    const request = await newestRequest(spouse);
    expect(request).toMatchObject({ mayAnswer: true, askedByMasked: '宋**', itemName: sent.itemName });
    expect(JSON.stringify(request)).not.toMatch(/Fen|card/);
    const { consentId } = request;
    const wrong = { params: { consentId }, body: { answer: 'agree' as const, signedName: '林某某' } };
    expect(await spouse.refusal(answerFamilyRequest, wrong)).toBe('family.signature-differs');
    const locker = (await record(caseId)).familyConsents![0]!.asked.userId!;
    const locked = await spouse.call(memberEndpoints.lockAccount, {});
    expect(await spouse.refusal(answerFamilyRequest, { params: { consentId }, body: signed(spouse) })).toBe(
      'family.account-locked',
    );
    await spouse.call(memberEndpoints.openLock, { body: { version: locked.version } });
    clock.forward({ seconds: 13 * 3600 });
    await waitUntil(async () => (await world.container.safetyStore.records.find(locker))?.lock === null);
    await backToThePresent();

    const agreed = await spouse.call(answerFamilyRequest, { params: { consentId }, body: signed(spouse) });
    expect(agreed).toMatchObject({ status: 'agreed', answeredBy: 'app', mayAnswer: false });
    const closed = await member.until(caseId, 'closed');
    expect(closed).toMatchObject({ decision: { by: 'machine', amountFen: 500_000 } });
    expect(closed).not.toHaveProperty('waitsForFamily');
    expect(closed.familyConsents).toMatchObject([{ status: 'agreed', nameMasked: '林**' }]);
    expect(
      await spouse.refusal(answerFamilyRequest, { params: { consentId }, body: { answer: 'take-back' } }),
    ).toBe('family.over');
    expect((await told(spouse, 'family-agreed')).body).toContain('如果不是您本人同意的');
    expect((await member.told(caseId, 'family-answered')).body).toContain('配偶同意查询');
    const { reference } = (await record(caseId)).familyConsents![0]!;
    const proof = await world.container.connection
      .collection<{ _id: string }>('consents')
      .findOne({ _id: reference! });
    expect(proof).toMatchObject({
      purpose: 'family-facts',
      caseId,
      factKeys: ['spouseRepayWithdrawnLast12MonthsFen'],
    });
    expect((await newestRequest(spouse)).status).toBe('agreed');
  }, 60_000);

  it('is taken back before the decision, lapses after its days, and is asked for twice at most', async () => {
    const draft = await spouse.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    const params = { caseId: draft.caseId };
    expect(draft.familyNeeds).toMatchObject([{ reads: [{ label: '配偶在本市的住房' }] }]);
    await spouse.call(askFamily, { params, body: { whose: 'spouse' } });
    const { consentId } = await newestRequest(member);
    await member.call(answerFamilyRequest, { params: { consentId }, body: signed(member) });
    const known = await spouse.case(draft.caseId);
    expect([known.eligibility?.verdict, known.familyNeeds]).toEqual(['no', []]);
    const ofMember = world.outside.control.exchange
      .trace()
      .filter(
        ({ dataset, subjectIdNumber }) =>
          dataset === 'property' && subjectIdNumber === member.person.idNumber,
      );
    expect(ofMember.at(-1)?.purpose).toContain('家人本人同意');

    const back = await member.call(answerFamilyRequest, {
      params: { consentId },
      body: { answer: 'take-back' },
    });
    expect(back).toMatchObject({ status: 'taken-back', mayTakeBack: false });
    const without = await spouse.case(draft.caseId);
    expect(without.familyNeeds).toHaveLength(1);
    expect((await record(draft.caseId)).checks).toContainEqual(
      expect.objectContaining({ key: 'homesInCitySpouse', result: 'unknown' }),
    );

    await spouse.call(askFamily, { params, body: { whose: 'spouse' } });
    const again = await newestRequest(member);
    clock.forward({ days: 8 });
    await sweepClocks(world.container);
    expect((await record(draft.caseId)).familyConsents?.map(({ status }) => status)).toEqual([
      'taken-back',
      'lapsed',
    ]);
    const { connection } = world.container;
    await waitUntil(() => connection.collection('messages').findOne({ notice: 'family-lapsed' }));
    await backToThePresent();
    const late = { params: { consentId: again.consentId }, body: signed(member) };
    expect(await member.refusal(answerFamilyRequest, late)).toBe('family.over');
    expect(await spouse.refusal(askFamily, { params, body: { whose: 'spouse' } })).toBe(
      'family.asked-too-often',
    );
  }, 60_000);

  it('comes on paper or at a window from whoever has no app; no officer writes down their own', async () => {
    const renter = await world.member('wei-tongxin');
    const { caseId, body } = await renter.fill('W04', {
      answers: { rentAddress: '示例路1号' },
      amountFen: 100_000,
    });
    const params = { caseId };
    const asking = await renter.call(askFamily, { params, body: { whose: 'spouse' } });
    expect(asking.familyConsents).toMatchObject([{ nameMasked: '莫**', hasApp: false, status: 'asked' }]);
    const handIn = { params, body: { ...body, version: asking.version }, idempotencyKey: newId() };
    await renter.call(memberEndpoints.submitCase, handIn);
    const clerk = await world.staff('lingshan-acceptor');
    const seen = await clerk.until(caseId, 'received');
    expect(seen.allowedActions).toContain('record-family-answer');
    const recorded = await clerk.call(staffEndpoints.recordFamilyAnswer, {
      params,
      body: { version: seen.version, whose: 'spouse', answer: 'agree', by: 'in-person' },
    });
    expect(recorded.familyConsents).toMatchObject([{ status: 'agreed', answeredBy: 'in-person' }]);
    expect(recorded.checks).toContainEqual(
      expect.objectContaining({
        key: 'homesInCitySpouse',
        words: '配偶在本市有 1 套住房',
        source: expect.stringContaining('（经配偶同意）') as string,
      }),
    );
    expect((await renter.told(caseId, 'family-answered')).body).toContain('配偶同意查询');
  }, 60_000);
});

/** 夫妻一起提: one application, two shares, each decided and paid on its own, never more together than was repaid. */
describe('both of a couple', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  it('hand in a share each, to their own cards, within the limit of the family', async () => {
    const husband = await world.member('song-tongzhou');
    const wife = await world.member('lin-gongji');
    const { caseId } = await husband.call(memberEndpoints.openCase, { body: { itemCode: 'W06' } });
    const params = { caseId };
    const together = { whose: 'spouse' as const, together: true };
    const asking = await husband.call(askFamily, { params, body: together });
    const { consentId } = asking.familyConsents[0]!;
    const { openFamilyShare, submitCase } = memberEndpoints;
    const own = { params: { consentId } };
    expect(await wife.refusal(openFamilyShare, own)).toBe('family.over');
    expect(await husband.refusal(openFamilyShare, own)).toBe('family.not-found');
    await wife.call(answerFamilyRequest, { ...own, body: signed(wife) });
    const share = await wife.call(openFamilyShare, own);
    expect(share.eligibility).toMatchObject({ verdict: 'yes', automatic: true, capFen: 3_000_000 });
    expect((await wife.call(openFamilyShare, own)).caseId).toBe(share.caseId);

    const first = await husband.fill('W06', { amountFen: 2_000_000 });
    const second = await wife.fill('W06', { amountFen: 2_000_000 });
    const handIn = (body: typeof first) => ({
      params: { caseId: body.caseId },
      body: body.body,
      idempotencyKey: newId(),
    });
    const racing = await Promise.allSettled([
      husband.call(submitCase, handIn(first)),
      wife.call(submitCase, handIn(second)),
    ]);
    expect(racing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [late, other] = racing[0].status === 'rejected' ? [husband, wife] : [wife, husband];
    const otherId = other === husband ? caseId : share.caseId;
    await other.until(otherId, 'closed');
    const rest = await late.fill('W06', { amountFen: 1_000_000 });
    await late.call(submitCase, handIn(rest));
    const paid = await late.until(rest.caseId, 'closed');
    expect(paid).toMatchObject({ decision: { by: 'machine', amountFen: 1_000_000 } });
    expect(paid.shareOfSpouse?.state).toBe('closed');
    expect(JSON.stringify(paid.shareOfSpouse)).not.toMatch(/Fen/);
    const ofOther = (await other.case(otherId)).payments[0]!;
    expect([ofOther.amountFen, paid.payments[0]!.amountFen]).toEqual([2_000_000, 1_000_000]);
    expect(ofOther.cardLast4).not.toBe(paid.payments[0]!.cardLast4);
  }, 60_000);

  it('is asked of a parent whose home it is, chosen among those whom the register names', async () => {
    const child = await world.member('nong-nianjia');
    const mother = await world.member('nong-ciwu');
    const { caseId, body } = await child.fill('W01', {
      answers: { contractOwner: 'parent' },
      amountFen: 3_000_000,
    });
    const params = { caseId };
    const wanting = await child.case(caseId);
    expect(wanting.familyNeeds).toMatchObject([{ relation: 'parent', together: false }]);
    expect(wanting.familyNeeds[0]!.reads).toContainEqual({
      label: '购房总价',
      department: '商品房合同备案',
    });
    const ask = (name?: string) => ({ params, body: { whose: 'parent' as const, ...(name && { name }) } });
    expect(await child.refusal(askFamily, ask())).toBe('family.kin-several');
    expect(await child.refusal(askFamily, ask('陈小满'))).toBe('family.kin-unknown');
    expect(await child.refusal(askFamily, { params, body: { whose: 'spouse' } })).toBe(
      'case.action-not-allowed',
    );
    await child.call(askFamily, ask(mother.person.name));
    const request = await newestRequest(mother);
    expect(request).toMatchObject({ relation: 'parent', mayAnswer: true, askedByMasked: '农**' });
    const { consentId } = request;
    const ofMother = () =>
      world.outside.control.exchange
        .trace()
        .filter((one) => one.dataset === 'purchase' && one.subjectIdNumber === mother.person.idNumber);
    expect(ofMother()).toEqual([]);

    const answering = { params: { consentId }, body: signed(mother) };
    expect((await mother.call(answerFamilyRequest, answering)).status).toBe('agreed');
    expect(ofMother().at(-1)?.purpose).toContain('家人本人同意');
    const known = await child.case(caseId);
    expect(known.eligibility).toMatchObject({ verdict: 'yes', automatic: false, capFen: 5_000_000 });
    expect(known.questions.map(({ key }) => key)).toEqual(['contractOwner']);
    expect(Object.keys(known.eligibility!.waivedMaterials)).toContain('filed-contract');
    expect(known.familyNeeds).toEqual([]);
    await mother.call(answerFamilyRequest, { params: { consentId }, body: { answer: 'take-back' } });
    const without = await child.case(caseId);
    expect([without.eligibility?.verdict, without.questions.length > 1]).toEqual(['unknown', true]);

    await child.call(askFamily, ask(mother.person.name));
    const again = (await newestRequest(mother)).consentId;
    await mother.call(answerFamilyRequest, { params: { consentId: again }, body: signed(mother) });
    const { version } = await child.case(caseId);
    const handIn = { params, body: { ...body, version }, idempotencyKey: newId() };
    await child.call(memberEndpoints.submitCase, handIn);
    const clerk = await world.staff('centre-acceptor-1');
    const seen = await clerk.until(caseId, 'received');
    expect(seen.checks).toContainEqual(
      expect.objectContaining({
        key: 'purchasePriceFen',
        source: expect.stringContaining('（经父母同意）') as string,
      }),
    );
    const { messages } = await mother.call(memberEndpoints.listMessages, { query: {} });
    expect(messages.find(({ notice }) => notice === 'family-asked')?.body).toContain('您的子女');
  }, 60_000);

  it('take together what is left of the home that one of them bought, and no more', async () => {
    const father = await world.member('nong-houwang');
    const mother = await world.member('nong-ciwu');
    const first = await father.fill('W01', { answers: { contractOwner: 'spouse' }, amountFen: 1_500_000 });
    const params = { caseId: first.caseId };
    expect((await father.case(first.caseId)).familyNeeds).toMatchObject([
      { relation: 'spouse', together: true },
    ]);
    const asking = await father.call(askFamily, { params, body: { whose: 'spouse', together: true } });
    const own = { params: { consentId: asking.familyConsents[0]!.consentId } };
    await mother.call(answerFamilyRequest, { ...own, body: signed(mother) });
    const share = await mother.call(memberEndpoints.openFamilyShare, own);
    expect(share).toMatchObject({ answers: {}, eligibility: { verdict: 'yes', capFen: 5_000_000 } });

    const { submitCase } = memberEndpoints;
    const { version } = await father.case(first.caseId);
    const second = await mother.fill('W01', { amountFen: 1_500_000 });
    // The child's application has taken the rest of what the family paid itself.
    const racing = await Promise.allSettled([
      father.call(submitCase, { params, body: { ...first.body, version }, idempotencyKey: newId() }),
      mother.call(submitCase, {
        params: { caseId: second.caseId },
        body: second.body,
        idempotencyKey: newId(),
      }),
    ]);
    expect(racing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [late, caseId] = racing[0].status === 'rejected' ? [father, first.caseId] : [mother, share.caseId];
    const rest = await late.fill('W01', {
      answers: late === father ? { contractOwner: 'spouse' } : {},
      amountFen: 500_000,
    });
    expect(rest.caseId).toBe(caseId);
    const handIn = { params: { caseId }, body: rest.body, idempotencyKey: newId() };
    expect((await late.call(submitCase, handIn)).shareOfSpouse?.state).toBe('received');
  }, 60_000);
});
