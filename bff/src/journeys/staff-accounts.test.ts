import { dayOf, staffEndpoints, type ApplyBody, type StaffApplication } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { purchaseInHand } from '../http/testing/purchase-in-hand';
import { MovableClock } from '../testing/movable-clock';
import { StaffClient } from '../testing/staff-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

type StaffId = StaffApplication['staffId'];

const openingOf = ({ applicationId }: StaffApplication, body: { handOverTo?: StaffId | null } = {}) => ({
  params: { applicationId },
  body,
});

describe('a named account', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  let supervisor: StaffClient;
  let admin: StaffClient;
  beforeAll(async () => {
    world = await startWholeWorld({ clock });
    supervisor = await world.staff('lingshan-supervisor');
    admin = await world.staff('lingshan-account-admin');
    await world.staff('lingshan-clerk');
    await world.staff('lingshan-acceptor');
  }, 120_000);
  afterAll(() => world.stop());

  const newClerk = {
    applyFor: 'open',
    name: '覃新来',
    idNumber: '990721199605120268',
    phone: '15400005001',
    username: 'qin-xinlai',
    role: 'clerk',
    districtCode: '450721',
    itemCodes: ['W04'],
    offices: [],
    reason: '灵山窗口增加一位收件员',
  } as const satisfies ApplyBody;
  let clerk: StaffClient;
  let staffId: StaffId;
  const own = 'a boat on the Qin river';

  const apply = (body: ApplyBody) => supervisor.call(staffEndpoints.applyForStaff, { body });

  async function arrived(username: string, oneTime: string): Promise<StaffClient> {
    const client = new StaffClient(world.baseUrl, null);
    const signIn = { body: { username, password: oneTime } };
    expect(await client.refusal(staffEndpoints.staffSignIn, signIn)).toBe('identity.password-change-needed');
    await client.call(staffEndpoints.changeStaffPassword, { body: { ...signIn.body, newPassword: own } });
    const { token } = await client.call(staffEndpoints.staffSignIn, { body: { username, password: own } });
    client.token = token;
    return client;
  }

  async function visit(clerk: StaffClient, key: string) {
    const person = world.outside.people.find((one) => one.key === key)!;
    const phone = { by: 'word' as const, phone: person.phone };
    const body = { name: person.name, document: documentOf(person), phone, consent: true as const };
    return clerk.call(staffEndpoints.beginVisit, { body });
  }

  it('is opened by another person, once, whoever else opens it at that moment', async () => {
    const application = await apply(newClerk);
    expect(application).toMatchObject({ status: 'waiting', idNumberMasked: '990***********0268' });
    expect(await supervisor.refusal(staffEndpoints.openStaffApplication, openingOf(application))).toBe(
      'access.forbidden',
    );
    const again = { body: newClerk };
    expect(await supervisor.refusal(staffEndpoints.applyForStaff, again)).toBe('staffing.application-waits');

    const other = await world.staff('pubei-account-admin');
    const answers = await Promise.allSettled(
      [admin, other].map((one) => one.call(staffEndpoints.openStaffApplication, openingOf(application))),
    );
    const given = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(given).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { problem: { code: 'staffing.application-decided' } },
    });
    const accounts = world.container.connection.collection('staff_accounts');
    expect(await accounts.countDocuments({ username: 'qin-xinlai' })).toBe(1);
    expect(await supervisor.refusal(staffEndpoints.applyForStaff, again)).toBe('staffing.has-account');

    clerk = await arrived('qin-xinlai', given[0]!.oneTimePassword!);
    ({ staffId } = application);
    expect((await clerk.call(staffEndpoints.getStaffMe, {})).role).toBe('clerk');
  }, 60_000);

  it('takes in what it names and nothing else', async () => {
    const seen = await visit(clerk, 'qin-xinju');
    expect(seen.results.map(({ itemCode }) => itemCode)).toEqual(['W04']);
    expect(seen.byColleagues).not.toContain('房租提取');
    const other = { body: { visit: seen.visit, itemCode: 'W15' } };
    expect(await clerk.refusal(staffEndpoints.openIntake, other)).toBe('intake.item-not-yours');
    const { intake } = await clerk.call(staffEndpoints.openIntake, {
      body: { visit: seen.visit, itemCode: 'W04' },
    });
    expect(intake.by).toBe('覃新来');
    const { work } = await supervisor.call(staffEndpoints.getPerson, { params: { staffId } });
    expect(work).toMatchObject([{ kind: 'intake', itemName: '房租提取', state: 'draft' }]);
  }, 60_000);

  it('is told when rules have changed since the last training', async () => {
    const note = (on: string) =>
      supervisor.call(staffEndpoints.noteTraining, {
        params: { staffId },
        body: { on, topic: '窗口收件培训', itemCodes: [] },
      });
    await note('2026-03-01');
    const due = [{ itemCode: 'W04', itemName: '房租提取', trainedOn: '2026-03-01', changedOn: '2026-09-20' }];
    expect(await clerk.call(staffEndpoints.getOwnTraining, {})).toEqual({ due });
    expect((await note(dayOf(clock.now().toISOString()))).due).toEqual([]);
    await expect(note('2030-01-01')).rejects.toMatchObject({
      problem: { fields: { on: expect.any(String) } },
    });
  });

  it('is closed only when somebody has said what becomes of its work, and then at once', async () => {
    const application = await apply({ applyFor: 'close', staffId, reason: '调离窗口' });
    const { openStaffApplication: open, getPerson } = staffEndpoints;
    expect(await admin.refusal(open, openingOf(application))).toBe('staffing.work-open');
    const { colleagues } = await admin.call(getPerson, { params: { staffId } });
    const colleague = colleagues.find(({ name }) => name === '灵山收件员')!;
    const acceptor = (await supervisor.call(staffEndpoints.listPeople, {})).people.find(
      ({ username }) => username === 'lingshan-acceptor',
    )!;
    const unfit = openingOf(application, { handOverTo: acceptor.staffId });
    expect(await admin.refusal(open, unfit)).toBe('staffing.colleague-unfit');
    expect((await clerk.call(staffEndpoints.getStaffMe, {})).username).toBe('qin-xinlai');

    await admin.call(open, openingOf(application, { handOverTo: colleague.staffId }));
    expect(await clerk.refusal(staffEndpoints.getStaffMe, {})).toBe('session.expired');
    const signIn = { body: { username: 'qin-xinlai', password: own } };
    expect(await clerk.refusal(staffEndpoints.staffSignIn, signIn)).toBe('identity.credentials-wrong');

    const successor = await world.staff('lingshan-clerk');
    const { intakes } = await successor.call(staffEndpoints.listIntakes, {});
    expect(intakes).toMatchObject([{ heldBy: '灵山收件员', mine: true }]);
    const [{ caseId }] = intakes as [(typeof intakes)[number]];
    const traces = await world.container.audit.listForCase(caseId);
    expect(traces.map(({ event }) => event)).toContain('case.handed-over');
  }, 60_000);

  it('comes back only by a new application, and its history tells who had which right when', async () => {
    await supervisor.call(staffEndpoints.applyForStaff, { body: { ...newClerk, username: 'another-name' } });
    const { applications } = await admin.call(staffEndpoints.listStaffApplications, {});
    expect(applications[0]).toMatchObject({ staffId, username: 'qin-xinlai', mayDecide: true });
    const { oneTimePassword } = await admin.call(
      staffEndpoints.openStaffApplication,
      openingOf(applications[0]!),
    );
    clerk = await arrived('qin-xinlai', oneTimePassword!);

    const auditor = await world.staff('lingshan-auditor');
    const { history } = await auditor.call(staffEndpoints.getPerson, { params: { staffId } });
    expect(history).toMatchObject([
      { to: null, appliedBy: '灵山主管员', openedBy: '灵山账户员' },
      { role: 'clerk', itemCodes: ['W04'], reason: '灵山窗口增加一位收件员', endReason: '调离窗口' },
    ]);
    const on = dayOf(clock.now().toISOString());
    const query = { on, role: 'clerk' as const, districtCode: '450721' };
    const { rights } = await auditor.call(staffEndpoints.listRights, { query });
    expect(rights.map(({ name }) => name)).toEqual(expect.arrayContaining(['覃新来', '灵山收件员']));
    const before = await auditor.call(staffEndpoints.listRights, { query: { on: '2026-05-01' } });
    expect(before.rights).toEqual([]);
    expect(rights.find(({ name }) => name === '灵山收件员')).toMatchObject({
      appliedBy: null,
      openedBy: null,
      reason: '系统初始',
    });
  }, 60_000);

  it('gets other rights the same way, or words why not, and a new password by two people', async () => {
    const { declineStaffApplication: decline, openStaffApplication: open } = staffEndpoints;
    const change = {
      applyFor: 'change',
      staffId,
      role: 'clerk',
      districtCode: '450722',
      offices: [],
    } as const;
    const first = await apply({ ...change, offices: [], itemCodes: null, reason: '调到浦北窗口' });
    const words = '浦北窗口已经满员';
    const params = { applicationId: first.applicationId };
    const declined = await admin.call(decline, { params, body: { words } });
    expect(declined).toMatchObject({ status: 'declined', declineWords: words, decidedBy: '灵山账户员' });
    expect(await admin.refusal(open, openingOf(first))).toBe('staffing.application-decided');

    await admin.call(
      open,
      openingOf(await apply({ ...change, offices: [], itemCodes: ['W04', 'W07'], reason: '顶班' })),
    );
    expect((await clerk.call(staffEndpoints.getStaffMe, {})).districtCode).toBe('450722');

    const password = await apply({ applyFor: 'password', staffId, reason: '忘了密码' });
    const { oneTimePassword } = await admin.call(open, openingOf(password));
    expect(await clerk.refusal(staffEndpoints.getStaffMe, {})).toBe('session.expired');
    const signIn = { body: { username: 'qin-xinlai', password: oneTimePassword! } };
    expect(await clerk.refusal(staffEndpoints.staffSignIn, signIn)).toBe('identity.password-change-needed');
  }, 60_000);

  it('hands over what is owned: to whoever could claim it, or back to the queue, with a note', async () => {
    const owner = await world.staff('lingshan-acceptor');
    await world.staff('centre-acceptor-1');
    const { caseId } = await purchaseInHand(await world.member('nong-maifang'));
    const params = { caseId };
    const { version } = await owner.case(caseId);
    await owner.call(staffEndpoints.claimCase, { params, body: { version } });
    const { people } = await supervisor.call(staffEndpoints.listPeople, {});
    const idOf = (username: string) => people.find((one) => one.username === username)!.staffId;
    const from = { params: { staffId: idOf('lingshan-acceptor') } };
    const handOver = (to: StaffId | null) =>
      supervisor.call(staffEndpoints.handOverWork, { ...from, body: { handOverTo: to, reason: '休假两周' } });

    expect(await handOver(idOf('centre-acceptor-1'))).toEqual({ handed: 1, left: [] });
    const shown = await owner.case(caseId);
    expect(shown.notes.at(-1)).toMatchObject({
      by: '灵山主管员',
      text: '交接：灵山受理员的这件交给市本级受理一。休假两周',
    });
    expect(shown.ownerName).toBe('市本级受理一');
    from.params.staffId = idOf('centre-acceptor-1');
    await handOver(null);
    expect((await owner.case(caseId)).ownerName).toBeNull();
  }, 60_000);

  it('is not set back by seeding anew, and nobody touches their own', async () => {
    const self = (await admin.call(staffEndpoints.listPeople, {})).people.find(
      ({ username }) => username === 'lingshan-account-admin',
    )!;
    const params = { staffId: self.staffId };
    const body = { reason: '试一试', handOverTo: null };
    expect(await admin.refusal(staffEndpoints.closeAccount, { params, body })).toBe('staffing.own-account');
    await admin.call(staffEndpoints.closeAccount, { params: { staffId }, body });
    const seed = {
      username: 'qin-xinlai',
      name: '覃新来',
      role: 'reviewer',
      districtCode: '450721',
    } as const;
    await world.container.identity.staff.upsert([{ ...seed, password: own }]);
    expect(await clerk.refusal(staffEndpoints.getStaffMe, {})).toBe('session.expired');
    const stored = JSON.stringify(
      await world.container.connection.collection('staff_applications').find().toArray(),
    );
    expect(stored).not.toContain(newClerk.idNumber);
    expect(stored).not.toContain(newClerk.phone);
  }, 60_000);
});
