import { addDays, dayOf, memberEndpoints, staffEndpoints, type OtherNoticeName } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { OwingWorker, type OwingKind } from '../worker/owing-worker';

const consents = { dataUse: true, truthful: true };
const cities = { pays: '990100', refuses: '990200', silent: '990300', partly: '990400' };

/** Workers run beside the journey, each step of theirs is waited for; what is due in weeks is looked at by hand. */
describe('moving an account between cities', () => {
  let world: WholeWorld;
  const clock = new MovableClock();
  beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
  afterAll(() => world.stop());

  const platform = () => world.outside.control.transfer;
  const kindOf = (name: string) => world.container.owing.find((one) => one.name === name) as OwingKind;
  /** Many workers at once, as the clock finds it. */
  async function tend(name: string): Promise<void> {
    await Promise.all([1, 2, 3].map(() => new OwingWorker(kindOf(name), world.container).tend()));
  }
  const list = (who: MemberClient) => who.call(memberEndpoints.listTransfers, {});
  const newest = async (who: MemberClient) => (await list(who)).transfers[0]!;
  const bodyFor = (who: MemberClient, centreCode: string) => ({
    ...{ centreCode, theirAccountNo: null, consents },
    signedName: who.person.name,
  });
  const ask = (who: MemberClient, centreCode: string, idempotencyKey = newId()) =>
    who.call(memberEndpoints.askTransfer, { body: bodyFor(who, centreCode), idempotencyKey });
  const until = (who: MemberClient, state: string) =>
    waitUntil(async () => {
      await tend('transfer-in');
      const one = await newest(who);
      return one.state === state ? one : undefined;
    });
  const told = (who: MemberClient, notice: OtherNoticeName) =>
    waitUntil(async () => {
      const { messages } = await who.call(memberEndpoints.listMessages, {});
      return messages.find((message) => message.notice === notice);
    });
  const entries = async (who: MemberClient) => {
    const params = { accountNo: who.person.accounts[0]!.accountNo };
    const page = await who.call(memberEndpoints.listEntries, { params, query: { kind: 'transfer-in' } });
    return page.entries.filter(({ summary }) => summary.startsWith('异地转入'));
  };

  it('is asked for once under a key, by twenty at once, and goes by itself into the account', async () => {
    const member = await world.member('nong-yidi');
    const form = await member.call(memberEndpoints.getTransferForm, {});
    expect(form).toMatchObject({ mayAsk: true, whyNot: [], account: { accountLast4: '4101' } });
    expect(form.centres).toHaveLength(5);
    await expect(
      member.call(memberEndpoints.askTransfer, {
        body: { ...bodyFor(member, cities.pays), signedName: '别的人' },
        idempotencyKey: newId(),
      }),
    ).rejects.toMatchObject({ code: 'case.answers-incomplete' });
    platform().setFaults([{ operation: 'send-letter', mode: 'lose-answer', times: 1 }]);
    const key = newId();
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => ask(member, cities.pays, index % 2 === 0 ? key : newId())),
    );
    const said = tries.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );
    expect(new Set(said)).toEqual(new Set(['transfer.already-there']));
    expect((await list(member)).transfers).toHaveLength(1);
    const done = await until(member, 'done');
    expect(platform().letters()).toHaveLength(1);
    expect(done).toMatchObject({
      arrivedFen: 1_872_345,
      expected: { principalFen: 1_860_000, interestFen: 12_345 },
      looking: null,
      allowedActions: [],
    });
    expect(done.steps.map(({ standing }) => standing)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(new Set((await entries(member)).map(({ amountFen }) => amountFen))).toEqual(
      new Set([12_345, 1_860_000]),
    );
    for (const notice of ['transfer-asked', 'transfer-sent', 'transfer-told', 'transfer-done'] as const)
      expect(await told(member, notice)).toMatchObject({ leadsTo: 'transfers', caseId: null });
  }, 120_000);

  it('says why the other centre will not, and may be asked for anew', async () => {
    const member = await world.member('nong-yidi');
    await ask(member, cities.refuses);
    const refused = await until(member, 'refused');
    expect(refused.sentence).toContain('贷款没有还清');
    expect(refused.steps.at(-1)).toMatchObject({ standing: 'stopped' });
    expect((await list(member)).mayAsk).toBe(true);
  }, 60_000);

  it('keeps what came and calls a person where the interest is missing, until it comes', async () => {
    const officer = await world.staff('centre-acceptor-1');
    const member = await world.member('nong-yidi');
    await ask(member, cities.partly);
    const partly = await waitUntil(async () => {
      await tend('transfer-in');
      const one = await newest(member);
      return one.looking === null ? undefined : one;
    });
    expect(partly).toMatchObject({ state: 'told', arrivedFen: 1_860_000, allowedActions: [] });
    expect(partly.looking).toContain('利息还没有到');
    const [row] = (await officer.call(staffEndpoints.listStaffTransfers, { query: { show: 'looking' } }))
      .into;
    expect(row).toMatchObject({ arrivedFen: 1_860_000, allowedActions: ['remind', 'take-as-is'] });
    const inbox = await waitUntil(async () => {
      const { messages } = await officer.call(staffEndpoints.listStaffMessages, { query: {} });
      const of = messages.filter(({ notice }) => notice === 'move-needs-person');
      return of.length > 0 ? of : undefined;
    });
    expect(inbox.map(({ about, body }) => [about.kind, body.includes('利息还没有到')])).toEqual([
      ['moves', true],
    ]);
    const params = { transferId: row!.transferId };
    const step = (version: number) =>
      officer.call(staffEndpoints.stepTransfer, {
        params,
        body: { version, step: 'remind', reason: '已打电话问利息' },
      });
    await step(row!.version);
    await expect(step(row!.version)).rejects.toMatchObject({ code: 'transfer.version-conflict' });
    await waitUntil(async () => platform().letters()[0]!.reminders.length === 1);
    platform().answer(row!.transferId, 'interest');
    clock.forward({ seconds: 60 });
    const done = await until(member, 'done');
    expect(done).toMatchObject({ arrivedFen: 1_872_345, looking: null });
  }, 60_000);

  it('reminds a centre that says nothing, calls a person, and is taken back in time or too late', async () => {
    const member = await world.member('nong-yidi');
    await ask(member, cities.silent);
    const sent = await until(member, 'sent');
    clock.forward({ days: 11 });
    await waitUntil(async () => {
      await tend('transfer-in');
      return platform().letters()[0]!.reminders.length === 1;
    });
    clock.forward({ days: 6 });
    const again = await world.member('nong-yidi');
    await waitUntil(async () => {
      await tend('transfer-in');
      return (await newest(again)).looking !== null;
    });
    platform().answer(sent.transferId, 'principal');
    const { version } = await newest(again);
    const params = { transferId: sent.transferId };
    await again.call(memberEndpoints.cancelTransfer, { params, body: { version } });
    await waitUntil(async () =>
      (await newest(again)).timeline.some(({ words }) => words.startsWith('来不及撤回')),
    );
    platform().answer(sent.transferId, 'interest');
    await until(again, 'done');

    await ask(again, cities.silent);
    const open = await until(again, 'sent');
    const cancel = { params: { transferId: open.transferId }, body: { version: open.version } };
    await again.call(memberEndpoints.cancelTransfer, cancel);
    await until(again, 'cancelled');
    expect(platform().letters()[0]).toMatchObject({ status: 'cancelled' });
  }, 120_000);

  it('is not for whoever deposits nothing here, and nobody’s but their own', async () => {
    const sealed = await world.member('liao-zijiao');
    await expect(ask(sealed, cities.pays)).rejects.toMatchObject({ code: 'transfer.not-now' });
    const member = await world.member('nong-yidi');
    const { transferId, version } = await newest(member);
    const others = { params: { transferId }, body: { version } };
    await expect(sealed.call(memberEndpoints.cancelTransfer, others)).rejects.toMatchObject({
      code: 'transfer.not-found',
    });
  }, 60_000);

  describe('asked for by another centre', () => {
    const askFor = ({ person }: MemberClient) =>
      platform().ask({
        person: { name: person.name, document: { kind: 'resident-id', number: person.idNumber } },
        ourCentreCode: 'qinzhou',
      });
    const away = (who: MemberClient) =>
      waitUntil(async () => {
        await tend('transfer-letter-box');
        return (await list(who)).movedAway[0];
      });
    const stateOf = async (who: MemberClient) => (await list(who)).movedAway[0]!.state;
    const letItGo = async () => {
      clock.forward({ days: 3 });
      await tend('transfer-out');
    };

    it('is told to the member, stopped by their own lock, and goes on when it is open', async () => {
      const member = await world.member('liao-zijiao');
      const request = askFor(member);
      clock.forward({ seconds: 60 });
      const asked = await away(member);
      expect(asked).toMatchObject({ state: 'waiting', allowedActions: ['object'], amountFen: null });
      expect(dayOf(asked!.movesAt!)).toBe(addDays(dayOf(clock.now().toISOString()), 2));
      expect((await told(member, 'transfer-out-asked'))!.body).toContain('不是您本人申请的');
      await member.call(memberEndpoints.lockAccount, {});
      await letItGo();
      const later = await world.member('liao-zijiao');
      expect(await stateOf(later)).toBe('held');
      await told(later, 'transfer-out-held');
      const { version } = await later.call(memberEndpoints.getSafety, {});
      await later.call(memberEndpoints.openLock, { body: { version } });
      await letItGo();
      const last = await world.member('liao-zijiao');
      await waitUntil(async () => (await stateOf(last)) === 'moved');
      expect(platform().askedOfUs()[0]).toMatchObject({
        requestId: request.requestId,
        answer: { outcome: 'paid', amountFen: 3_260_000 },
      });
      const { accounts } = await last.call(memberEndpoints.getAccounts, {});
      expect(accounts[0]).toMatchObject({ status: 'closed', balanceFen: 0 });
    }, 120_000);

    it('stops at once where the member says that it was not them, and an officer refuses it', async () => {
      const member = await world.member('wei-tongxin');
      askFor(member);
      clock.forward({ seconds: 60 });
      const { transferId, version } = (await away(member))!;
      const params = { transferId };
      await member.call(memberEndpoints.objectToTransfer, { params, body: { version } });
      await letItGo();
      const officer = await world.staff('centre-reviewer-1');
      const { away: rows } = await officer.call(staffEndpoints.listStaffTransfers, {
        query: { show: 'looking' },
      });
      const row = rows.find((one) => one.transferId === transferId)!;
      expect(row).toMatchObject({
        looking: { why: '本人说不是自己申请的' },
        allowedActions: ['go-on', 'refuse'],
      });
      await officer.call(staffEndpoints.stepTransferOut, {
        params,
        body: { version: row.version, step: 'refuse', reason: '本人没有申请，已报案' },
      });
      await waitUntil(async () => platform().askedOfUs()[0]!.answer?.outcome === 'refused');
      const later = await world.member('wei-tongxin');
      expect(await stateOf(later)).toBe('refused');
      await told(later, 'transfer-out-refused');
    }, 60_000);

    it('waits for an officer where the member has never used the app', async () => {
      const { idNumber, name } = world.outside.people.find(({ key }) => key === 'su-fengcun')!;
      platform().ask({
        person: { name, document: { kind: 'resident-id', number: idNumber } },
        ourCentreCode: 'qinzhou',
      });
      clock.forward({ seconds: 60 });
      const officer = await world.staff('centre-reviewer-1');
      const row = await waitUntil(async () => {
        await tend('transfer-letter-box');
        const { away: rows } = await officer.call(staffEndpoints.listStaffTransfers, {});
        return rows.find(({ looking }) => looking?.why.includes('没有用过小程序'));
      });
      expect(row).toMatchObject({ movesAt: null, allowedActions: ['go-on', 'refuse'] });
    }, 60_000);
  });
});
