import { memberEndpoints, staffEndpoints, type IntakeCase, type Visit } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { newId } from '../platform/ids';
import { photo } from '../testing/photos';
import type { StaffClient } from '../testing/staff-client';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const consents = { dataUse: true, bankCard: true, truthful: true };
const answers = {
  deathDate: '2026-08-20',
  proofKind: 'notary',
  proofNumber: '（2026）示例证字第12号',
  proofFrom: '灵山县示例公证处',
  proofOn: '2026-10-09',
};

describe('the money of a member who has died', () => {
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld()), 120_000);
  afterAll(() => world.stop());

  const personOf = (key: string) => world.outside.people.find((person) => person.key === key)!;
  const identityOf = (key: string) => ({ name: personOf(key).name, document: documentOf(personOf(key)) });

  function visit(clerk: StaffClient, came: string): Promise<Visit> {
    const dead = { ...identityOf('mo-changan'), phone: { by: 'none' as const }, consent: true as const };
    return clerk.call(staffEndpoints.beginVisit, { body: { ...dead, applicant: identityOf(came) } });
  }

  const third = { numerator: 1, denominator: 3 };
  const heir = (key: string, more: object = {}) => ({
    ...identityOf(key),
    relation: 'child' as const,
    share: third,
    phone: personOf(key).phone,
    cardNumber: personOf(key).cards[0]!.number,
    ...more,
  });
  const daughterActs = () => ({
    ...identityOf('mo-xiaoyu'),
    authority: 'letter' as const,
    scope: '办理继承提取和领取款项',
    endsOn: null,
  });

  async function add(clerk: StaffClient, { caseId, version }: IntakeCase, body: ReturnType<typeof heir>) {
    return clerk.call(staffEndpoints.addHeir, { params: { caseId }, body: { version, ...body } });
  }
  const textsTo = (key: string) =>
    world.outside.control.sms.messages().filter(({ phone }) => phone === personOf(key).phone);

  it('goes to three heirs, each their part on their own card, and one card that fails is changed for that heir alone', async () => {
    const member = await world.member('mo-changan');
    const before = await member.call(memberEndpoints.getAccounts, {});
    const clerk = await world.staff('lingshan-clerk');
    const seen = await visit(clerk, 'mo-xiaoyu');
    expect(seen).toMatchObject({ applicantMasked: '莫**', phoneMasked: null });
    expect(seen.results.map(({ itemCode }) => itemCode)).toEqual(['W09']);
    const open = { visit: seen.visit, itemCode: 'W04' };
    expect(await clerk.refusal(staffEndpoints.openIntake, { body: open })).toBe('catalogue.item-not-online');
    let intake = await clerk.call(staffEndpoints.openIntake, { body: { ...open, itemCode: 'W09' } });
    const params = { caseId: intake.caseId };
    const totalFen = intake.eligibility!.capFen!;

    // Who is no heir: the dead, somebody twice, somebody with another's card, whoever is not who they say.
    const refused = async (body: object) =>
      clerk.refusal(staffEndpoints.addHeir, { params, body: { version: intake.version, ...body } as never });
    expect(await refused(heir('tan-suyun', identityOf('mo-changan')))).toBe('request.invalid');
    expect(await refused(heir('tan-suyun', { name: '覃不是' }))).toBe('identity.mismatch');
    const herCard = personOf('mo-xiaoyu').cards[1]!.number;
    expect(await refused(heir('tan-suyun', { cardNumber: herCard }))).toBe('identity.card-mismatch');

    intake = await add(clerk, intake, heir('mo-xiaoyu'));
    expect(await refused(heir('mo-xiaoyu'))).toBe('request.invalid');
    intake = await add(clerk, intake, heir('tan-suyun', { relation: 'spouse', agent: daughterActs() }));
    const papers = ['death-proof', 'inheritance', 'heir-identity'];
    for (const code of papers) await clerk.scan(params.caseId, code, await photo());
    const seenAs = { 'death-proof': 'original', inheritance: 'copy', 'heir-identity': 'copy' } as const;
    const save = async (how: Record<string, 'original' | 'copy'>) =>
      clerk.call(staffEndpoints.saveIntake, {
        params,
        body: { version: intake.version, answers, amountFen: totalFen, seen: how },
      });
    intake = await save(seenAs);
    const hand = () => ({
      params,
      body: { version: intake.version, amountFen: totalFen, consents, signedOnPaper: true as const },
      idempotencyKey: newId(),
    });
    expect(await clerk.refusal(staffEndpoints.handInIntake, hand())).toBe('intake.materials-unseen');
    intake = await save({ ...seenAs, inheritance: 'original' });
    // A third is missing.
    expect(await clerk.refusal(staffEndpoints.handInIntake, hand())).toBe('intake.heirs-incomplete');
    const mother = heir('nong-xiulan', { relation: 'parent', phone: null, agent: daughterActs() });
    intake = await add(clerk, intake, mother);
    const sums = intake.inheritance!.heirs.map(({ amountFen }) => amountFen!);
    expect(sums.reduce((sum, fen) => sum + fen, 0)).toBe(totalFen);
    const received = await clerk.call(staffEndpoints.handInIntake, hand());
    expect(received).toMatchObject({ state: 'received', cardId: null });
    expect(received.intake.bundleNumbers).toHaveLength(1);

    const acceptor = await world.staff('lingshan-acceptor');
    const { version } = await acceptor.case(params.caseId);
    await acceptor.call(staffEndpoints.acceptCase, { params, body: { version } });
    const reviewer = await world.staff('lingshan-reviewer');
    const inReview = await reviewer.until(params.caseId, 'review');
    const asked = { field: 'idNumber' as const, heirId: inReview.inheritance!.heirs[1]!.heirId };
    const reveal = { params, body: { ...asked, reason: '核对继承公证书' } };
    expect(await reviewer.call(staffEndpoints.reveal, reveal)).toMatchObject({
      value: personOf('tan-suyun').idNumber,
    });
    // One answer is lost, one call does not get through, and the bank says everything twice.
    world.outside.control.bank.setFaults([
      { operation: 'pay', mode: 'lose-answer', times: 1 },
      { operation: 'pay', mode: 'fail', status: 503, times: 1 },
      { operation: 'callback', mode: 'duplicate' },
    ]);
    const decision = { amountFen: totalFen, opinion: '材料齐全，同意按份额支付' };
    await reviewer.call(staffEndpoints.approveCase, {
      params,
      body: { version: inReview.version, ...decision },
    });

    const failed = await clerk.until(params.caseId, 'pay-failed');
    expect(failed.inheritance!.heirs.map(({ payment }) => payment?.outcome)).toEqual([
      'failed',
      'paid',
      'paid',
    ]);
    const [daughter, wife] = failed.inheritance!.heirs;
    const change = (heirId: string, cardNumber: string, at: number) => ({
      params: { ...params, heirId },
      body: { version: at, cardNumber },
    });
    const paidAlready = change(wife!.heirId, personOf('tan-suyun').cards[0]!.number, failed.version);
    expect(await clerk.refusal(staffEndpoints.changeHeirCard, paidAlready)).toBe('case.action-not-allowed');
    await clerk.call(staffEndpoints.changeHeirCard, change(daughter!.heirId, herCard, failed.version));
    const closed = await clerk.until(params.caseId, 'closed');

    const bankRows = () =>
      world.outside.control.bank.payments().filter((row) => row.instructionId.startsWith(params.caseId));
    const rows = bankRows();
    expect(rows).toHaveLength(4);
    const paid = rows.filter(({ status }) => status === 'paid');
    expect(paid.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(totalFen);
    expect(closed.timeline.filter(({ action }) => action === 'approve')).toHaveLength(1);
    const core = world.outside.control.core.books;
    expect(core.accounts.get('450721000002701')).toMatchObject({
      balanceFen: 0,
      reservedFen: 0,
      status: 'closed',
    });

    // Each heir hears of their own part; the app of the dead hears nothing.
    const yuanOf = (fen: number) => `¥${(fen / 100).toLocaleString('en', { minimumFractionDigits: 2 })}`;
    const [daughterFen, wifeFen] = closed.inheritance!.heirs.map(({ amountFen }) => amountFen!);
    const told = await waitUntil(() => {
      const texts = textsTo('tan-suyun').map(({ text }) => text);
      return texts.some((text) => text.includes('销户')) && texts;
    });
    expect(told.some((text) => text.includes(`您的份额是 ${yuanOf(wifeFen!)}`))).toBe(true);
    for (const text of told) expect(text).not.toContain(yuanOf(totalFen));
    const herTexts = textsTo('mo-xiaoyu').map(({ text }) => text);
    expect(herTexts.some((text) => text.includes('到窗口换卡') && text.includes(yuanOf(daughterFen!)))).toBe(
      true,
    );
    expect(textsTo('mo-changan')).toEqual([]);
    expect((await member.call(memberEndpoints.listCases, {})).cases).toEqual([]);
    expect((await member.call(memberEndpoints.listMessages, {})).messages).toEqual([]);
    const { events } = await member.call(memberEndpoints.getSecurityLog, {});
    expect(events.filter(({ where }) => where.includes('窗口'))).toEqual([]);
    await expect(member.case(params.caseId)).rejects.toThrow('case.not-found');
    expect(before.totalFen).toBe(totalFen);
    expect((await acceptor.call(staffEndpoints.lookUp, { body: { query: '覃素云' } })).rows).toMatchObject([
      { caseId: params.caseId },
    ]);

    // A payment that comes back after all is closed goes out again alone, and everything is posted once more.
    const wifes = closed.inheritance!.heirs[1]!;
    const { instructionId } = paid.find((row) => row.payeeName === personOf('tan-suyun').name)!;
    world.outside.control.bank.settle(instructionId, {
      status: 'returned',
      failureReason: '收款账户状态异常',
    });
    await clerk.until(params.caseId, 'pay-failed');
    await waitUntil(() => core.reservations.get(params.caseId)?.status === 'reserved');
    await waitUntil(async () => (await world.container.cases.find(params.caseId))?.outbox.length === 0);
    const { version: returned } = await clerk.case(params.caseId);
    const sameCard = personOf('tan-suyun').cards[0]!.number;
    await clerk.call(staffEndpoints.changeHeirCard, change(wifes.heirId, sameCard, returned));
    await clerk.until(params.caseId, 'closed');
    const again = bankRows();
    expect(again).toHaveLength(5);
    const paidNow = again.filter(({ status }) => status === 'paid');
    expect(paidNow.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(totalFen);
    expect(core.accounts.get('450721000002701')).toMatchObject({
      balanceFen: 0,
      reservedFen: 0,
      status: 'closed',
    });
  }, 120_000);
});
