import { memberEndpoints, staffEndpoints, staffRoles, type EndpointShape } from '@gjj/shared-types';
import { ContractClient } from '../testing/contract-client';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import { rawCall } from '../testing/raw-call';
import { twoCities as places } from '../testing/two-cities';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const staff = staffRoles.map((role) => ({
  username: `kaifeng-${role}`,
  name: `开封${role}`,
  role,
  // The hall of the centre itself; those of the districts only receive.
  districtCode: '410200',
  password: `Demo-kaifeng-${role}-2026`,
}));

let world: WholeWorld;
let ofKaifeng: MemberClient;
let ofQinzhou: MemberClient;
let kaifengCase: { caseId: string; receiptNumber: string | null };
const visitor = () => new ContractClient(world.baseUrl, null);

beforeAll(async () => {
  world = await startWholeWorld({ environment: { GJJ_CENTRE: 'qinzhou,kaifeng' }, places, staff });
  ofKaifeng = await world.member('kaifeng-nong-maifang');
  ofQinzhou = await world.member('chen-xiaoman');
  kaifengCase = await purchaseIn(ofKaifeng, '2026-09-01');
}, 120_000);
afterAll(() => world.stop());

async function purchaseIn(member: MemberClient, contractFiledOn: string) {
  const answers = {
    contractOwner: 'self',
    homeAddress: '示例湖畔6栋901',
    contractFiledOn,
    homePriceFen: 52_000_000,
    homeLoanFen: 40_000_000,
  };
  const files = { 'filed-contract': await photo(), invoice: await photo('#ddd') };
  return member.apply('W01', { answers, amountFen: 100_000, files });
}

describe('one system of two centres', () => {
  it('shows a visitor the centre that they choose, the first one unasked, and no other', async () => {
    const { centres } = await visitor().call(memberEndpoints.listCentres, {});
    expect(centres).toEqual([
      { code: 'qinzhou', name: '钦州市住房公积金管理中心' },
      { code: 'kaifeng', name: '开封市住房公积金管理中心' },
    ]);
    expect((await visitor().call(memberEndpoints.getCentre, {})).code).toBe('qinzhou');
    const query = { centre: 'kaifeng' };
    expect((await visitor().call(memberEndpoints.getCentre, { query })).code).toBe('kaifeng');
    const params = { itemCode: 'W04' };
    const explained = await visitor().call(memberEndpoints.explainItem, { params, query });
    expect(explained).not.toEqual(await visitor().call(memberEndpoints.explainItem, { params }));
    await visitor().call(memberEndpoints.listRuleChanges, { query });
    for (const [endpoint, call] of [
      [memberEndpoints.getCentre, {}],
      [memberEndpoints.listItems, {}],
      [memberEndpoints.getItem, { params }],
      [memberEndpoints.explainItem, { params }],
      [memberEndpoints.listRuleChanges, {}],
    ] as [EndpointShape, object][]) {
      const nowhere = { ...call, query: { centre: 'nowhere' } };
      expect(await visitor().refusal(endpoint, nowhere as never)).toBe('catalogue.centre-not-found');
    }
  });

  it('shows a bound member their own centre, whatever they ask for', async () => {
    const query = { centre: 'qinzhou' };
    const centre = await ofKaifeng.call(memberEndpoints.getCentre, { query });
    expect(centre.code).toBe('kaifeng');
    const { items } = await ofKaifeng.call(memberEndpoints.listItems, { query: { centre: 'nowhere' } });
    expect(items).toEqual(
      (await visitor().call(memberEndpoints.listItems, { query: { centre: 'kaifeng' } })).items,
    );
    expect((await ofQinzhou.call(memberEndpoints.getCentre, {})).code).toBe('qinzhou');
  });

  it('takes a guide that is for everybody from whoever was signed in, too', async () => {
    const { status } = await rawCall(world.baseUrl, { path: '/api/v1/items', token: 'over-since-long' });
    expect(status).toBe(200);
  });

  it('numbers and decides a case by the rules of its own centre', async () => {
    expect(kaifengCase.receiptNumber).toMatch(/^KF\d{16}$/);
    const { receiptNumber, caseId } = await ofQinzhou.apply('W04');
    expect(receiptNumber).toMatch(/^QZ\d{16}$/);
    const paid = await ofQinzhou.until(caseId, 'paid', 'closed');
    expect(paid.payments).toMatchObject([{ outcome: 'paid' }]);
    const record = await world.container.cases.find(kaifengCase.caseId);
    expect(record).toMatchObject({ centreCode: 'kaifeng' });
    expect(record?.districtCode).toMatch(/^4102/);
    expect(record?.eligibility?.rulesVersion).toContain(world.container.centres.of('kaifeng').version);
  }, 120_000);

  it('knows a home in the city of the member, not of the first centre', async () => {
    const { version } = world.container.centres.of('kaifeng');
    const { results } = await ofKaifeng.call(memberEndpoints.listEligibility, {});
    expect(results.every(({ rulesVersion }) => rulesVersion.endsWith(version))).toBe(true);
    const renter = await world.member('kaifeng-chen-xiaoman');
    const params = { itemCode: 'W04' };
    expect(await renter.call(memberEndpoints.getEligibility, { params })).toMatchObject({ verdict: 'yes' });
  });
});

