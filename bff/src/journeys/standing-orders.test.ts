import {
  addDays,
  addMonths,
  dayOf,
  memberEndpoints,
  staffEndpoints,
  type NoticeName,
  type StandingOrder,
  type StandingTerms,
} from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { atWindow } from '../testing/at-window';
import { readPdf } from '../testing/read-pdf';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { OwingWorker, type OwingKind } from '../worker/owing-worker';

const consents = { dataUse: true, bankCard: true, truthful: true };
const today = dayOf(new Date().toISOString());

/** 约定提取 over some months: whenever a run is to be due, its day is moved to yesterday in the store. */
describe('a standing order', () => {
  let world: WholeWorld;
  let renter: MemberClient;
  let order: StandingOrder;
  beforeAll(async () => {
    world = await startWholeWorld();
    renter = await world.member('chen-xiaoman');
  }, 120_000);
  afterAll(() => world.stop());

  const orders = () => world.container.standingOrders;
  const kind = () => world.container.owing.find(({ name }) => name === 'standing-order') as OwingKind;
  const clocks = () => new OwingWorker(kind(), world.container);
  const facts = (key: string) => world.outside.people.find((person) => person.key === key)!.facts;
  const seen = (who: MemberClient, { orderId }: Pick<StandingOrder, 'orderId'>) =>
    who.call(memberEndpoints.getStandingOrder, { params: { orderId } });
  const told = (who: MemberClient, notice: NoticeName) =>
    waitUntil(async () => {
      const { messages } = await who.call(memberEndpoints.listMessages, {});
      return messages.find((message) => message.notice === notice);
    });
  async function termsOf(who: MemberClient, more: Partial<StandingTerms> = {}): Promise<StandingTerms> {
    const every = { every: 'month' as const, month: null, dayOfMonth: 10, amount: { kind: 'most' as const } };
    return { ...every, cardId: await who.cardId(), endOn: addMonths(today, 11), ...more };
  }
  async function sign(who: MemberClient, itemCode: string, more: Partial<StandingTerms> = {}, key = newId()) {
    const body = { itemCode, answers: {}, terms: await termsOf(who, more), consents };
    return who.call(memberEndpoints.signStandingOrder, {
      body: { ...body, signedName: who.person.name },
      idempotencyKey: key,
    });
  }
  /** The day of its next run is yesterday; then workers race for it. */
  async function comeDue({ orderId }: Pick<StandingOrder, 'orderId'>): Promise<void> {
    const set = { 'next.plannedOn': addDays(today, -1), waitUntil: null, nextAt: new Date(0) };
    await orders().model.updateOne({ _id: orderId }, { $set: set });
    await Promise.all([clocks().tend(), clocks().tend(), clocks().tend()]);
  }

  it('is offered by the centre, with what it would give today, and told why it stops', async () => {
    const { offers } = await renter.call(memberEndpoints.listStandingOrders, {});
    expect(offers.map(({ itemCode }) => itemCode).sort()).toEqual(['W04', 'W05', 'W06']);
    const params = { itemCode: 'W04' };
    const offer = await renter.call(memberEndpoints.getStandingOffer, { params });
    expect(offer).toMatchObject({ orderId: null, days: { from: 1, to: 28 }, amounts: ['most', 'fixed'] });
    expect(offer.sourceWords).toContain('待中心确认');
    expect(offer.stopsWhen.join()).toContain('有了住房');
    // A month's rent, where by hand it is three.
    expect(offer.choices).toMatchObject([{ every: 'month', firstFen: 150_000, maySign: true, whyNot: [] }]);
    await expect(
      renter.call(memberEndpoints.getStandingOffer, { params: { itemCode: 'W01' } }),
    ).rejects.toMatchObject({ code: 'standing.not-offered' });
  });

  it('says before it is signed on which days it would run, and what is wrong with its terms', async () => {
    const preview = async (more: Partial<StandingTerms>) =>
      renter.call(memberEndpoints.previewStandingOrder, {
        body: { itemCode: 'W04', terms: await termsOf(renter, more) },
      });
    const { plans, whenWords } = await preview({});
    expect(whenWords).toBe('每月 10 日');
    expect(plans.length).toBeGreaterThanOrEqual(10);
    expect(plans[0]!.plannedOn > today).toBe(true);
    await expect(preview({ dayOfMonth: 30, endOn: addMonths(today, 40) })).rejects.toMatchObject({
      code: 'standing.terms-invalid',
      problem: { fields: { 'terms.dayOfMonth': expect.any(String), 'terms.endOn': expect.any(String) } },
    });
    await expect(preview({ amount: { kind: 'instalment' } })).rejects.toMatchObject({
      problem: { fields: { 'terms.amount': expect.any(String) } },
    });
  });

  it('is signed once for the client’s key, and no second runs beside it', async () => {
    const key = newId();
    const [one, two] = await Promise.all([
      sign(renter, 'W04', {}, key),
      sign(renter, 'W04', {}, key).catch(() => sign(renter, 'W04', {}, key)),
    ]);
    expect(two.orderId).toBe(one.orderId);
    order = one;
    expect(order).toMatchObject({ state: 'active', why: null, allowedActions: ['pause', 'change', 'end'] });
    await expect(sign(renter, 'W04', { dayOfMonth: 11 }, key)).rejects.toMatchObject({
      code: 'idempotency.differs',
    });
    await expect(sign(renter, 'W04')).rejects.toMatchObject({ code: 'standing.already-there' });
    const stranger = await world.member('lu-zhiyuan');
    await expect(seen(stranger, order)).rejects.toMatchObject({ code: 'standing.not-found' });
    const begun = await told(renter, 'standing-begun');
    expect(begun).toMatchObject({ caseId: null, leadsTo: 'standing-orders' });
    expect(begun.body).toContain('每月 10 日');
  });

  it('makes one case on its day, which the machine decides and pays as ever, and says where it comes from', async () => {
    await comeDue(order);
    const [run] = (await seen(renter, order)).runs.filter(({ outcome }) => outcome === 'made');
    const paid = await renter.until(run!.caseId!, 'closed');
    expect(paid).toMatchObject({
      amountFen: 150_000,
      origin: { kind: 'standing-order', orderId: order.orderId, period: run!.period },
    });
    expect(paid.timeline[0]).toMatchObject({ by: '系统自动', words: '按约定提取自动提交了申请' });
    const made = await world.container.cases.model.countDocuments({ 'origin.orderId': order.orderId });
    expect(made).toBe(1);
    // The next period, though by hand it would be two months too early.
    await comeDue(order);
    const { runs, sentence } = await seen(renter, order);
    expect(runs.map(({ outcome }) => outcome)).toEqual(['coming', 'made', 'made']);
    expect(new Set(runs.map(({ period }) => period)).size).toBe(3);
    expect(sentence).toContain('到日子自动申请');
    await renter.until(runs[1]!.caseId!, 'closed');
    const { eligibility } = await renter.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    expect(eligibility).toMatchObject({ verdict: 'no' });
  });

  it('waits while another case of the item is on its way, and is made up once when it has ended', async () => {
    await comeDue(order);
    const waiting = await seen(renter, order);
    expect(waiting.runs[0]).toMatchObject({ outcome: 'waiting', caseId: null });
    const { cases } = await renter.call(memberEndpoints.listCases, {});
    const draft = cases.find(({ state }) => state === 'draft')!;
    const params = { caseId: draft.caseId };
    const { version } = await renter.call(memberEndpoints.getCase, { params });
    await renter.call(memberEndpoints.withdrawCase, { params, body: { version } });
    await comeDue(order);
    expect((await seen(renter, order)).runs.map(({ outcome }) => outcome)).toEqual([
      'coming',
      'made',
      'made',
      'made',
    ]);
  });

  it('gives what nobody can tell to a person, and shows officers the order from the case', async () => {
    const last = (await seen(renter, order)).runs[1]!;
    await renter.until(last.caseId!, 'closed');
    world.outside.control.exchange.setFaults([{ operation: 'query:property', mode: 'fail', status: 503 }]);
    await comeDue(order);
    const run = (await seen(renter, order)).runs.find(({ outcome }) => outcome === 'made')!;
    const received = await renter.until(run.caseId!, 'received');
    expect(received).toMatchObject({ amountFen: 150_000, eligibility: { verdict: 'unknown' } });
    const acceptor = await world.staff('centre-acceptor-1');
    const shown = await acceptor.call(staffEndpoints.listStandingOrdersOfCase, {
      params: { caseId: received.caseId },
    });
    expect(shown.orders).toMatchObject([{ orderId: order.orderId, state: 'active' }]);
    expect(shown.orders[0]).not.toHaveProperty('allowedActions');
    const elsewhere = await world.staff('pubei-clerk');
    await expect(
      elsewhere.call(staffEndpoints.listStandingOrdersOfCase, { params: { caseId: received.caseId } }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
    const { version } = await renter.case(received.caseId);
    const params = { caseId: received.caseId };
    await renter.call(memberEndpoints.withdrawCase, { params, body: { version } });
    // The register answers again; it is asked again some seconds after it was silent.
    world.outside.control.exchange.setFaults([]);
    await waitUntil(async () => {
      const { choices } = await renter.call(memberEndpoints.getStandingOffer, {
        params: { itemCode: 'W04' },
      });
      const { reasons } = choices[0]!.eligibility;
      return reasons.find(({ ruleId }) => ruleId === 'W04.no-home')!.verdict !== 'unknown';
    });
  });

  it('is paused, changed and resumed by its member; what is more money is signed again', async () => {
    const params = { orderId: order.orderId };
    let { version } = await seen(renter, order);
    const paused = await renter.call(memberEndpoints.pauseStandingOrder, { params, body: { version } });
    expect(paused).toMatchObject({
      state: 'paused',
      nextOn: null,
      allowedActions: ['resume', 'change', 'end'],
    });
    await expect(
      renter.call(memberEndpoints.pauseStandingOrder, { params, body: { version } }),
    ).rejects.toMatchObject({ code: 'standing.version-conflict' });
    const terms = await termsOf(renter, { dayOfMonth: 15, amount: { kind: 'fixed', mostFen: 100_000 } });
    ({ version } = paused);
    await expect(
      renter.call(memberEndpoints.changeStandingOrder, { params, body: { version, terms } }),
    ).rejects.toMatchObject({ code: 'standing.signature-needed' });
    const signed = { version, terms, consents, signedName: renter.person.name };
    const changed = await renter.call(memberEndpoints.changeStandingOrder, { params, body: signed });
    expect(changed).toMatchObject({
      state: 'paused',
      whenWords: '每月 15 日',
      amountWords: '每次不超过 ¥1,000.00',
    });
    const earlier = { ...terms, dayOfMonth: 16, endOn: addMonths(today, 9) };
    const moved = await renter.call(memberEndpoints.changeStandingOrder, {
      params,
      body: { version: changed.version, terms: earlier },
    });
    const resumed = await renter.call(memberEndpoints.resumeStandingOrder, {
      params,
      body: { version: moved.version },
    });
    expect(resumed.nextOn! > today).toBe(true);
    await comeDue(order);
    const run = (await seen(renter, order)).runs.find(({ outcome }) => outcome === 'made')!;
    expect(run.amountFen).toBe(100_000);
    await renter.until(run.caseId!, 'closed');
  });

  it('is told before its end, and ends by itself on the day after', async () => {
    const endOn = addDays(today, 20);
    const moments = { endOn, next: null, nextAt: new Date(0) };
    await orders().model.updateOne({ _id: order.orderId }, { $set: moments });
    await clocks().tend();
    expect((await told(renter, 'standing-ending')).body).toContain('快到期');
    await orders().model.updateOne(
      { _id: order.orderId },
      { $set: { endOn: addDays(today, -2), toldEndOn: addDays(today, -2), nextAt: new Date(0) } },
    );
    await clocks().tend();
    const ended = await seen(renter, order);
    expect(ended).toMatchObject({ state: 'ended', why: { reasons: ['约定的期限到了'] }, allowedActions: [] });
    expect((await orders().find(order.orderId))!.nextAt).toBeNull();
  });

  it('pays the own loan instead of a card, once though the ledger’s answer is lost, with words and letters of its own', async () => {
    const borrower = await world.member('dai-huandai');
    const params = { itemCode: 'W06' };
    const { loan } = await borrower.call(memberEndpoints.getStandingOffer, { params });
    expect(loan).toEqual({ last4: '0033', balanceFen: 9_860_000 });
    // Only where the centre offers it.
    await expect(sign(renter, 'W04', { cardId: null })).rejects.toMatchObject({
      problem: { fields: { 'terms.cardId': expect.any(String) } },
    });
    const signed = await sign(borrower, 'W06', { cardId: null, amount: { kind: 'instalment' } });
    expect(signed).toMatchObject({ toLoan: true, bankName: '公积金贷款', cardLast4: '0033' });
    world.outside.control.core.setFaults([{ operation: 'pay-loan', mode: 'lose-answer', times: 1 }]);
    await comeDue(signed);
    const run = (await seen(borrower, signed)).runs.find(({ outcome }) => outcome === 'made')!;
    const paid = await borrower.until(run.caseId!, 'closed');
    expect(paid).toMatchObject({ toLoan: true, amountFen: 210_000, sentence: '已办结，已冲还贷款' });
    expect(paid.payments).toMatchObject([{ outcome: 'paid', toLoan: true, amountFen: 210_000 }]);
    expect((await borrower.told(run.caseId!, 'paid')).title).toBe('已冲还贷款');
    const after = await borrower.call(memberEndpoints.getStandingOffer, { params });
    expect(after.loan!.balanceFen).toBe(9_860_000 - 210_000);
    const atTheBank = world.outside.control.bank
      .payments()
      .filter(({ instructionId }) => instructionId.startsWith(run.caseId!));
    expect(atTheBank).toEqual([]);
    const kept = await world.container.cases.find(run.caseId!);
    const payment = kept!.letters!.find(({ name }) => name === 'payment')!;
    expect(payment.words).toMatchObject({ loan: '公积金贷款（尾号 0033）' });
    expect(payment.words).not.toHaveProperty('bank');
    expect(await seen(borrower, signed)).toMatchObject({ state: 'active' });
  });

  it('is signed by hand at a window, by whoever stands there themselves, once for a repeat', async () => {
    const clerk = await world.staff('lingshan-clerk');
    const { visit, personOf } = atWindow(world);
    const there = (await visit(clerk, 'lu-zhiyuan')).visit;
    const { offers, offer } = await clerk.call(staffEndpoints.showVisitStanding, {
      body: { visit: there, itemCode: 'W04' },
    });
    expect(offers.map(({ itemCode }) => itemCode)).toContain('W04');
    expect(offer!.choices[0]!.maySign).toBe(true);
    const cardNumber = personOf('lu-zhiyuan').cards[0]!.number;
    const card = await clerk.call(staffEndpoints.addVisitCard, { body: { visit: there, cardNumber } });
    const terms = {
      ...{ every: 'month' as const, month: null, dayOfMonth: 10, amount: { kind: 'most' as const } },
      ...{ cardId: card.cardId, endOn: addMonths(today, 11) },
    };
    const of = { visit: there, itemCode: 'W04', terms };
    const paper = await clerk.call(staffEndpoints.printVisitStanding, {
      body: { ...of, size: 'a4' as const },
    });
    const { text } = await readPdf(paper);
    for (const words of ['约定书', '每月 10 日', `尾号 ${card.last4}`, '职工签字'])
      expect(text).toContain(words);
    const key = newId();
    const answers = { rentAddress: '浦北县示例路1号' };
    const body = { ...of, answers, consents, signedOnPaper: true as const };
    const take = () => clerk.call(staffEndpoints.signVisitStanding, { body, idempotencyKey: key });
    const first = await take();
    expect((await take()).orderId).toBe(first.orderId);
    expect(first).toMatchObject({ state: 'active', cardLast4: card.last4 });
    const member = await world.member('lu-zhiyuan');
    expect((await seen(member, first)).timeline[0]!.words).toBe('您在灵山县窗口签了约定');
    // Another officer's visit is none, and nobody signs for somebody else.
    const other = await world.staff('pubei-clerk');
    expect(
      await other.refusal(staffEndpoints.showVisitStanding, { body: { visit: there, itemCode: null } }),
    ).toBe('intake.visit-over');
    const [person, agent] = [personOf('ayiguli'), personOf('wang-jie')];
    const letter = { authority: 'letter' as const, scope: '代办', endsOn: '2099-12-31' };
    const acted = await clerk.call(staffEndpoints.beginVisit, {
      body: {
        ...{ name: person.name, document: documentOf(person), phone: { by: 'none' as const } },
        ...{ agent: { ...letter, name: agent.name, document: documentOf(agent) }, consent: true as const },
      },
    });
    const forAnother = { body: { visit: acted.visit, itemCode: null } };
    expect(await clerk.refusal(staffEndpoints.showVisitStanding, forAnother)).toBe('standing.in-person');
  });

  it('ends by a home that was bought, and says so; without an application', async () => {
    const again = await sign(renter, 'W04');
    const home = { homeKey: 'BDC-DEMO-1', address: '示例路1号', cityCode: '450700', areaSquareMetres: 80 };
    facts('chen-xiaoman').homes.push({ ...home, registeredMonthsAgo: 0 } as never);
    await comeDue(again);
    const ended = await seen(renter, again);
    expect(ended).toMatchObject({ state: 'ended', runs: [{ outcome: 'not-made', caseId: null }] });
    expect(ended.why!.reasons.join()).toContain('有了住房');
    expect((await told(renter, 'standing-ended')).body).toContain('约定提取');
  });

  it('is paused by a “no” with reasons, made up once after it is resumed, and ends with the loan', async () => {
    const borrower = await world.member('huang-anju');
    const [loan] = facts('huang-anju').loans as { repaidLast12MonthsFen: number }[];
    const amount = { kind: 'instalment' as const };
    const signed = await sign(borrower, 'W05', { amount, dayOfMonth: 31 });
    expect(signed.whenWords).toBe('每月 最后一天');
    loan!.repaidLast12MonthsFen = 0;
    await comeDue(signed);
    const paused = await seen(borrower, signed);
    expect(paused).toMatchObject({ state: 'paused', runs: [{ outcome: 'not-made', caseId: null }] });
    expect(paused.why!.reasons.join()).toContain('都已经提了');
    expect(paused.why!.remedies.join()).toContain('再还一段时间');
    const notice = await told(borrower, 'standing-paused');
    expect(notice.body).toContain('都已经提了');
    expect((await borrower.call(memberEndpoints.listCases, {})).cases).toEqual([]);
    loan!.repaidLast12MonthsFen = 3_360_000;
    const params = { orderId: signed.orderId };
    await borrower.call(memberEndpoints.resumeStandingOrder, { params, body: { version: paused.version } });
    await Promise.all([clocks().tend(), clocks().tend()]);
    const { runs } = await seen(borrower, signed);
    expect(runs.filter(({ outcome }) => outcome === 'made')).toMatchObject([
      { period: paused.runs[0]!.period, amountFen: 280_000 },
    ]);
    await borrower.until(runs.find(({ outcome }) => outcome === 'made')!.caseId!, 'closed');
    facts('huang-anju').loans.length = 0;
    await comeDue(signed);
    expect(await seen(borrower, signed)).toMatchObject({ state: 'ended' });
  });
});
