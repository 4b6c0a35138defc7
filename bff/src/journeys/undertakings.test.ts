import {
  dayWithYear,
  memberEndpoints,
  staffEndpoints,
  type MemberCase,
  type NoticeName,
} from '@gjj/shared-types';
import { purchaseAnswers } from '../http/testing/purchase-in-hand';
import { sweepClocks, whyNot, type CaseTrouble } from '../modules/applications';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { frozenLetter } from '../testing/frozen-letters';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { runWorker } from '../worker/run-worker';

type Draft = { caseId: string; version: number; amountFen: number; cardId: string };
const monday = '2026-11-23T02:00:00Z';
const shizuishan = {
  code: 'shizuishan',
  cityName: '石嘴山市',
  cityCode: '640200',
  districts: ['640200', '640202', '640205', '640221'].map((code) => ({ code, name: code })),
};
const roles = ['clerk', 'acceptor', 'reviewer', 'supervisor'] as const;
const staff = roles.map((role) => ({
  username: `szs-${role}`,
  name: `石嘴山${role}`,
  role,
  districtCode: '640202',
  password: `Demo-szs-${role}-2026`,
}));
const purchase = { ...purchaseAnswers, homeAddress: '石嘴山市示例湖畔6栋901' };

/** 容缺受理 and 告知承诺 in a centre that allows them, from the draft to what a person decides at the end. */
describe('undertakings', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => {
    const environment = { GJJ_CENTRE: 'shizuishan' };
    world = await startWholeWorld({ clock, withWorker: false, environment, places: [shizuishan], staff });
    for (const key of ['nong-maifang', 'qin-xinju', 'liang-rongxiu', 'chen-xiaoman', 'su-fengcun'])
      await (await world.member(key)).cardId();
  }, 120_000);
  afterAll(() => world.stop());

  const record = async (caseId: string) => (await world.container.cases.find(caseId))!;
  const alarm = async (name: CaseTrouble) => (await world.container.caseTroubles.count(clock.now()))[name];
  const only = async (caseId: string) => (await record(caseId)).undertakings![0]!;

  async function workUntil<T>(look: () => Promise<T | false | null | undefined>): Promise<T> {
    const worker = runWorker(world.container);
    try {
      return await waitUntil(async () => {
        await sweepClocks(world.container);
        return look();
      });
    } finally {
      await worker.stop();
    }
  }
  const noticesOf = async (caseId: string, name: NoticeName) =>
    (await world.container.connection.collection('messages').find({ caseId, notice: name }).toArray()).length;
  /** Nobody is still to be told anything; the bank, who takes no signature of another day, may be asked on. */
  const idle = (caseId: string) =>
    workUntil(async () => (await record(caseId)).outbox.every(({ kind }) => kind === 'task'));

  /** A draft of W01 whose invoice is to come later. */
  async function withoutInvoice(
    key: string,
  ): Promise<{ member: MemberClient; caseId: string; version: number; amountFen: number; cardId: string }> {
    const member = await world.member(key);
    const files = { 'filed-contract': await photo() };
    const { caseId, body } = await member.fill('W01', { answers: purchase, amountFen: 100_000, files });
    const chosen = await member.call(memberEndpoints.chooseUndertaking, {
      params: { caseId },
      body: { materialCode: 'invoice', way: 'later' },
    });
    return { member, caseId, version: chosen.version, amountFen: 100_000, cardId: body.cardId };
  }

  function handIn(member: MemberClient, draft: Draft) {
    const { caseId } = draft;
    const submission = member.submission(draft.version, draft.amountFen, draft.cardId);
    const body = { ...submission, consents: { ...submission.consents, undertakings: true } };
    return member.call(memberEndpoints.submitCase, { params: { caseId }, body, idempotencyKey: newId() });
  }

  /** Accepted and approved, with the undertaking open. */
  async function approved(key: string): Promise<{ member: MemberClient; caseId: string }> {
    const draft = await withoutInvoice(key);
    await handIn(draft.member, draft);
    await decide(draft.caseId);
    return { member: draft.member, caseId: draft.caseId };
  }

  async function decide(caseId: string): Promise<void> {
    const params = { caseId };
    await workUntil(async () => (await record(caseId)).state === 'received');
    const acceptor = await world.staff('szs-acceptor');
    const { version } = await acceptor.case(caseId);
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version } });
    await workUntil(async () => (await record(caseId)).state === 'review');
    const reviewer = await world.staff('szs-reviewer');
    const { version: now, amountFen } = await reviewer.case(caseId);
    const body = { version: now, amountFen: amountFen!, opinion: '可以先办' };
    await reviewer.call(staffEndpoints.approveCase, { params, body });
  }

  it('pays while something is still to come, and is not archived before it has', async () => {
    // In the present: the bank takes no signature of another day.
    const { caseId } = await approved('chen-xiaoman');
    const closed = await workUntil(async () => {
      const found = await record(caseId);
      return found.state === 'closed' && found;
    });
    expect(closed).toMatchObject({ undertakings: [{ status: 'owed' }], payments: [{ outcome: 'paid' }] });
    const { tables } = await frozenLetter(world.container, caseId, 'acceptance');
    const [owed] = closed.undertakings!;
    expect(tables.undertakings).toEqual([
      [`${owed!.materialName}（后补）`, dayWithYear(owed!.dueOn!), owed!.sanction],
    ]);
    const { desk } = world.container;
    expect(whyNot('archive', desk.standingOf(closed), { kind: 'system' })).toBe('case.action-not-allowed');
    const kept = { ...closed, undertakings: [{ ...closed.undertakings![0]!, status: 'kept' as const }] };
    expect(whyNot('archive', desk.standingOf(kept), { kind: 'system' })).toBeNull();
  }, 120_000);

  it('offers only what the rules allow, and holds only what is signed for', async () => {
    clock.moveTo(monday);
    const member = await world.member('nong-maifang');
    const files = { 'filed-contract': await photo() };
    const { caseId, body } = await member.fill('W01', { answers: purchase, amountFen: 100_000, files });
    const params = { caseId };
    const draft = await member.case(caseId);
    expect(draft.undertakingOffers).toMatchObject([
      { materialCode: 'invoice', kind: 'later', dueOn: '2026-12-07', chosen: false },
    ]);
    const choose = (materialCode: string, way: 'later' | 'promise') =>
      member.refusal(memberEndpoints.chooseUndertaking, { params, body: { materialCode, way } });
    expect(await choose('filed-contract', 'later')).toBe('case.undertaking-not-offered');
    expect(await choose('invoice', 'promise')).toBe('case.undertaking-not-offered');
    expect(await member.refusal(memberEndpoints.submitCase, { params, body, idempotencyKey: newId() })).toBe(
      'case.documents-missing',
    );
    expect(await choose('invoice', 'later')).toBe('none');
    const { version } = await member.case(caseId);
    const unsigned = { params, body: { ...body, version }, idempotencyKey: newId() };
    expect(await member.refusal(memberEndpoints.submitCase, unsigned)).toBe('case.consent-missing');
    const received = await handIn(member, { ...body, caseId, version });
    expect(received).toMatchObject({
      state: 'received',
      undertakingOffers: [],
      undertakings: [{ materialCode: 'invoice', kind: 'later', status: 'owed', dueOn: '2026-12-07' }],
    });
    // Ended with the application, and nobody is reminded any more.
    await member.call(memberEndpoints.withdrawCase, { params, body: { version: received.version } });
    expect(await record(caseId)).toMatchObject({ undertakings: [{ status: 'ended' }], sideClocks: [] });
  }, 60_000);

  it('pays first, reminds in turn, and takes the paper in on time, once of twenty', async () => {
    clock.moveTo(monday);
    const { caseId } = await approved('nong-maifang');
    const told: number[] = [];
    for (const day of ['2026-11-28', '2026-12-05', '2026-12-07']) {
      clock.moveTo(`${day}T02:00:00Z`);
      // Two workers at once, and again as after a restart: each mark speaks once.
      await Promise.all([sweepClocks(world.container), sweepClocks(world.container)]);
      await sweepClocks(world.container);
      await idle(caseId);
      told.push(await noticesOf(caseId, 'undertaking-reminder'));
    }
    expect(told).toEqual([1, 2, 3]);
    const again = await world.member('nong-maifang');
    const params = { caseId };
    const { version } = await again.case(caseId);
    const body = { version, materialCode: 'invoice' };
    expect(await again.refusal(memberEndpoints.handInLater, { params, body })).toBe('case.documents-missing');
    await again.upload(caseId, 'invoice', await photo('#ccd'));
    const twenty = Array.from({ length: 20 }, () =>
      again.call(memberEndpoints.handInLater, { params, body }),
    );
    const answers = await Promise.all(twenty);
    expect(new Set(answers.map(({ undertakings }) => undertakings[0]!.status))).toEqual(
      new Set(['handed-in']),
    );
    expect((await only(caseId)).history.map(({ did }) => did)).toEqual(['taken', 'handed-in']);
    await idle(caseId);
    expect(await noticesOf(caseId, 'undertaking-received')).toBe(1);
    const reviewer = await world.staff('szs-reviewer');
    const look = async (finding: 'kept' | 'another-paper', reason?: string) => {
      const { version: seen } = await reviewer.case(caseId);
      const asked = { version: seen, materialCode: 'invoice', finding, ...(reason && { reason }) };
      return reviewer.call(staffEndpoints.lookAtUndertaking, { params, body: asked });
    };
    await look('another-paper', '发票上的章看不清');
    expect(await record(caseId)).toMatchObject({ undertakings: [{ status: 'owed', dueOn: '2026-12-21' }] });
    // The first paper is no answer to the second question.
    const { version: open } = await again.case(caseId);
    const same = { params, body: { version: open, materialCode: 'invoice' } };
    expect(await again.refusal(memberEndpoints.handInLater, same)).toBe('case.documents-missing');
    await again.upload(caseId, 'invoice', await photo('#cdd'));
    await again.call(memberEndpoints.handInLater, same);
    await expect(look('another-paper', '还是看不清')).rejects.toThrow('case.undertaking-asked-before');
    await look('kept');
    expect(await record(caseId)).toMatchObject({
      undertakings: [{ status: 'kept' }],
      sideClocks: [],
    });
  }, 120_000);

  it('leaves what follows an overdue paper to a supervisor, and shows it with the next application', async () => {
    clock.moveTo(monday);
    const { caseId } = await approved('su-fengcun');
    clock.moveTo('2026-12-08T02:00:00Z');
    await sweepClocks(world.container);
    await idle(caseId);
    expect(await record(caseId)).toMatchObject({ undertakings: [{ status: 'overdue' }] });
    // A sweep after an outage tells what is true now, and not what it would have said before.
    expect(await noticesOf(caseId, 'undertaking-reminder')).toBe(0);
    expect(await noticesOf(caseId, 'undertaking-overdue')).toBe(1);
    expect(await alarm('undertaking-overdue')).toBe(1);
    const supervisor = await world.staff('szs-supervisor');
    const listed = await supervisor.call(staffEndpoints.listUndertakings, {});
    expect(listed.rows[0]).toMatchObject({
      caseId,
      status: 'overdue',
      allowedActions: expect.arrayContaining(['settle-undertaking']),
    });
    const { version, undertakings } = await supervisor.case(caseId);
    expect(undertakings[0]!.revocationDraft).toMatchObject({
      facts: '申请时约定2026年12月7日前补交购房发票或收据。过期没有补交',
      reason: expect.stringContaining('信用记录'),
    });
    const params = { caseId };
    const body = { version, materialCode: 'invoice', outcome: 'both' as const, reason: '三次提醒都没有回音' };
    const reviewer = await world.staff('szs-reviewer');
    expect(await reviewer.refusal(staffEndpoints.settleUndertaking, { params, body })).toBe(
      'access.forbidden',
    );
    await supervisor.call(staffEndpoints.settleUndertaking, { params, body });
    await idle(caseId);
    expect(await noticesOf(caseId, 'undertaking-settled')).toBe(1);
    expect(await alarm('undertaking-overdue')).toBe(0);
    const member = await world.member('su-fengcun');
    const next = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    const draft = await record(next.caseId);
    await world.container.cases.commit(
      draft,
      { set: { state: 'received' }, timeline: [], outbox: [] },
      clock.now(),
    );
    expect((await reviewer.case(next.caseId)).creditNotes).toMatchObject([
      { materialName: '购房发票或收据', words: '三次提醒都没有回音' },
    ]);
  }, 120_000);

  async function promised(key: string): Promise<{ member: MemberClient; received: MemberCase }> {
    const member = await world.member(key);
    world.outside.control.exchange.setFaults([{ operation: '*', mode: 'fail', status: 503 }]);
    try {
      const { caseId, body } = await member.fill('W07', { amountFen: 100_000 });
      const choice = { materialCode: 'retirement-certificate', way: 'promise' as const };
      const { version } = await member.call(memberEndpoints.chooseUndertaking, {
        params: { caseId },
        body: choice,
      });
      return { member, received: await handIn(member, { ...body, caseId, version }) };
    } finally {
      world.outside.control.exchange.setFaults([]);
    }
  }

  it('asks the departments afterwards whether a promise was true, and never finds anybody in the wrong', async () => {
    clock.moveTo(monday);
    const truthful = (await promised('liang-rongxiu')).received;
    const doubtful = (await promised('qin-xinju')).received;
    expect(truthful.undertakings).toMatchObject([{ kind: 'promise', status: 'promised', dueOn: null }]);
    clock.moveTo('2026-12-01T02:00:00Z');
    await workUntil(async () => (await only(truthful.caseId)).status === 'kept');
    await workUntil(async () => (await only(doubtful.caseId)).status === 'doubted');
    const params = { caseId: doubtful.caseId };
    const reviewer = await world.staff('szs-reviewer');
    const look = async (version: number) =>
      reviewer.call(staffEndpoints.lookAtUndertaking, {
        params,
        body: {
          version,
          materialCode: 'retirement-certificate',
          finding: 'not-kept',
          reason: '社保没有退休登记，本人承认还在上班',
        },
      });
    const found = await look((await reviewer.case(doubtful.caseId)).version);
    expect(found.undertakings[0]).toMatchObject({
      status: 'not-kept',
      outcome: null,
      revocationDraft: {
        facts: '申请时承诺：我承诺已经依法办好离休或退休手续。社保没有退休登记，本人承认还在上班',
        rule: expect.stringContaining('告知承诺'),
      },
    });
  }, 120_000);
});
