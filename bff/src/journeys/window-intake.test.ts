import { groupReceiptNumber, memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { newId } from '../platform/ids';
import { atWindow, handInBody } from '../testing/at-window';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { readPdf } from '../testing/read-pdf';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('a case that is taken in at a window', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
  afterAll(() => world.stop());

  type Window = ReturnType<typeof atWindow>;
  const personOf: Window['personOf'] = (key) => atWindow(world).personOf(key);
  const phoneOf: Window['phoneOf'] = (...of) => atWindow(world).phoneOf(...of);
  const visit: Window['visit'] = (...of) => atWindow(world).visit(...of);
  const taken: Window['taken'] = (...of) => atWindow(world).taken(...of);

  it('is decided by machine as in the app, and is found when its member signs in for the first time', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const seen = await visit(clerk, 'chen-xiaoman', 'sms');
    expect(seen.results.find(({ itemCode }) => itemCode === 'W04')).toMatchObject({ verdict: 'yes' });
    expect(seen).toMatchObject({ memberNameMasked: '陈**', homeDistrictName: '灵山县', cases: [] });
    const { intake, params, cardId } = await taken(clerk, 'chen-xiaoman', 'W04');
    const amountFen = intake.eligibility!.capFen!;
    const body = handInBody(intake.version, amountFen, cardId);
    const printed = await clerk.call(staffEndpoints.printReceipt, { params });
    const { text: signedFor } = await readPdf(printed);
    expect(signedFor).toContain('收件号 交给受理后生成');
    expect(signedFor).toContain('申请人签字');
    const key = newId();
    const hand = () => clerk.call(staffEndpoints.handInIntake, { params, body, idempotencyKey: key });
    const [first, ...others] = await Promise.all(Array.from({ length: 50 }, hand));
    expect(first!.receiptNumber).toMatch(/^QZ\d{16}$/);
    expect(new Set(others.map(({ receiptNumber }) => receiptNumber))).toEqual(
      new Set([first!.receiptNumber]),
    );
    const query = { size: 'roll-80' as const };
    const { text } = await readPdf(await clerk.call(staffEndpoints.printReceipt, { params, query }));
    expect(text).toContain(`收件号 ${groupReceiptNumber(first!.receiptNumber!)}`);
    await clerk.until(params.caseId, 'closed');
    const member = await world.member('chen-xiaoman');
    const { cases } = await member.call(memberEndpoints.listCases, {});
    expect(cases.map(({ caseId }) => caseId)).toEqual([params.caseId]);
    const found = await member.case(params.caseId);
    expect(found).toMatchObject({ state: 'closed', takenInAt: '灵山县窗口', amountFen });
    expect(found.timeline[0]).toMatchObject({ action: 'submit', by: '中心窗口收件人员' });
    expect(found.messages.map(({ notice }) => notice)).toContain('received');
    const { events } = await member.call(memberEndpoints.getSecurityLog, {});
    expect(events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ words: '您在窗口出示证件办理业务', where: '灵山县窗口' }),
      ]),
    );
    expect(world.outside.control.bank.payments()).toHaveLength(1);
  }, 90_000);

  it('of another district stays with the window that took it in, and says how each paper was seen', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { intake, params, cardId } = await taken(clerk, 'lu-zhiyuan', 'W01');
    expect(intake).toMatchObject({
      homeDistrictName: '浦北县',
      intake: { windowName: '灵山县窗口', by: '灵山收件员' },
    });
    const answers = purchaseAnswers;
    const list = { visit: (await visit(clerk, 'lu-zhiyuan')).visit, itemCode: 'W01', size: 'a4' as const };
    const { text: toBring } = await readPdf(
      await clerk.call(staffEndpoints.printVisitMaterials, { body: list }),
    );
    expect(toBring).toContain('请带来');
    expect(toBring).toContain('浦北管理部');
    const papers = await Promise.all(
      ['filed-contract', 'invoice'].map(async (code) => clerk.scan(params.caseId, code, await photo())),
    );
    const saved = await clerk.call(staffEndpoints.saveIntake, {
      params,
      body: { version: intake.version, answers, amountFen: 100_000, cardId, seen: { invoice: 'copy' } },
    });
    const still = await readPdf(await clerk.call(staffEndpoints.printIntakeMaterials, { params }));
    expect(still.text).toContain('已经收好');
    const hand = { params, body: handInBody(saved.version, 100_000, cardId), idempotencyKey: newId() };
    expect(await clerk.refusal(staffEndpoints.handInIntake, hand)).toBe('intake.materials-unseen');
    const marked = await clerk.call(staffEndpoints.saveIntake, {
      params,
      body: { version: saved.version, answers, seen: { invoice: 'copy', 'filed-contract': 'original' } },
    });
    const received = await clerk.call(staffEndpoints.handInIntake, {
      ...hand,
      body: handInBody(marked.version, 100_000, cardId),
    });
    expect(received.state).toBe('received');

    // The clerk of 灵山 sees it although it is 浦北's; the acceptor anywhere sees how the papers were seen.
    expect((await clerk.case(params.caseId)).districtName).toBe('浦北县');
    const acceptor = await world.staff('centre-acceptor-1');
    expect((await acceptor.case(params.caseId)).intake).toMatchObject({
      windowName: '灵山县窗口',
      phoneKnownBy: 'word',
      seen: { invoice: 'copy', 'filed-contract': 'original' },
    });
    // A correction is brought to the window, by a person who came without the app.
    const flaw = { reason: 'unclear' as const, howToFix: '请把金额和公章拍清楚' };
    const items = [{ subject: { kind: 'material' as const, materialCode: 'invoice' }, ...flaw }];
    const { version: asked } = await acceptor.case(params.caseId);
    await acceptor.call(staffEndpoints.requestCorrection, { params, body: { version: asked, items } });
    const { intakes } = await clerk.call(staffEndpoints.listIntakes, {});
    expect(intakes).toMatchObject([{ caseId: params.caseId, state: 'correction', mine: true }]);
    const { version } = await clerk.call(staffEndpoints.getIntake, { params });
    const again = { version, answers: {}, seen: { invoice: 'original' as const } };
    const sent = { params, body: again, idempotencyKey: newId() };
    expect(await clerk.refusal(staffEndpoints.resubmitIntake, sent)).toBe('case.documents-missing');
    papers.push(await clerk.scan(params.caseId, 'invoice', await photo('#ddd')));
    const back = await clerk.call(staffEndpoints.resubmitIntake, sent);
    expect(back).toMatchObject({ state: 'received', intake: { seen: { invoice: 'original' } } });
    expect(await clerk.call(staffEndpoints.resubmitIntake, sent)).toMatchObject({ version: back.version });

    // The member sees the papers that the window scanned.
    const member = await world.member('lu-zhiyuan');
    for (const documentId of papers) {
      const headers = { authorization: `Bearer ${member.token}` };
      const { status } = await fetch(`${world.baseUrl}/api/v1/documents/${documentId}/content`, { headers });
      expect(status).toBe(200);
    }
  }, 60_000);

  it('is in one pair of hands: a colleague is told whose, and may take it over', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const colleague = await world.staff('lingshan-acceptor');
    const { params } = await taken(clerk, 'qin-xinju', 'W04');
    const theirs = await visit(colleague, 'qin-xinju');
    expect(theirs.cases).toMatchObject([{ itemCode: 'W04', heldBy: '灵山收件员', heldByMe: false }]);
    const open = { visit: theirs.visit, itemCode: 'W04' };
    expect(await colleague.refusal(staffEndpoints.openIntake, { body: open })).toBe('intake.held-by-other');
    const { intakes } = await colleague.call(staffEndpoints.listIntakes, {});
    expect(intakes).toMatchObject([{ caseId: params.caseId, heldBy: '灵山收件员', mine: false }]);

    const { version } = await colleague.call(staffEndpoints.getIntake, { params });
    const held = await colleague.call(staffEndpoints.takeOverIntake, { params, body: { version } });
    expect(held).toMatchObject({ intake: { by: '灵山受理员', seen: {} } });
    const told = await waitUntil(async () => {
      const { messages } = await clerk.call(staffEndpoints.listStaffMessages, {});
      return messages.find(({ about }) => about.kind === 'case' && about.caseId === params.caseId);
    });
    expect(told).toMatchObject({ notice: 'case-taken' });
    expect(told.body).toContain('已转给灵山受理员');
    const late = { version: held.version, answers: {} };
    expect(await clerk.refusal(staffEndpoints.saveIntake, { params, body: late })).toBe(
      'intake.held-by-other',
    );
    await colleague.call(staffEndpoints.discardIntake, { params, body: { version: held.version } });
    expect((await colleague.call(staffEndpoints.listIntakes, {})).intakes).toEqual([]);
  }, 60_000);

  it('says that everything goes on paper to a person without a phone', async () => {
    const clerk = await world.staff('pubei-clerk');
    const { intake } = await taken(clerk, 'he-xinren', 'W04', 'none');
    expect(intake).toMatchObject({ phoneMasked: null, intake: { phoneKnownBy: 'none' } });
  }, 60_000);

  it('is finished by a worker, as the act of whoever took it in, where the ledger is away at the hand-in', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { intake, params, cardId } = await taken(clerk, 'nong-maifang', 'W04');
    const answers = { rentAddress: '灵山县示例路2号' };
    const amountFen = intake.eligibility!.capFen!;
    const saved = await clerk.call(staffEndpoints.saveIntake, {
      params,
      body: { version: intake.version, answers, amountFen, cardId, seen: {} },
    });
    world.outside.control.core.setFaults([{ operation: 'reserve', mode: 'fail', status: 503 }]);
    const hand = { params, body: handInBody(saved.version, amountFen, cardId), idempotencyKey: newId() };
    expect(await clerk.refusal(staffEndpoints.handInIntake, hand)).toBe('service.busy');
    const waiting = await clerk.call(staffEndpoints.getIntake, { params });
    expect(waiting).toMatchObject({ state: 'draft', submitting: true });
    const late = { params, body: { version: waiting.version } };
    expect(await clerk.refusal(staffEndpoints.discardIntake, late)).toBe('case.action-not-allowed');
    world.outside.control.core.setFaults([]);
    clock.forward({ seconds: 60 });
    await waitUntil(
      async () => (await clerk.call(staffEndpoints.getIntake, { params })).receiptNumber !== null,
    );
    const closed = await clerk.until(params.caseId, 'closed');
    expect(closed.timeline[0]).toMatchObject({ action: 'submit', by: '灵山收件员（窗口收件）' });
    expect(closed.payments.map(({ outcome }) => outcome)).toEqual(['paid']);
  }, 90_000);

  it('gives back what the member began in the app, and ends what the window began', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const member = await world.member('ning-duozhang');
    const { caseId } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    const { intake } = await taken(clerk, 'ning-duozhang', 'W04');
    expect(intake.caseId).toBe(caseId);
    const params = { caseId };
    const { version } = await clerk.call(staffEndpoints.getIntake, { params });
    await clerk.call(staffEndpoints.discardIntake, { params, body: { version } });
    expect(await member.case(caseId)).toMatchObject({ state: 'draft', takenInAt: null });
    expect(await clerk.refusal(staffEndpoints.getIntake, { params })).toBe('case.not-found');
  }, 60_000);

  it('never lets the phone of whoever acts for a member sign in to their account', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const [person, agent] = [personOf('ayiguli'), personOf('wang-jie')];
    const phone = await phoneOf(clerk, agent.key, 'sms');
    const letter = { authority: 'letter' as const, scope: '代办提取', endsOn: null };
    const acting = { ...letter, name: agent.name, document: documentOf(agent) };
    const body = {
      name: person.name,
      document: documentOf(person),
      phone,
      agent: acting,
      consent: true as const,
    };
    await clerk.call(staffEndpoints.beginVisit, { body });
    const users = world.container.connection.collection('users');
    const owners = await users
      .find({ phoneIndex: { $in: world.container.sealer.indexesOf('phone', agent.phone) } })
      .toArray();
    expect(owners).toEqual([]);
  }, 60_000);

  it('gets another card at the window where the bank could not pay, and pays once', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { intake, params, cardId } = await taken(clerk, 'tan-shika', 'W04', 'none');
    const body = handInBody(intake.version, intake.eligibility!.capFen!, cardId);
    await clerk.call(staffEndpoints.handInIntake, { params, body, idempotencyKey: newId() });
    await clerk.until(params.caseId, 'pay-failed');
    const cardNumber = personOf('tan-shika').cards[1]!.number;
    const other = await clerk.call(staffEndpoints.addIntakeCard, { params, body: { cardNumber } });
    const { version } = await clerk.call(staffEndpoints.getIntake, { params });
    const change = { params, body: { version, cardId: other.cardId } };
    await clerk.call(staffEndpoints.changeIntakeCard, change);
    expect(await clerk.refusal(staffEndpoints.changeIntakeCard, change)).toBe('case.action-not-allowed');
    const closed = await clerk.until(params.caseId, 'closed');
    expect(closed.payments.map(({ outcome }) => outcome)).toEqual(['failed', 'paid']);
  }, 90_000);

  it('tells the member that somebody acted for them, by what, and takes no power that has ended', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const person = personOf('zhong-dongjie');
    const [name, document] = [personOf('obrien').name, documentOf(personOf('obrien'))];
    const letter = {
      authority: 'letter' as const,
      name,
      document,
      scope: '代办房租提取',
      endsOn: '2026-01-31',
    };
    const phone = { by: 'word' as const, phone: person.phone };
    const body = {
      name: person.name,
      document: documentOf(person),
      phone,
      agent: letter,
      consent: true as const,
    };
    await expect(clerk.call(staffEndpoints.beginVisit, { body })).rejects.toMatchObject({
      problem: {
        code: 'intake.power-ended',
        fields: { 'agent.endsOn': '这份委托到2026年1月31日（周六）为止' },
      },
    });
    const nobody = { ...letter, endsOn: null, name: '某某某' };
    const wrong = { body: { ...body, agent: nobody } };
    expect(await clerk.refusal(staffEndpoints.beginVisit, wrong)).toBe('identity.mismatch');

    const good = { ...body, agent: { ...letter, endsOn: '2099-12-31' } };
    const seen = await clerk.call(staffEndpoints.beginVisit, { body: good });
    const open = { visit: seen.visit, itemCode: 'W04' };
    const { intake, caseId } = await clerk.call(staffEndpoints.openIntake, { body: open });
    expect(intake.agent).toMatchObject({ authority: 'letter', scope: '代办房租提取', endsOn: '2099-12-31' });
    expect(intake.agent?.nameMasked).not.toBe(name);
    const member = await world.member('zhong-dongjie');
    expect((await member.case(caseId)).actedBy).toBe(`${intake.agent?.nameMasked}（委托书）`);
    const { events } = await member.call(memberEndpoints.getSecurityLog, {});
    expect(events.map(({ words }) => words)).toContain(
      `${intake.agent?.nameMasked}凭委托书在窗口代您办理业务`,
    );
  }, 60_000);

  it('refuses strangers first: no document that fits, no visit of an own, no window of that district, no role', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const person = personOf('huang-anju');
    const wrong = {
      name: '黄不安',
      document: documentOf(person),
      phone: { by: 'none' as const },
      consent: true as const,
    };
    expect(await clerk.refusal(staffEndpoints.beginVisit, { body: wrong })).toBe('identity.mismatch');
    const { visit: mine } = await visit(clerk, 'huang-anju');
    const other = await world.staff('pubei-clerk');
    const body = { visit: mine, itemCode: 'W04' };
    expect(await other.refusal(staffEndpoints.openIntake, { body })).toBe('intake.visit-over');
    const forged = { visit: `${mine.slice(0, -4)}AAAA`, itemCode: 'W04' };
    expect(await clerk.refusal(staffEndpoints.openIntake, { body: forged })).toBe('intake.visit-over');
    const reviewer = await world.staff('lingshan-reviewer');
    expect(await reviewer.refusal(staffEndpoints.openIntake, { body })).toBe('access.forbidden');
    const opened = await clerk.call(staffEndpoints.openIntake, { body });
    const params = { caseId: opened.caseId };
    expect(await other.refusal(staffEndpoints.getIntake, { params })).toBe('access.forbidden');
    expect(
      await other.refusal(staffEndpoints.discardIntake, { params, body: { version: opened.version } }),
    ).toBe('access.forbidden');
  }, 60_000);
});
