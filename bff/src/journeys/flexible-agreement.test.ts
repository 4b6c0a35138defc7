import {
  addDays,
  addMonths,
  dayOf,
  memberEndpoints,
  staffEndpoints,
  type FlexibleTerms,
} from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { OwingWorker, type OwingKind } from '../worker/owing-worker';

const consents = { agreement: true, bankCard: true, truthful: true };
const today = dayOf(new Date().toISOString());
const monthFrom = (months: number) => addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7);
/** Months whose day is past, whatever the hour is. */
const [firstMonth, secondMonth, thirdMonth] = [-1, -2, -3].map(monthFrom) as [string, string, string];
/** Days of the month on which these tests do not run, so that no month comes due by itself. */
const [someDay, anotherDay] = [28, 27, 26].filter((day) => day !== Number(today.slice(8))) as [
  number,
  number,
];

/** 灵活就业缴存 over some months: a month comes due when its day is moved in the store, for the ledger's clock is real. */
describe('depositing for oneself by agreement', () => {
  let world: WholeWorld;
  let member: MemberClient;
  let cardId: string;
  beforeAll(async () => {
    world = await startWholeWorld();
    member = await world.member('liao-zijiao');
    cardId = await member.cardId();
  }, 120_000);
  afterAll(() => world.stop());

  const read = () => member.call(memberEndpoints.getFlexible, {});
  const agreement = async () => (await read()).agreements[0]!;
  const bank = () => world.outside.control.bank;
  const records = () => world.container.agreements;
  const termsOf = (more: Partial<FlexibleTerms> = {}): FlexibleTerms =>
    ({ baseFen: 500_000, percent: 20, dayOfMonth: someDay, cardId, ...more }) as FlexibleTerms;
  const signed = (more: Partial<FlexibleTerms> = {}) => ({
    ...{ terms: termsOf(more), consents },
    signedName: member.person.name,
  });
  const join = (more: Partial<FlexibleTerms> = {}, idempotencyKey = newId()) =>
    member.call(memberEndpoints.joinFlexible, { body: signed(more), idempotencyKey });
  const step = async (name: 'pause' | 'resume' | 'leave' | 'pay-arrears') => {
    const { agreementId, version } = await agreement();
    return member.call(memberEndpoints.stepFlexible, {
      params: { agreementId },
      body: { version, step: name },
    });
  };
  const kind = () => world.container.owing.find(({ name }) => name === 'flexible-agreement') as OwingKind;
  /** Five workers at once find what is due. */
  const tend = () => Promise.all([1, 2, 3, 4, 5].map(() => new OwingWorker(kind(), world.container).tend()));
  async function comeDue(month: string): Promise<void> {
    const { agreementId } = await agreement();
    await records().model.updateOne(
      { _id: agreementId },
      { $set: { nextMonth: month, nextAt: new Date(0) } },
    );
    await tend();
    // Else the months between would come due as well.
    await records().model.updateOne({ _id: agreementId }, { $set: { nextMonth: monthFrom(2) } });
  }
  const monthIs = (month: string, state: string) =>
    waitUntil(async () => {
      const one = await agreement();
      return one.debits.some((debit) => debit.month === month && debit.state === state) ? one : undefined;
    });
  const balance = async () => (await member.call(memberEndpoints.getAccounts, {})).accounts[0]!.balanceFen;

  it('is offered within the limits of the day, to whoever no employer deposits for, and signed once', async () => {
    const { limits, mayJoin, says } = await read();
    expect(mayJoin).toBe(true);
    expect(limits).toMatchObject({
      base: { minFen: 100_000, maxFen: 3_000_000 },
      ...{ percent: { min: 10, max: 24 }, days: { from: 1, to: 28 } },
    });
    expect(says.leave.join()).toContain('封存');
    await expect(join({ percent: 25, dayOfMonth: 31 })).rejects.toMatchObject({
      code: 'flexible.terms-invalid',
      problem: { fields: { 'terms.percent': expect.any(String), 'terms.dayOfMonth': expect.any(String) } },
    });
    const employed = await world.member('nong-yidi');
    const { mayJoin: may, whyNot } = await employed.call(memberEndpoints.getFlexible, {});
    expect([may, whyNot.join()]).toEqual([
      false,
      expect.stringContaining('由灵山县荔枝花开科技有限公司缴存'),
    ]);
    world.outside.control.core.setFaults([{ operation: 'do-unit-operation', mode: 'lose-answer', times: 1 }]);
    const key = newId();
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => join({}, index % 2 === 0 ? key : newId())),
    );
    const said = tries.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );
    expect(new Set(said)).toEqual(new Set(['flexible.already-there']));
    const joined = await waitUntil(async () => {
      const one = await agreement();
      return one.state === 'active' ? one : undefined;
    });
    expect((await read()).agreements).toHaveLength(1);
    expect(joined).toMatchObject({ monthlyFen: 100_000, arrearsFen: 0, looking: null });
    const { accounts } = await member.call(memberEndpoints.getAccounts, {});
    expect(accounts[0]).toMatchObject({
      employerName: '灵活就业',
      status: 'active',
      monthlyDepositFen: 100_000,
    });
  }, 120_000);

  it('takes a month once, however many workers find it and whatever answers are lost', async () => {
    const before = await balance();
    bank().setFaults([{ operation: 'debit', mode: 'lose-answer', times: 1 }]);
    world.outside.control.core.setFaults([{ operation: 'do-unit-operation', mode: 'lose-answer', times: 1 }]);
    await comeDue(firstMonth);
    const paid = await monthIs(firstMonth, 'paid');
    expect(paid.next!.month > firstMonth).toBe(true);
    expect(bank().debits()).toMatchObject([{ amountFen: 100_000, status: 'debited' }]);
    expect(await balance()).toBe(before + 100_000);
    await tend();
    expect(bank().debits()).toHaveLength(1);
  }, 120_000);

  it('tries a card that was empty again on the centre’s days, then says what is missing, which the member can pay', async () => {
    const [card] = member.person.cards;
    bank().setEmpty(card!.number, true);
    await comeDue(secondMonth);
    const failed = await monthIs(secondMonth, 'failed');
    expect(failed.debits.find(({ month }) => month === secondMonth)).toMatchObject({
      reason: '余额不足',
      nextOn: addDays(today, 3),
    });
    for (const days of [7, null]) {
      const { agreementId } = failed;
      const row = (await records().find(agreementId))!;
      const debits = row.debits.map((one) =>
        one.state === 'failed' ? { ...one, nextOn: addDays(today, -1) } : one,
      );
      await records().model.updateOne({ _id: agreementId }, { $set: { debits, nextAt: new Date(0) } });
      await tend();
      await waitUntil(async () => {
        const [one] = (await agreement()).debits.filter(({ month }) => month === secondMonth);
        return (
          one!.state === (days === null ? 'missed' : 'failed') &&
          one!.nextOn === (days && addDays(today, days))
        );
      });
    }
    const missed = await agreement();
    expect(missed).toMatchObject({ arrearsFen: 100_000 });
    expect(missed.allowedActions).toContain('pay-arrears');
    bank().setEmpty(card!.number, false);
    await step('pay-arrears');
    await tend();
    expect(await monthIs(secondMonth, 'paid')).toMatchObject({ arrearsFen: 0 });
    expect(
      bank()
        .debits()
        .filter(({ status }) => status === 'debited'),
    ).toHaveLength(2);
    await waitUntil(async () => {
      const { messages } = await member.call(memberEndpoints.listMessages, {});
      const told = messages.map(({ notice }) => notice);
      return (
        told.includes('flexible-failed') && told.includes('flexible-missed') && told.includes('flexible-paid')
      );
    });
  }, 120_000);

  it('changes base and percent once in a year, the day and the card whenever', async () => {
    const change = async (more: Partial<FlexibleTerms>) => {
      const { agreementId, version } = await agreement();
      const body = { version, ...signed(more) };
      return member.call(memberEndpoints.changeFlexible, { params: { agreementId }, body });
    };
    await change({ baseFen: 600_000 });
    await waitUntil(async () => {
      const { accounts } = await member.call(memberEndpoints.getAccounts, {});
      return accounts[0]!.monthlyDepositFen === 120_000;
    });
    await expect(change({ baseFen: 700_000 })).rejects.toMatchObject({ code: 'flexible.changed-before' });
    await change({ baseFen: 600_000, dayOfMonth: anotherDay });
    expect(await agreement()).toMatchObject({ terms: { dayOfMonth: anotherDay }, monthlyFen: 120_000 });
    await expect(
      member.call(memberEndpoints.removeCard, { params: { cardId: cardId as never } }),
    ).rejects.toMatchObject({ code: 'identity.card-in-use' });
  }, 60_000);

  it('pauses, goes on, and is left: the account is sealed, and nothing is taken any more', async () => {
    await step('pause');
    expect(await agreement()).toMatchObject({ state: 'paused', next: null });
    const { debits } = await agreement();
    await tend();
    expect((await agreement()).debits).toEqual(debits);
    await step('resume');
    expect((await agreement()).next).not.toBeNull();
    await step('leave');
    const left = await waitUntil(async () => {
      const one = await agreement();
      return one.state === 'left' ? one : undefined;
    });
    expect(left.allowedActions).toEqual([]);
    const { accounts } = await member.call(memberEndpoints.getAccounts, {});
    expect(accounts[0]).toMatchObject({ status: 'sealed' });
    expect((await read()).mayJoin).toBe(true);
  }, 60_000);

  it('calls a person where money was taken and the ledger will not have it, who has it done once more', async () => {
    await join();
    await waitUntil(async () => (await agreement()).state === 'active');
    const { books } = world.outside.control.core;
    const account = books.accountsOf(member.person.memberNo!)[0]!;
    // As the ledger has it between the look and the entry: somebody froze it.
    world.outside.control.core.setFaults([{ operation: 'do-unit-operation', mode: 'fail', times: 2 }]);
    await comeDue(thirdMonth);
    await monthIs(thirdMonth, 'taken');
    books.journal.commit([books.accounts.put(account.accountNo, { ...account, status: 'frozen' })]);
    const officer = await world.staff('centre-acceptor-1');
    const row = await waitUntil(async () => {
      const { rows } = await officer.call(staffEndpoints.listStaffAgreements, { query: { show: 'looking' } });
      return rows[0];
    });
    expect(row).toMatchObject({ allowedActions: ['try-again'], memberNameMasked: '廖**' });
    books.journal.commit([books.accounts.put(account.accountNo, { ...account, status: 'active' })]);
    const params = { agreementId: row.agreementId };
    await officer.call(staffEndpoints.retryAgreement, { params, body: { version: row.version } });
    expect(await monthIs(thirdMonth, 'paid')).toMatchObject({ looking: null });
  }, 60_000);
});