describe('staff of the one centre and the cases of the other', () => {
  const qinzhouStaff = ['lingshan-clerk', 'centre-acceptor-1', 'centre-reviewer-1', 'lingshan-supervisor'];
  const others = ['lingshan-finance', 'lingshan-service-agent', 'lingshan-auditor'];

  it.each([...qinzhouStaff, ...others])('%s neither lists nor finds them', async (username) => {
    const officer = await world.staff(username);
    const own = await purchaseOfQinzhou();
    const listed = await officer.call(staffEndpoints.listQueue, {});
    expect(listed.rows.map(({ caseId }) => caseId)).not.toContain(kaifengCase.caseId);
    expect(listed.total).toBe(listed.rows.length);
    const asked = { query: { districtCode: '410202' } };
    const there = await officer.call(staffEndpoints.listQueue, asked);
    expect(there.rows.map(({ caseId }) => caseId)).not.toContain(kaifengCase.caseId);
    for (const query of [kaifengCase.receiptNumber!, ofKaifeng.person.name, ofKaifeng.person.phone])
      expect((await officer.call(staffEndpoints.lookUp, { body: { query } })).rows).toEqual([]);
    const { rows } = await officer.call(staffEndpoints.lookUp, { body: { query: own.receiptNumber! } });
    expect(rows.map(({ caseId }) => caseId)).toEqual([own.caseId]);
  });

  let qinzhouCase: ReturnType<typeof purchaseIn> | undefined;
  const purchaseOfQinzhou = async () =>
    (qinzhouCase ??= world.member('nong-maifang').then((member) => purchaseIn(member, '2026-09-02')));

  it.each(['centre-acceptor-1', 'centre-reviewer-1', 'lingshan-auditor'])(
    'for %s they are not there, at every door',
    async (username) => {
      const officer = await world.staff(username);
      const version = (await world.container.cases.find(kaifengCase.caseId))!.version;
      const grounds = { facts: '查到的事实', rule: '依据的规定', reason: '不准的理由', remedies: '可以复核' };
      const subject = { kind: 'material', materialCode: 'invoice' };
      const items = [{ subject, reason: 'unclear', howToFix: '请重新拍照' }];
      const doors: [string, string, object | null][] = [
        ['GET', '', null],
        ['POST', '/claim', { version }],
        ['POST', '/release', { version }],
        ['POST', '/acceptance', { version }],
        ['POST', '/correction', { version, items }],
        ['POST', '/endorsement', { version, opinion: '同意上报' }],
        ['POST', '/approval', { version, amountFen: 1, opinion: '同意提取' }],
        ['POST', '/refusal', { version, ...grounds }],
        ['POST', '/notes', { text: '来电询问进度' }],
        ['POST', '/reveals', { field: 'phone', reason: '职工来电，回拨' }],
        ['POST', '/notice-preview', { action: 'accept' }],
      ];
      for (const [method, path, body] of doors) {
        const answer = await rawCall(world.baseUrl, {
          method,
          path: `/staff/v1/cases/${kaifengCase.caseId}${path}`,
          token: officer.token,
          ...(body !== null && { body: JSON.stringify(body) }),
        });
        // What the role may not do anywhere is refused before anybody looks for the case.
        expect([path, answer.code]).toEqual([
          path,
          expect.stringMatching(/^(case\.not-found|access\.forbidden)$/),
        ]);
        if (path === '') expect(answer.code).toBe('case.not-found');
      }
      expect((await world.container.cases.find(kaifengCase.caseId))!.version).toBe(version);
    },
  );

  it('hands none of their documents to another centre', async () => {
    const [document] = (await ofKaifeng.case(kaifengCase.caseId)).documents;
    const path = `/staff/v1/documents/${document!.documentId}/content`;
    const officer = await world.staff('centre-acceptor-1');
    const answer = await rawCall(world.baseUrl, { path, token: officer.token });
    expect(answer).toMatchObject({ status: 404, code: 'document.not-found' });
    const own = await world.staff('kaifeng-acceptor');
    expect((await rawCall(world.baseUrl, { path, token: own.token })).status).toBe(200);
  });

  it('is all there for an officer of their own, who sees nothing of the first', async () => {
    await purchaseOfQinzhou();
    const officer = await world.staff('kaifeng-acceptor');
    const { rows } = await officer.call(staffEndpoints.listQueue, {});
    expect(rows.map(({ caseId }) => caseId)).toEqual([kaifengCase.caseId]);
    expect((await officer.case(kaifengCase.caseId)).allowedActions).toContain('accept');
    const catalogue = await officer.call(staffEndpoints.getStaffCatalogue, {});
    expect(JSON.stringify(catalogue)).toContain('开封');
    expect(JSON.stringify(catalogue)).not.toContain('钦州');
  });

  it('reads as business knowledge (业务知识) just what their members read', async () => {
    const officer = await world.staff('kaifeng-acceptor');
    const { entries, centreName } = await officer.call(staffEndpoints.searchKnowledge, {
      query: { query: '合同 发票' },
    });
    expect(centreName).toContain('开封');
    const [{ itemCode, hits }] = entries as [(typeof entries)[number]];
    expect(hits.length).toBeGreaterThan(0);
    const params = { itemCode };
    const read = await officer.call(staffEndpoints.readKnowledge, { params });
    expect(read.guide).toEqual(await ofKaifeng.call(memberEndpoints.getItem, { params, query: {} }));
    expect(read.rules).toEqual(await ofKaifeng.call(memberEndpoints.explainItem, { params, query: {} }));
  });
});
