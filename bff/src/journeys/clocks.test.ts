import { memberEndpoints, staffEndpoints, type CaseState, type NoticeName } from '@gjj/shared-types';
import { purchaseInHand } from '../http/testing/purchase-in-hand';
import { sweepClocks, type CaseTrouble } from '../modules/applications';
import { MovableClock } from '../testing/movable-clock';
import { photo } from '../testing/photos';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { runWorker } from '../worker/run-worker';

const monday = '2026-11-23T02:00:00Z';

/** Weeks of a centre's year, one after the other; workers run only where the text says so. */
describe('clocks', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => {
    world = await startWholeWorld({ holidays: 'published', clock, withWorker: false });
    // The bank takes no signature of another day: cards are checked in the present.
    for (const key of ['qin-xinju', 'nong-maifang', 'he-xinren']) await (await world.member(key)).cardId();
    clock.moveTo(monday);
  }, 120_000);
  afterAll(() => world.stop());

  const record = async (caseId: string) => (await world.container.cases.find(caseId))!;
  const alarm = async (name: CaseTrouble) => (await world.container.caseTroubles.count(clock.now()))[name];

  /** A worker comes up, does what has fallen due meanwhile, and goes again. */
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
  const reaches = (caseId: string, ...states: CaseState[]) =>
    workUntil(async () => {
      const found = await record(caseId);
      return states.includes(found.state) && found;
    });
  const told = (key: string, caseId: string, notice: NoticeName) =>
    workUntil(async () => {
      const { messages } = await (await world.member(key)).case(caseId);
      return messages.find((message) => message.notice === notice);
    });
  /** Sweeps until nothing is due any more. */
  async function sweepAll(): Promise<void> {
    for (let turn = 0; turn < 20 && (await sweepClocks(world.container)) > 0; turn += 1);
  }

  async function corrected(): Promise<string> {
    const member = await world.member('nong-maifang');
    const { caseId } = await purchaseInHand(member);
    const acceptor = await world.staff('centre-acceptor-1');
    const { version } = await acceptor.case(caseId);
    const item = { subject: { kind: 'material' as const, materialCode: 'invoice' }, howToFix: '请重新拍照' };
    const body = { version, items: [{ ...item, reason: 'unclear' as const }] };
    await acceptor.call(staffEndpoints.requestCorrection, { params: { caseId }, body });
    return caseId;
  }
  const availableFen = async () => {
    const member = await world.member('nong-maifang');
    return (await member.call(memberEndpoints.getAccounts, {})).availableFen;
  };

  it('deems accepted what nobody answered in 5 working days, though no worker ran meanwhile', async () => {
    const member = await world.member('qin-xinju');
    const files = { 'retirement-certificate': await photo() };
    const { caseId, clock: term } = await member.apply('W07', { amountFen: 100_000, files });
    expect(term).toMatchObject({ name: 'acceptance', dueOn: '2026-11-30' });
    clock.moveTo('2026-11-30T15:00:00Z');
    await sweepAll();
    expect((await record(caseId)).state).toBe('received');
    clock.moveTo('2026-11-30T16:00:30Z');
    const review = await reaches(caseId, 'review');
    expect(review.timeline.map(({ action }) => action)).toEqual([
      'submit',
      'deem-accepted',
      'send-to-review',
    ]);
    expect(review.clock).toMatchObject({ name: 'decision', dueOn: '2026-12-04' });
    expect((await told('qin-xinju', caseId, 'deemed-accepted')).body).toContain('受理');
  }, 90_000);

  it('reminds 3 days before a correction runs out, once, then lets it lapse and frees the sum', async () => {
    clock.moveTo('2026-12-01T02:00:00Z');
    const before = await availableFen();
    const caseId = await corrected();
    expect(await availableFen()).toBe(before - 100_000);
    expect((await record(caseId)).clock).toMatchObject({ name: 'correction', dueOn: '2026-12-22' });
    clock.moveTo('2026-12-19T15:00:00Z');
    await sweepAll();
    expect((await record(caseId)).clock?.marksDone).toEqual([]);
    clock.moveTo('2026-12-19T16:00:30Z');
    await sweepAll();
    const reminder = await told('nong-maifang', caseId, 'correction-reminder');
    expect(reminder.body).toContain('12月22日');
    clock.moveTo('2026-12-22T15:00:00Z');
    await sweepAll();
    expect((await record(caseId)).state).toBe('correction');
    clock.moveTo('2026-12-22T16:00:30Z');
    await reaches(caseId, 'lapsed');
    await workUntil(async () => (await availableFen()) === before);
    const { messages } = await (await world.member('nong-maifang')).case(caseId);
    expect(messages.filter(({ notice }) => notice === 'correction-reminder')).toHaveLength(1);
  }, 90_000);

  it('does not guess a year without holidays: the term is unknown, an alarm stands, and it is worked out once they are there', async () => {
    clock.moveTo('2026-12-24T02:00:00Z');
    const dueBetween = { from: '2027-01-11', to: '2027-01-15' };
    const caseId = await corrected();
    expect((await record(caseId)).clock).toMatchObject({
      name: 'correction',
      dueAt: null,
      dueOn: null,
      dueBetween,
    });
    const member = await world.member('nong-maifang');
    expect((await member.case(caseId)).correction).toMatchObject({ dueOn: null, dueBetween });
    const { body } = await told('nong-maifang', caseId, 'correction-needed');
    expect(body).toContain('请在1月11日（周一）前');
    expect(body).toContain('1月11日（周一）至1月15日（周五）之间（2027年放假安排公布后确定）');
    clock.forward({ seconds: 3700 });
    await sweepAll();
    expect(await alarm('holiday-data-missing')).toBe(1);
    const year = { _id: 2027, daysOff: ['2027-01-01'], workedWeekends: [], source: '测试' };
    await world.container.connection.collection<{ _id: number }>('calendar-years').insertOne(year);
    await world.container.calendar.refresh();
    clock.forward({ seconds: 3700 });
    await sweepAll();
    expect(await alarm('holiday-data-missing')).toBe(0);
    const known = await record(caseId);
    expect(known.clock).toMatchObject({ name: 'correction', dueOn: '2027-01-15', dueBetween: null });
    expect(known.correction?.dueOn).toBe('2027-01-15');
  }, 90_000);

  it('lets a draft lapse after 30 days and nobody is told', async () => {
    clock.moveTo('2027-01-04T02:00:00Z');
    const member = await world.member('he-xinren');
    const { caseId } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    clock.forward({ days: 29 });
    await sweepAll();
    expect((await record(caseId)).state).toBe('draft');
    clock.forward({ days: 2 });
    await sweepAll();
    expect(await record(caseId)).toMatchObject({ state: 'lapsed', open: false, outbox: [] });
  }, 120_000);

  it('lets a draft lapse whose 30 days end while its submission awaits the ledger, once the ledger says no', async () => {
    clock.moveTo('2027-02-08T02:00:00Z');
    const member = await world.member('he-xinren');
    const { caseId } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    const cases = world.container.connection.collection<{ _id: string }>('cases');
    const say = (status: 'requested' | 'refused') =>
      cases.updateOne({ _id: caseId }, { $set: { submission: { status } } });
    await say('requested');
    clock.forward({ days: 31 });
    await sweepAll();
    expect((await record(caseId)).state).toBe('draft');
    await say('refused');
    await sweepAll();
    expect((await record(caseId)).state).toBe('draft');
    clock.forward({ seconds: 5 * 60 });
    await sweepAll();
    expect(await record(caseId)).toMatchObject({ state: 'lapsed', open: false });
    clock.moveTo('2027-02-08T02:00:00Z');
  }, 60_000);

  it('archives 90 days after the end', async () => {
    clock.moveTo('2027-02-08T02:00:00Z');
    const reviewer = await world.staff('centre-reviewer-1');
    const { rows } = await reviewer.call(staffEndpoints.listQueue, { query: { state: 'review' } });
    const { caseId, version } = rows[0]!;
    const grounds = {
      facts: '查到的事实',
      rule: '依据的规定',
      reason: '不准的理由',
      remedies: '可以申请复核',
    };
    await reviewer.call(staffEndpoints.refuseCase, { params: { caseId }, body: { version, ...grounds } });
    clock.forward({ days: 89 });
    await sweepAll();
    expect((await record(caseId)).state).toBe('refused');
    clock.forward({ days: 2 });
    await sweepAll();
    expect(await record(caseId)).toMatchObject({ state: 'archived', clock: null, clockNextAt: null });
  }, 60_000);
});
