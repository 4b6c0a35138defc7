import { maskDocument, memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import type { MemberClient } from '../testing/member-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

describe('people as registers write them, from sign-in to money', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  const rentOf = async (member: MemberClient) =>
    member.call(memberEndpoints.getEligibility, { params: { itemCode: 'W04' } });

  async function decidedByOfficers(caseId: string): Promise<void> {
    const params = { caseId };
    const acceptor = await world.staff('centre-acceptor-1');
    const { version } = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version } });
    const reviewer = await world.staff('centre-reviewer-1');
    const review = await reviewer.until(caseId, 'review');
    const body = { version: review.version, amountFen: review.amountFen!, opinion: '已对照证件原件，相符' };
    await reviewer.call(staffEndpoints.approveCase, { params, body });
  }

  it.each([
    ['ayiguli', 'a dot of another shape at every register'],
    ['li-yao', 'a blank in the middle'],
  ])(
    '%s, with %s: decided and paid by machine',
    async (key) => {
      const member = await world.member(key);
      const { caseId } = await member.apply('W04');
      const closed = await member.until(caseId, 'closed');
      expect(closed.decision).toMatchObject({ by: 'machine', outcome: 'approved' });
      expect(closed.payments).toMatchObject([{ outcome: 'paid' }]);
    },
    60_000,
  );

  it('wang-jie, with a character that the identity register has not got: looked at by a person, and paid', async () => {
    const member = await world.member('wang-jie');
    const eligibility = await rentOf(member);
    expect(eligibility).toMatchObject({ verdict: 'yes', automatic: false });
    expect(eligibility.identityNote).toContain('显示不出来');
    const { caseId } = await member.apply('W04');
    const seen = await (await world.staff('centre-acceptor-1')).until(caseId, 'received');
    expect(seen.checks[0]).toMatchObject({ key: 'name', result: 'unknown' });
    await decidedByOfficers(caseId);
    const closed = await member.until(caseId, 'closed');
    expect(closed.decision?.by).toBe('person');
    expect(closed.payments).toMatchObject([{ outcome: 'paid' }]);
  }, 60_000);

  it.each([
    ['obrien', '外国人永久居留身份证', 'permanent-residence'],
    ['nguyen', '护照', 'passport'],
    ['he-gangsheng', '港澳居民居住证', 'hk-macao-residence'],
    ['lin-taisheng', '台湾居民来往大陆通行证', 'taiwan-permit'],
  ])(
    '%s, with %s: told before the form what it cannot prove, looked at by a person, and paid',
    async (key, words, kind) => {
      const member = await world.member(key);
      const me = await member.call(memberEndpoints.getMe, {});
      expect(me.documentKind).toBe(kind);
      expect(me.idNumberMasked).toBe(maskDocument({ number: member.person.idNumber }));
      const eligibility = await rentOf(member);
      expect(eligibility.verdict).toBe('unknown');
      expect(eligibility.identityNote).toContain(words);
      expect(eligibility.identityNote).toContain('服务窗口');
      const { caseId } = await member.apply('W04');
      await decidedByOfficers(caseId);
      expect((await member.until(caseId, 'closed')).payments).toMatchObject([{ outcome: 'paid' }]);
      const found = await (
        await world.staff('lingshan-service-agent')
      ).call(staffEndpoints.lookUp, { body: { query: ` ${member.person.idNumber.toLowerCase()} ` } });
      expect(found.matchedBy).toBe('id-number');
      expect(found.rows.map((row) => row.caseId)).toEqual([caseId]);
    },
    60_000,
  );

  it('finds a case by a name in whichever writing, and tells an officer the kind of document', async () => {
    const agent = await world.staff('lingshan-service-agent');
    const find = (query: string) => agent.call(staffEndpoints.lookUp, { body: { query } });
    for (const query of ['阿依古丽•买买提', '阿依古丽．买买提', '阿依古丽 · 买买提'])
      expect((await find(query)).rows).toHaveLength(1);
    for (const query of ['NGUYEN VAN A', 'nguyễn văn a']) {
      const [row] = (await find(query)).rows;
      expect((await agent.case(row!.caseId)).memberDocumentKind).toBe('passport');
    }
  });
});
