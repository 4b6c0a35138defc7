import { dayOf, memberEndpoints, staffEndpoints, type StaffCase, type StaffRole } from '@gjj/shared-types';
import { join } from 'node:path';
import { publishVersion, readProfileFiles, VersionStore } from '../modules/catalogue';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import type { StaffClient } from '../testing/staff-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const longyan = {
  code: 'longyan',
  cityName: '龙岩市',
  cityCode: '350800',
  districts: [
    { code: '350800', name: '龙岩市' },
    { code: '350802', name: '新罗区' },
    { code: '350803', name: '永定区' },
  ],
};
const account = (
  username: string,
  name: string,
  role: StaffRole,
  offices: string[] = [],
  districtCode = '350802',
) => ({
  username,
  name,
  role,
  districtCode,
  offices,
  password: `Demo-${username}-2026`,
});
const staff = [
  account('acceptor', '新罗受理员', 'acceptor'),
  account('handler', '新罗经办', 'reviewer', ['经办人']),
  account('head', '新罗科长', 'reviewer', ['科室负责人']),
  account('other-head', '新罗副科长', 'reviewer', ['科室负责人']),
  account('deputy', '新罗副主任', 'reviewer', ['分管副主任']),
  account('elsewhere', '永定审核员', 'reviewer', ['经办人'], '350803'),
  account('of-no-office', '新罗审核员', 'reviewer'),
  account('supervisor', '新罗主管', 'supervisor'),
];

