import { dayOf, staffEndpoints } from '@gjj/shared-types';
import { purchaseInHand } from '../http/testing/purchase-in-hand';
import { followAbsent } from '../modules/casework';
import { MovableClock } from '../testing/movable-clock';
import type { StaffClient } from '../testing/staff-client';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const dayMs = 86_400_000;
const names = [
  'lingshan-acceptor',
  'centre-acceptor-1',
  'centre-reviewer-1',
  'lingshan-supervisor',
  'pubei-supervisor',
] as const;
type Name = (typeof names)[number];

/** Each test stands on the ones before. */
describe('whose a case is', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  let caseId: string;
  const officers = new Map<string, StaffClient>();
  const ids = new Map<string, string>();
  const officer = (name: Name) => officers.get(name)!;
  const idOf = (name: Name) => ids.get(name)! as never;

  async function signIn(): Promise<void> {
    for (const name of names) officers.set(name, await world.staff(name));
    const { people } = await officer('lingshan-supervisor').call(staffEndpoints.listPeople, {});
    for (const { username, staffId } of people) ids.set(username, staffId);
  }

  beforeAll(async () => {
    world = await startWholeWorld({ clock });
    await signIn();
    ({ caseId } = await purchaseInHand(await world.member('nong-maifang')));
    await officer('lingshan-acceptor').until(caseId, 'received');
  }, 240_000);
  afterAll(() => world.stop());

  async function now<B extends object>(content: B) {
    const { version } = await officer('lingshan-supervisor').case(caseId);
    return { params: { caseId: caseId as never }, body: { version, ...content } };
  }
  const ofToday = (days = 0) => dayOf(new Date(clock.now().getTime() + days * dayMs).toISOString());
  const give = async (to: Name) => now({ to: idOf(to), reason: '手上的件太多' });
  const queued = async (name: Name, query: object = {}) =>
    (await officer(name).call(staffEndpoints.listQueue, { query })).rows.find((row) => row.caseId === caseId);

  const inboxOf = async (name: Name) =>
    (await officer(name).call(staffEndpoints.listStaffMessages, {})).messages.filter(
      ({ about }) => about.kind === 'case' && about.caseId === caseId,
    );
  const toldOf = async (name: Name) => (await inboxOf(name)).map(({ notice }) => notice);

  it('is given by a supervisor to whoever could take its next step, and lost by its owner at once', async () => {
    const owner = officer('lingshan-acceptor');
    const claimed = await owner.call(staffEndpoints.claimCase, await now({}));
    const { assignCase, listAssignees, acceptCase } = staffEndpoints;
    const supervisor = officer('lingshan-supervisor');
    expect(await owner.refusal(assignCase, await give('centre-acceptor-1'))).toBe('access.forbidden');
    const unfit = supervisor.call(assignCase, await give('centre-reviewer-1'));
    await expect(unfit).rejects.toMatchObject({
      problem: { code: 'case.assignee-unfit', detail: expect.stringContaining('市本级审核一') },
    });
    const { officers: fit } = await supervisor.call(listAssignees, { params: { caseId: caseId as never } });
    const fitNames = fit.map(({ name }) => name);
    expect(fitNames).toContain('市本级受理一');
    expect(fitNames).not.toContain('灵山受理员');
    expect(fitNames.some((name) => name.includes('审核'))).toBe(false);

    const input = await give('centre-acceptor-1');
    const both = await Promise.allSettled(
      (['lingshan-supervisor', 'pubei-supervisor'] as const).map((name) =>
        officer(name).call(assignCase, input),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const after = await supervisor.case(caseId);
    expect(after.ownerName).toBe('市本级受理一');
    expect(after.assignments).toMatchObject([
      { from: '灵山受理员', to: '市本级受理一', by: expect.stringMatching(/主管员/), reason: '手上的件太多' },
    ]);
    const late = { params: { caseId: caseId as never }, body: { version: claimed.version } };
    expect(await owner.refusal(acceptCase, late)).toBe('case.version-conflict');
    expect(await owner.refusal(acceptCase, await now({}))).toBe('case.owned-by-other');
    expect(await queued('centre-acceptor-1', { owner: 'me' })).toMatchObject({
      mine: true,
      givenBy: after.assignments[0]!.by,
    });
  }, 60_000);

  it('tells who has it now and who had it, once, and counts what they have not read', async () => {
    await waitUntil(async () => (await toldOf('lingshan-acceptor')).length > 0);
    const [given] = await inboxOf('centre-acceptor-1');
    expect(given).toMatchObject({ notice: 'case-given', body: expect.stringContaining('手上的件太多') });
    expect(await toldOf('lingshan-acceptor')).toEqual(['case-taken']);
    for (const name of ['lingshan-supervisor', 'pubei-supervisor'] as const)
      expect(await toldOf(name)).toEqual([]);
    const me = () => officer('centre-acceptor-1').call(staffEndpoints.getStaffMe, {});
    expect((await me()).unreadMessages).toBe(1);
    const { messageId } = given!;
    await officer('centre-acceptor-1').call(staffEndpoints.readStaffMessage, { params: { messageId } });
    expect((await me()).unreadMessages).toBe(0);
    const foreign = { params: { messageId } };
    expect(await officer('lingshan-acceptor').refusal(staffEndpoints.readStaffMessage, foreign)).toBe(
      'message.not-found',
    );
  }, 60_000);

  it('is held by its owner until a day: out of the queue, the term runs on, and it comes back by itself', async () => {
    const owner = officer('centre-acceptor-1');
    const { holdCase, liftHold } = staffEndpoints;
    const before = await owner.case(caseId);
    const reason = '等区里的复函';
    expect(
      await officer('lingshan-acceptor').refusal(holdCase, await now({ until: ofToday(1), reason })),
    ).toBe('case.action-not-allowed');
    await expect(owner.call(holdCase, await now({ until: ofToday(), reason }))).rejects.toMatchObject({
      problem: { fields: { until: expect.any(String) } },
    });
    const beyond = { until: ofToday(60), reason };
    expect(await owner.refusal(holdCase, await now(beyond))).toBe('case.hold-past-due');
    await owner.call(holdCase, await now({ ...beyond, pastDue: true }));
    expect((await owner.call(liftHold, await now({}))).hold).toBeNull();

    const held = await owner.call(holdCase, await now({ until: ofToday(1), reason }));
    expect(held).toMatchObject({
      state: 'received',
      clock: before.clock,
      hold: { reason, by: '市本级受理一' },
    });
    expect(await queued('centre-acceptor-1')).toBeUndefined();
    expect(await queued('centre-acceptor-1', { held: 'only' })).toMatchObject({ heldUntil: ofToday(1) });
    clock.forward({ days: 1 });
    await signIn();
    expect(await queued('centre-acceptor-1')).toBeDefined();
  }, 60_000);

  it('shows a supervisor what has passed which part of its term, and by whom', async () => {
    const dueAt = (await world.container.cases.find(caseId))!.clock!.dueAt!;
    const supervise = () => officer('lingshan-supervisor').call(staffEndpoints.getOversight, {});
    expect((await supervise()).counts.due).toBe(0);
    clock.forward({ seconds: ((dueAt.getTime() - clock.now().getTime()) * 0.9) / 1000 });
    await signIn();
    await waitUntil(async () => (await supervise()).counts.most === 1);
    const { officers: rows } = await supervise();
    expect(rows).toMatchObject([{ name: '市本级受理一', half: 1, most: 1, due: 0 }]);
    const query = { mark: 'most' as const, ownerId: idOf('centre-acceptor-1') };
    expect(await queued('lingshan-supervisor', query)).toBeDefined();
    expect(await queued('lingshan-supervisor', { mark: 'due' })).toBeUndefined();
    expect(await officer('centre-acceptor-1').refusal(staffEndpoints.getOversight, {})).toBe(
      'access.forbidden',
    );
    for (const name of ['lingshan-supervisor', 'pubei-supervisor', 'centre-acceptor-1'] as const)
      await waitUntil(async () => (await toldOf(name))[0] === 'term-most');
    expect(await toldOf('lingshan-acceptor')).toEqual(['case-taken']);
  }, 60_000);

  it('goes to the first follower who may have it while its owner is away, once, whoever sweeps', async () => {
    const away = officer('centre-acceptor-1');
    const params = { staffId: idOf('centre-acceptor-1') };
    const { enterAbsence, endDuty } = staffEndpoints;
    const body = {
      from: ofToday(),
      to: ofToday(2),
      followers: [idOf('lingshan-acceptor')],
      reason: '年休假',
    };
    const unfit = { params, body: { ...body, followers: [idOf('centre-reviewer-1')] } };
    expect(await away.refusal(enterAbsence, unfit)).toBe('staffing.colleague-unfit');
    expect(await officer('lingshan-acceptor').refusal(enterAbsence, { params, body })).toBe(
      'access.forbidden',
    );
    const duty = await away.call(enterAbsence, { params, body });
    expect(duty.absences).toMatchObject([{ standing: 'now', followers: ['灵山受理员'] }]);

    await Promise.all([followAbsent(world.container.following), followAbsent(world.container.following)]);
    const moved = await officer('lingshan-supervisor').case(caseId);
    expect(moved.ownerName).toBe('灵山受理员');
    expect(moved.assignments).toHaveLength(2);
    expect(moved.assignments[1]).toMatchObject({ from: '市本级受理一', to: '灵山受理员', by: null });

    await officer('lingshan-acceptor').call(staffEndpoints.releaseCase, await now({}));
    await away.call(staffEndpoints.claimCase, await now({}));
    await waitUntil(async () => (await away.case(caseId)).ownerName === '灵山受理员');

    await away.call(endDuty, { params: { ...params, dutyId: duty.absences[0]!.dutyId } });
    await officer('lingshan-acceptor').call(staffEndpoints.releaseCase, await now({}));
    await away.call(staffEndpoints.claimCase, await now({}));
    expect(await followAbsent(world.container.following)).toBe(0);
    expect((await away.case(caseId)).mine).toBe(true);
  }, 90_000);
});
