import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { photo } from '../testing/photos';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

/** 个人信息保护法 art. 28–29: nobody is asked for facts of health before the member has agreed to just that. */
describe('facts of health', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  const asked = ({ person }: MemberClient, dataset = 'medical') =>
    world.outside.control.exchange
      .trace()
      .filter((query) => query.dataset === dataset && query.subjectIdNumber === person.idNumber);
  const factsOf = async (caseId: string) => {
    const { basis } = (await world.container.cases.find(caseId))!;
    return (JSON.parse(world.container.sealer.open(basis!)) as { facts: Record<string, object> }).facts;
  };

  it('are nobody else’s to agree to, and nothing to agree to where the item rests on none', async () => {
    const stranger = await world.member('lu-zhiyuan');
    const member = await world.member('lao-xinxiu');
    const { caseId } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W11' } });
    const rent = await stranger.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    const { giveSensitiveConsent, takeBackSensitiveConsent } = memberEndpoints;
    for (const endpoint of [giveSensitiveConsent, takeBackSensitiveConsent])
      expect(await stranger.refusal(endpoint, { params: { caseId } })).toBe('case.not-found');
    expect(rent.sensitiveConsent).toBeNull();
    const other = { params: { caseId: rent.caseId } };
    expect(await stranger.refusal(giveSensitiveConsent, other)).toBe('case.action-not-allowed');
    expect(asked(member)).toEqual([]);
  }, 60_000);

  it('are asked for once the member agrees, and no more once that is taken back', async () => {
    const member = await world.member('lao-xinxiu');
    await member.call(memberEndpoints.listEligibility, {});
    const before = await member.call(memberEndpoints.getEligibility, { params: { itemCode: 'W11' } });
    const draft = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W11' } });
    expect([before.verdict, draft.eligibility?.verdict]).toEqual(['unknown', 'unknown']);
    const couldSettle = [{ label: '近 12 个月自付医疗费', department: '医疗保障' }];
    expect(before.consentCouldSettle).toEqual(couldSettle);
    expect(draft.eligibility).not.toHaveProperty('consentCouldSettle');
    const rent = await member.call(memberEndpoints.getEligibility, { params: { itemCode: 'W04' } });
    expect(rent).not.toHaveProperty('consentCouldSettle');
    expect(draft.sensitiveConsent).toEqual({
      facts: [{ label: '近 12 个月自付医疗费', department: '医疗保障' }],
      givenAt: null,
    });
    expect(asked(member)).toEqual([]);

    const params = { caseId: draft.caseId };
    const agreed = await member.call(memberEndpoints.giveSensitiveConsent, { params });
    expect(agreed.eligibility).toMatchObject({ verdict: 'yes', capFen: 2_650_000, automatic: true });
    expect(Object.keys(agreed.eligibility!.waivedMaterials)).toContain('diagnosis');
    expect(agreed.questions).toEqual([]);
    expect(agreed.sensitiveConsent?.givenAt).not.toBeNull();
    await member.call(memberEndpoints.giveSensitiveConsent, { params });
    const body = { version: agreed.version, answers: {}, amountFen: agreed.eligibility!.capFen };
    await member.call(memberEndpoints.saveAnswers, { params, body });
    const [query, ...more] = asked(member);
    expect(more).toEqual([]);
    expect(query).toMatchObject({ outcome: 'answered', purpose: '办理家庭成员患重大疾病提取' });
    const proof = await world.container.connection
      .collection<{ _id: string }>('consents')
      .findOne({ _id: query!.consentReference });
    const factKeys = ['medicalOwnPaidLast12MonthsFen'];
    expect(proof).toMatchObject({ purpose: 'sensitive-facts', caseId: draft.caseId, factKeys });

    const back = await member.call(memberEndpoints.takeBackSensitiveConsent, { params });
    expect(back.sensitiveConsent?.givenAt).toBeNull();
    expect(back.eligibility).toMatchObject({ verdict: 'unknown', waivedMaterials: {} });
    expect(back.amountFen).toBeNull();
    expect(back.questions.map(({ key }) => key)).toEqual(['patient', 'billFen']);
    const { medicalOwnPaidLast12MonthsFen } = await factsOf(draft.caseId);
    expect(medicalOwnPaidLast12MonthsFen).toMatchObject({ known: false, why: 'not-asked' });
    await member.call(memberEndpoints.openCase, { body: { itemCode: 'W11' } });
    expect(asked(member)).toHaveLength(1);
    const traces = await world.container.audit.listForCase(draft.caseId);
    const given = 'case.sensitive-consent-given';
    const takenBack = 'case.sensitive-consent-taken-back';
    const events = traces.map(({ event }) => event).filter((event) => event !== 'case.saved');
    expect(events.slice(-3)).toEqual([given, given, takenBack]);
  }, 60_000);

  it('decide by themselves for whoever agreed: paid by machine', async () => {
    const member = await world.member('lao-xinxiu');
    const { caseId } = await member.apply('W11', { sensitiveConsent: true });
    const closed = await member.until(caseId, 'closed');
    expect(closed.decision).toMatchObject({ by: 'machine', amountFen: 2_650_000 });
    const params = { caseId };
    expect(await member.refusal(memberEndpoints.takeBackSensitiveConsent, { params })).toBe(
      'case.action-not-allowed',
    );
  }, 60_000);

  it('are never asked for without it: papers go to a person, through correction and review', async () => {
    const member = await world.member('chen-xiaoman');
    const answers = { patient: 'parent', billFen: 1_500_000 };
    const papers = { diagnosis: await photo(), 'medical-bills': await photo('#ddd') };
    const without = await member.fill('W11', { answers, amountFen: 1_000_000 });
    const { submitCase, resubmitCase } = memberEndpoints;
    const handIn = { params: { caseId: without.caseId }, body: without.body, idempotencyKey: newId() };
    expect(await member.refusal(submitCase, handIn)).toBe('case.documents-missing');

    const { caseId } = await member.apply('W11', { answers, amountFen: 1_000_000, files: papers });
    const params = { caseId };
    const acceptor = await world.staff('centre-acceptor-1');
    const received = await acceptor.until(caseId, 'received');
    expect(received.checks).toContainEqual(
      expect.objectContaining({
        key: 'medicalOwnPaidLast12MonthsFen',
        result: 'unknown',
        words: '没有查询，要本人单独同意才查',
      }),
    );
    const subject = { kind: 'material' as const, materialCode: 'diagnosis' };
    const items = [{ subject, reason: 'unclear' as const, howToFix: '请重新拍照' }];
    const body = { version: received.version, items };
    await acceptor.call(staffEndpoints.requestCorrection, { params, body });
    const { version } = await member.until(caseId, 'correction');
    await member.upload(caseId, 'diagnosis', await photo('#eee'));
    await member.call(resubmitCase, { params, body: { version, answers }, idempotencyKey: newId() });
    const again = await acceptor.until(caseId, 'received');
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version: again.version } });
    await acceptor.until(caseId, 'review');
    expect(asked(member)).toEqual([]);
    expect(asked(member, 'marriage').length + asked(member, 'identity').length).toBeGreaterThan(0);
  }, 90_000);
});