/** Longyan approves by three levels: 经办人, 科室负责人, 分管副主任. Each test stands on the ones before. */
describe('approval by levels', () => {
  let world: WholeWorld;
  let member: MemberClient;
  let caseId: string;
  const officers = new Map<string, StaffClient>();
  const officer = (username: string) => officers.get(username)!;

  beforeAll(async () => {
    world = await startWholeWorld({ environment: { GJJ_CENTRE: 'longyan' }, places: [longyan], staff });
    for (const { username } of staff) officers.set(username, await world.staff(username));
    member = await world.member('nong-maifang');
  }, 120_000);
  afterAll(() => world.stop());

  async function handIn(): Promise<string> {
    const answers = {
      contractOwner: 'self',
      homeAddress: '新罗区示例湖畔6栋901',
      contractFiledOn: '2026-09-01',
      homePriceFen: 52_000_000,
      homeLoanFen: 40_000_000,
    };
    const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
    return (await member.apply('W01', { answers, amountFen: 100_000, files })).caseId;
  }

  async function accept(of = caseId): Promise<StaffCase> {
    const { version } = await officer('acceptor').until(of, 'received');
    await officer('acceptor').call(staffEndpoints.acceptCase, { params: { caseId: of }, body: { version } });
    return officer('acceptor').until(of, 'review');
  }

  /** What an endpoint of a step wants, for the case as it is now. */
  async function now<B extends object>(content: B, of = caseId) {
    const { version } = await officer('handler').case(of);
    return { params: { caseId: of }, body: { version, ...content } };
  }
  const opinion = '合同和发票都核对过，同意';
  const grounds = {
    facts: '发票不是这套房的',
    rule: '条例第二十四条',
    reason: '没有购房',
    remedies: '可以复议',
  };
  const endorse = async (username: string) =>
    officer(username).call(staffEndpoints.endorseCase, await now({ opinion }));
  const refusedEndorsement = async (username: string) =>
    officer(username).refusal(staffEndpoints.endorseCase, await now({ opinion }));
  const refusedApproval = async (username: string) =>
    officer(username).refusal(staffEndpoints.approveCase, await now({ amountFen: 90_000, opinion }));
  const refusedRefusal = async (username: string) =>
    officer(username).refusal(staffEndpoints.refuseCase, await now(grounds));
  const mayDo = async (username: string) => (await officer(username).case(caseId)).allowedActions;
  const standings = (shown: StaffCase) => shown.approvalSteps.map(({ standing }) => standing);

  it('keeps the levels with the case when it is handed in, and not before', async () => {
    const draft = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W01' } });
    expect((await world.container.cases.find(draft.caseId))!.approvalLevels).toEqual([]);
    caseId = await handIn();
    expect((await world.container.cases.find(caseId))!.approvalLevels).toEqual([
      '经办人',
      '科室负责人',
      '分管副主任',
    ]);
    const review = await accept();
    expect(review.approvalSteps.map(({ level }) => level)).toEqual(['经办人', '科室负责人', '分管副主任']);
    expect(standings(review)).toEqual(['here', 'to-come', 'to-come']);
  }, 120_000);

  it('lets the first level agree or refuse, and not approve', async () => {
    expect(await mayDo('handler')).toEqual(expect.arrayContaining(['endorse', 'refuse', 'claim']));
    expect(await mayDo('handler')).not.toContain('approve');
    expect(await refusedApproval('handler')).toBe('case.action-not-allowed');
    expect(await refusedEndorsement('acceptor')).toBe('access.forbidden');
    expect(await refusedEndorsement('elsewhere')).toBe('access.forbidden');
  });

  it('lets nobody act at the level of another office, nor without an office, and says whose turn it is', async () => {
    for (const username of ['head', 'deputy', 'of-no-office']) {
      expect(await refusedEndorsement(username)).toBe('case.other-office');
      expect(await refusedRefusal(username)).toBe('case.other-office');
      expect(await mayDo(username)).toEqual(['note', 'reveal']);
    }
    const tried = officer('head').call(staffEndpoints.endorseCase, await now({ opinion }));
    const detail = expect.stringContaining('由经办人审批');
    await expect(tried).rejects.toMatchObject({ problem: { detail, extra: { office: '经办人' } } });
  });

  it("records a level's agreement, leaves the case in review and frees it for the next officer", async () => {
    const claimed = await officer('handler').call(staffEndpoints.claimCase, await now({}));
    expect(claimed.ownerName).toBe('新罗经办');
    expect(await refusedEndorsement('head')).toBe('case.owned-by-other');
    const after = await endorse('handler');
    expect(after).toMatchObject({ state: 'review', ownerName: null, decision: null });
    expect(after.clock).toEqual(claimed.clock);
    expect(after.approvalSteps).toMatchObject([
      { level: '经办人', standing: 'agreed', by: '新罗经办', at: expect.any(String), opinion },
      { level: '科室负责人', standing: 'here', by: null, at: null, opinion: null },
      { level: '分管副主任', standing: 'to-come' },
    ]);
    expect(after.timeline.at(-1)).toMatchObject({
      action: 'endorse',
      from: 'review',
      to: 'review',
      by: '新罗经办（审核）',
      words: '经办人同意，报科室负责人审批',
    });
    const query = { state: 'review', owner: 'nobody' } as const;
    const { rows } = await officer('head').call(staffEndpoints.listQueue, { query });
    expect(rows.find((row) => row.caseId === caseId)?.allowedActions).toEqual(
      expect.arrayContaining(['endorse', 'claim']),
    );
  });

  it('tells the member which level has agreed, by no name and without the opinion, and sends nothing', async () => {
    const seen = await member.case(caseId);
    expect(seen.timeline.at(-1)).toMatchObject({ by: '中心审核人员', words: '经办人同意，报科室负责人审批' });
    expect(JSON.stringify(seen)).not.toContain(opinion);
    expect(JSON.stringify(seen)).not.toContain('新罗经办');
    const { messages } = await member.case(caseId);
    expect(messages.map(({ notice }) => notice)).toEqual(['received', 'accepted']);
  });

  it('lets nobody act at two levels, whatever they want to do', async () => {
    expect(await refusedEndorsement('handler')).toBe('case.same-level-officer');
    expect(await refusedRefusal('handler')).toBe('case.same-level-officer');
    const may = await mayDo('handler');
    for (const action of ['endorse', 'approve', 'refuse', 'claim']) expect(may).not.toContain(action);
  });

  it('lets the acceptor act at no level, whatever role they have by then', async () => {
    await world.container.identity.staff.upsert([{ ...staff[0]!, role: 'reviewer' }]);
    expect(await refusedEndorsement('acceptor')).toBe('case.same-officer');
    expect(await refusedRefusal('acceptor')).toBe('case.same-officer');
    await world.container.identity.staff.upsert([staff[0]!]);
  });

  it('takes one agreement of two officers of the same level at once, and tells the other', async () => {
    const input = await now({ opinion });
    const both = await Promise.allSettled(
      ['head', 'other-head'].map((username) => officer(username).call(staffEndpoints.endorseCase, input)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toMatchObject({ code: 'case.version-conflict' });
    expect(standings(await officer('handler').case(caseId))).toEqual(['agreed', 'agreed', 'here']);
  });

  /** No edge of today leads back from review; whichever comes will write what is written here. */
  it('begins again at the first level after a correction: agreements before it are void and stay in the file', async () => {
    const { desk, cases } = world.container;
    const record = (await cases.find(caseId))!;
    const at = desk.now;
    const invoice = { kind: 'material' as const, materialCode: 'invoice' };
    const item = {
      subject: invoice,
      label: '发票',
      reason: 'unclear' as const,
      howToFix: '请重拍',
      fixed: false,
    };
    const by = { byKind: 'system' as const, byId: 'system', byName: '', byRole: null };
    const edge = {
      action: 'request-correction' as const,
      from: 'review' as const,
      to: 'correction' as const,
    };
    await desk.commit(record, {
      set: { state: 'correction', correction: { requestedAt: at, dueOn: null, items: [item] } },
      timeline: [{ at, ...edge, ...by, version: record.version + 1 }],
      outbox: [],
    });
    expect(standings(await officer('handler').case(caseId))).toEqual(['to-come', 'to-come', 'to-come']);
    await member.upload(caseId, 'invoice', await photo('#eee'));
    const { version, answers } = await member.case(caseId);
    const again = { params: { caseId }, body: { version, answers }, idempotencyKey: newId() };
    await member.call(memberEndpoints.resubmitCase, again);
    const review = await accept();
    expect(standings(review)).toEqual(['here', 'to-come', 'to-come']);
    expect((await cases.find(caseId))!.endorsements).toHaveLength(2);
    expect(await refusedApproval('deputy')).toBe('case.action-not-allowed');
    expect(standings(await endorse('handler'))).toEqual(['agreed', 'here', 'to-come']);
  }, 60_000);

  it('ends where any level refuses: no level above is asked, and it is seen which one it was', async () => {
    const other = await world.member('su-fengcun');
    const papers = { 'retirement-certificate': await photo() };
    const { caseId: bad } = await other.apply('W07', { amountFen: 100_000, files: papers });
    await accept(bad);
    await officer('handler').call(staffEndpoints.endorseCase, await now({ opinion }, bad));
    await officer('head').call(staffEndpoints.refuseCase, await now(grounds, bad));
    const refused = await other.until(bad, 'refused');
    expect(refused.decision).toMatchObject({ outcome: 'refused', by: 'person', ...grounds });
    expect(refused.decision?.office).toBe('科室负责人');
    expect(refused.decision?.seal).toBeUndefined();
    const shown = await officer('deputy').case(bad);
    expect(shown.approvalSteps.map(({ standing, by }) => [standing, by])).toEqual([
      ['agreed', '新罗经办'],
      ['refused', '新罗科长'],
      ['to-come', null],
    ]);
    expect(shown.allowedActions).toEqual(['note', 'reveal']);
  }, 60_000);

  it('goes on as it was handed in when the profile changes meanwhile; a new case goes by the new one', async () => {
    const profile = await readProfileFiles(join(import.meta.dirname, '../../centres/longyan'));
    const before = profile.files.get('flow.yaml')!.toString('utf8');
    const after = before.replace('[经办人, 科室负责人, 分管副主任]', '[分管副主任]');
    expect(after).not.toBe(before);
    const { connection, centres, desk } = world.container;
    const files = new Map([...profile.files, ['flow.yaml', Buffer.from(after)] as const]);
    await publishVersion(
      new VersionStore(connection),
      { ...profile, files },
      {
        effectiveFrom: dayOf(desk.now.toISOString()),
        publishedAt: desk.now,
        publishedBy: '目录管理员',
        report: { casesPassed: 0, dryRun: null },
      },
    );
    await centres.refresh();
    expect(centres.main.flowOf('W01').approvalLevels).toEqual(['分管副主任']);
    expect(standings(await officer('handler').case(caseId))).toEqual(['agreed', 'here', 'to-come']);
    expect(standings(await endorse('head'))).toEqual(['agreed', 'agreed', 'here']);

    const retired = await world.member('qin-xinju');
    const papers = { 'retirement-certificate': await photo() };
    const { caseId: one } = await retired.apply('W07', { amountFen: 100_000, files: papers });
    expect((await accept(one)).approvalSteps).toEqual([]);
    const { allowedActions } = await officer('handler').case(one);
    expect(allowedActions).toContain('approve');
    expect(allowedActions).not.toContain('endorse');
  }, 60_000);

  it('lets a deputy act for the office from a day until a day, and nobody who agreed below', async () => {
    const { people } = await officer('supervisor').call(staffEndpoints.listPeople, {});
    const idOf = (username: string) => people.find((one) => one.username === username)!.staffId;
    const today = dayOf(world.container.desk.now.toISOString());
    const insteadOf = idOf('deputy');
    const term = { office: '分管副主任', insteadOf, from: today, to: today, reason: '外出开会' };
    const appoint = (username: string, body = term) =>
      officer('supervisor').call(staffEndpoints.appointDeputy, {
        params: { staffId: idOf(username) },
        body,
      });
    const { allowedActions: before } = await officer('of-no-office').case(caseId);
    expect(before).not.toContain('approve');
    await appoint('handler');
    expect(await refusedApproval('handler')).toBe('case.same-level-officer');
    const duty = await appoint('of-no-office');
    expect(duty.deputising).toMatchObject([
      { office: '分管副主任', insteadOf: '新罗副主任', standing: 'now' },
    ]);
    expect(await mayDo('of-no-office')).toEqual(expect.arrayContaining(['approve', 'refuse', 'claim']));

    const tried = { params: { staffId: idOf('supervisor') }, body: term };
    const refused = (who: string, input: typeof tried) =>
      officer(who).refusal(staffEndpoints.appointDeputy, input);
    expect(await refused('supervisor', tried)).toBe('staffing.own-deputy');
    expect(await refused('supervisor', { ...tried, params: { staffId: idOf('deputy') } })).toBe(
      'staffing.deputy-unfit',
    );
    expect(await refused('head', tried)).toBe('access.forbidden');
    await expect(appoint('of-no-office', { ...term, to: '2020-01-01' })).rejects.toMatchObject({
      problem: { fields: { to: expect.any(String) } },
    });

    const ending = { params: { staffId: idOf('of-no-office'), dutyId: duty.deputising[0]!.dutyId } };
    await officer('supervisor').call(staffEndpoints.endDuty, ending);
    expect(await officer('supervisor').refusal(staffEndpoints.endDuty, ending)).toBe('staffing.duty-over');
    expect(await mayDo('of-no-office')).not.toContain('approve');
    await appoint('of-no-office', { ...term, from: '2099-01-01', to: '2099-01-02' });
    expect(await refusedApproval('of-no-office')).toBe('case.other-office');
    await appoint('of-no-office');
  });

  it('is approved by the last level alone, with the sum, the notice and the payment as ever', async () => {
    expect(await mayDo('deputy')).toEqual(expect.arrayContaining(['approve', 'refuse', 'claim']));
    expect(await mayDo('deputy')).not.toContain('endorse');
    expect(await refusedEndorsement('deputy')).toBe('case.action-not-allowed');
    for (const username of ['handler', 'head'])
      expect(await refusedApproval(username)).toBe('case.same-level-officer');
    const reason = '同意提取九百元';
    const input = await now({ amountFen: 90_000, opinion: reason });
    await officer('of-no-office').call(staffEndpoints.approveCase, input);
    const closed = await member.until(caseId, 'closed');
    expect(closed.decision).toMatchObject({ outcome: 'approved', by: 'person', amountFen: 90_000, reason });
    expect(closed.decision).toMatchObject({ office: '分管副主任', seal: '审批专用章' });
    expect(closed.payments).toMatchObject([{ amountFen: 90_000, outcome: 'paid' }]);
    expect(closed.timeline.filter(({ action }) => action === 'approve')).toHaveLength(1);
    const { approvalSteps, timeline } = await officer('handler').case(caseId);
    expect(timeline.find(({ action }) => action === 'approve')?.by).toBe(
      '新罗审核员代理新罗副主任（分管副主任）',
    );
    expect(approvalSteps.at(-1)?.insteadOf).toBe('新罗副主任');
    expect(approvalSteps.map(({ standing, by }) => [standing, by])).toEqual([
      ['agreed', '新罗经办'],
      ['agreed', '新罗科长'],
      ['agreed', '新罗审核员'],
    ]);
  }, 60_000);

  it('leaves to the machine what it decides: no level is asked', async () => {
    const renter = await world.member('chen-xiaoman');
    const { caseId: rent } = await renter.apply('W04');
    await renter.until(rent, 'closed');
    const shown = await officer('handler').case(rent);
    expect(shown.timeline.map(({ action }) => action)).toContain('approve-by-machine');
    expect(shown.approvalSteps).toEqual([]);
  }, 60_000);
});
