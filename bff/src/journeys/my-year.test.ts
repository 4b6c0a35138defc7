import { addDays, addMonths, dayOf, memberEndpoints, type MyYear } from '@gjj/shared-types';
import { ContractClient } from '../testing/contract-client';
import type { MemberClient } from '../testing/member-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { OwingWorker } from '../worker/owing-worker';

const {
  askReminder,
  cancelReminder,
  compareWithLoan,
  getEligibility,
  getMyYear,
  getSafety,
  listMessages,
  setLimits,
} = memberEndpoints;
const today = dayOf(new Date().toISOString());
let world: WholeWorld;
let renter: MemberClient;
beforeAll(async () => {
  world = await startWholeWorld({ withWorker: false });
  renter = await world.member('chen-xiaoman');
}, 120_000);
afterAll(() => world.stop());

const yearOf = (member: MemberClient, query = {}): Promise<MyYear> => member.call(getMyYear, { query });
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'no code',
  );
const rentOf = ({ items }: MyYear) => items.find(({ itemCode }) => itemCode === 'W04')!;

/** Two workers at once, as long as one of them has something to do. */
async function work(...names: string[]) {
  const kinds = world.container.owing.filter(({ name }) => names.includes(name));
  const workers = kinds.flatMap((kind) => [
    new OwingWorker(kind, world.container),
    new OwingWorker(kind, world.container),
  ]);
  for (let round = 0; round < 6; round += 1) {
    await Promise.all(workers.map((worker) => worker.tend()));
    await Promise.all(workers.map((worker) => worker.relay()));
  }
}

async function toldOf(member: MemberClient, notice: string) {
  const { messages } = await member.call(listMessages, {});
  return messages.filter((one) => one.notice === notice);
}

describe('a member’s year', () => {
  it('begins with the answer that the first step of an application gives, and its working', async () => {
    const year = await yearOf(renter);
    expect([year.from, year.until]).toEqual([today, addDays(addMonths(today, 12), -1)]);
    const asked = await renter.call(getEligibility, { params: { itemCode: 'W04' } });
    const [now] = rentOf(year).answers;
    expect(now).toMatchObject({ on: today, certain: true });
    expect(now!.eligibility).toMatchObject({
      verdict: asked.verdict,
      capFen: asked.capFen,
      working: asked.working,
      rulesVersion: asked.rulesVersion,
    });
    expect(now!.eligibility.reasons.map(({ source }) => source)).toEqual(
      asked.reasons.map(({ source }) => source),
    );
  });

  it('has a plan of which each step is a yes on its day, and says what stands on deposits to come', async () => {
    const { plan, assumptions } = await yearOf(renter);
    expect(plan.steps.length).toBeGreaterThan(1);
    expect(plan.steps[0]).toMatchObject({ on: today, itemCode: 'W04', certain: true });
    for (const { amountFen, eligibility } of plan.steps) {
      expect(eligibility.verdict).toBe('yes');
      expect(amountFen).toBeLessThanOrEqual(eligibility.capFen!);
    }
    expect(plan.totalFen).toBe(plan.steps.reduce((sum, { amountFen }) => sum + amountFen, 0));
    expect(assumptions.join()).toContain('照现在的数缴存');
    const [first, second] = plan.steps;
    expect(second!.on).toBe(first!.eligibility.nextDate);
  });

  it('plans within the limits that the member has set, and says so', async () => {
    const limited = await world.member('lu-zhiyuan');
    const free = (await yearOf(limited)).plan;
    const { version } = await limited.call(getSafety, {});
    const low = Math.trunc(free.steps[0]!.amountFen / 2);
    await limited.call(setLimits, { body: { version, perWithdrawalFen: low, perDayFen: low } });
    const { plan, assumptions } = await yearOf(limited);
    expect(plan.steps.length).toBeGreaterThan(0);
    for (const { amountFen } of plan.steps) expect(amountFen).toBeLessThanOrEqual(low);
    expect(plan.totalFen).toBeLessThan(free.totalFen);
    expect(assumptions[0]).toContain('您自己设了');
  });

  it('keeps for a loan what the limit of its day needs, by the rule that the centre states', async () => {
    const loanOn = addMonths(today, 6);
    const free = await yearOf(renter);
    const { plan } = await yearOf(renter, { loanOn, loanFen: 60_000_000 });
    expect(plan.loan).toMatchObject({ on: loanOn, withoutFen: free.plan.totalFen });
    expect(plan.loan!.rule!.source.assumed).toBe(true);
    expect(plan.loan!.keepFen).toBeGreaterThan(0);
    expect(plan.totalFen).toBeLessThanOrEqual(free.plan.totalFen);
    for (const day of [today, addDays(today, -30), addDays(addMonths(today, 12), 1)])
      expect(await codeOf(yearOf(renter, { loanOn: day }))).toBe('year.loan-day-invalid');
  });

  it('puts a withdrawal and a loan side by side', async () => {
    const loanOn = addMonths(today, 3);
    const query = { itemCode: 'W04', loanOn, amountFen: 100_000 };
    const { withdraw, keep, lessFen, rule } = await renter.call(compareWithLoan, { query });
    expect(keep.balanceFen - withdraw.balanceFen).toBe(100_000);
    expect(rule!.says).toContain('最多可以贷');
    expect(lessFen).toBe(keep.limitFen! - withdraw.limitFen!);
    expect(withdraw.working.some(({ binding }) => binding)).toBe(true);
    const unknown = { query: { ...query, itemCode: 'X99' } };
    expect(await codeOf(renter.call(compareWithLoan, unknown))).toBe('catalogue.item-not-found');
  });

  it('says what could open more: a lease that is not filed yet', async () => {
    const { couldBe, answers } = rentOf(await yearOf(await world.member('lu-zhiyuan')));
    expect(couldBe.map(({ words }) => words)).toEqual([expect.stringContaining('备案')]);
    expect(couldBe[0]!.capFen).toBeGreaterThan(answers[0]!.eligibility.capFen!);
    expect(rentOf(await yearOf(renter)).couldBe).toEqual([]);
  });
});

describe('到日提醒', () => {
  const ask = (member: MemberClient, onDay: string, bySms = false, itemCode = 'W04') =>
    member.call(askReminder, { body: { itemCode, onDay, bySms } });

  it('is one for an item, belongs to its member, and is not made for a day that is past', async () => {
    const other = await world.member('lu-zhiyuan');
    const [one, again] = [await ask(renter, addDays(today, 35)), await ask(renter, addDays(today, 38), true)];
    expect(again).toMatchObject({
      reminderId: one.reminderId,
      onDay: addDays(today, 38),
      bySms: true,
      state: 'waiting',
    });
    expect(rentOf(await yearOf(renter)).reminder).toEqual(again);
    const params = { reminderId: one.reminderId };
    expect(await codeOf(other.call(cancelReminder, { params }))).toBe('reminder.not-found');
    expect(await codeOf(ask(renter, today))).toBe('reminder.day-invalid');
    expect(await codeOf(ask(renter, addDays(today, 35), false, 'X99'))).toBe('catalogue.item-not-found');
    expect(await renter.call(cancelReminder, { params })).toMatchObject({ state: 'cancelled' });
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => ask(other, addDays(today, 35))));
    expect(asked.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await world.container.connection.collection('reminders').countDocuments()).toBe(2);
  });

  it('tells once on its day, by SMS as well where that was chosen, and nothing where facts say no by then', async () => {
    const buyer = await world.member('lu-zhiyuan');
    const onDay = addDays(today, 2);
    await ask(renter, onDay, true);
    await ask(buyer, onDay);
    await work('reminder');
    expect(await toldOf(renter, 'can-take-again')).toEqual([]);
    const facts = world.outside.people.find(({ key }) => key === 'lu-zhiyuan')!.facts;
    facts.homes = [home];
    // Its day has come.
    const set = { onDay: today, nextAt: new Date(0) };
    await world.container.connection.collection('reminders').updateMany({}, { $set: set });
    await work('reminder');
    const told = await toldOf(renter, 'can-take-again');
    expect(told).toHaveLength(1);
    expect(told[0]!.body).toContain('现在可以提，最多 ¥');
    expect(told[0]!.channels.find(({ channel }) => channel === 'sms')).toMatchObject({ tries: 1 });
    expect(await toldOf(buyer, 'can-take-again')).toEqual([]);
    const { reminder } = rentOf(await yearOf(buyer));
    expect(reminder).toMatchObject({ state: 'not-now', words: expect.stringContaining('住房') });
  });
});

const home = {
  homeKey: '450721-1',
  address: '示例路1号',
  cityCode: '450721',
  areaSquareMetres: 80,
  registeredMonthsAgo: 0,
};

describe('a change of rules', () => {
  it('is told once to each member whom it concerns, however often workers are killed over it', async () => {
    const member = await world.member('chen-xiaoman');
    const { watches, tellings } = {
      watches: world.container.connection.collection<{ _id: string }>('rule-watches'),
      tellings: world.container.connection.collection('rule-tellings'),
    };
    const begin = { toldUntil: '2026-09-19', current: null, reached: '', nextAt: new Date(0) };
    await watches.updateOne({ _id: 'qinzhou' }, { $set: begin });
    await work('rule-watch');
    const owed = await tellings.countDocuments();
    expect(owed).toBeGreaterThan(1);
    // Killed after the records were made and before that was noted: all of it again.
    await watches.updateOne({ _id: 'qinzhou' }, { $set: begin });
    await work('rule-watch', 'rule-telling');
    await work('rule-watch', 'rule-telling');
    expect(await tellings.countDocuments()).toBe(owed);
    const told = await toldOf(member, 'rules-changed');
    expect(told).toHaveLength(1);
    expect(told[0]!.body).toContain('2026年9月20日');
    expect(told[0]!.body).toContain('新增');
    const { changed } = await yearOf(member);
    expect(changed.map(({ itemCode, change }) => [itemCode, change])).toEqual([
      ['W14', 'new'],
      ['W15', 'new'],
    ]);
    expect(changed[0]!.source!.number).toBe('国务院令第844号');
  });
});

describe('能贷多少', () => {
  const { assessLoan, assessMyLoan, getLoanRules } = memberEndpoints;
  const home = { homePriceFen: 80_000_000, houseAgeYears: 0, monthlyIncomeFen: 2_000_000, monthlyDebtFen: 0 };

  it('asks a member only what nobody tells, and has the very limit of the year', async () => {
    const { stated } = await renter.call(getLoanRules, {});
    expect(stated!.asks.map(({ key }) => key)).toContain('homePriceFen');
    expect(stated!.rates.map(({ rateMilli }) => rateMilli)).toContain(2600);
    const mine = await renter.call(assessMyLoan, { body: { answers: home } });
    expect(mine.missing).toEqual([]);
    expect(mine.assumptions[0]).toContain('由中心的工作人员审批决定');
    const loanOn = addMonths(today, 3);
    const query = { itemCode: 'W04', loanOn, amountFen: 100_000 };
    const { keep } = await renter.call(compareWithLoan, { query });
    expect(mine.account.working.map(({ label }) => label)).toEqual(keep.working.map(({ label }) => label));
    expect(mine.account.limitFen).toBeLessThanOrEqual(keep.limitFen!);
    const after = await renter.call(assessMyLoan, { body: { answers: home, withdrawFen: 100_000 } });
    expect(after.limitFen).toBe(mine.limitFen);
    expect(after.withdraw).toMatchObject({ amountFen: 100_000 });
    expect(after.withdraw!.lessFen).toBe(mine.limitFen! - after.withdraw!.limitFen!);
  });

  it('answers a stranger by what they say, and names what is still to be said', async () => {
    const visitor = new ContractClient(world.baseUrl, null);
    const body = { answers: { availableFen: 5_000_000, spouseDeposits: false } };
    const part = await visitor.call(assessLoan, { body });
    expect(part).toMatchObject({ verdict: 'unknown', limitFen: null, account: { limitFen: 40_000_000 } });
    expect(part.missing.map(({ key }) => key)).toContain('monthlyIncomeFen');
    const rest = { continuousMonths: 60, homesInCitySelf: 0, homesInCitySpouse: 0, fundLoan: false, age: 35 };
    const whole = await visitor.call(assessLoan, {
      body: { answers: { ...body.answers, ...rest, ...home } },
    });
    expect(whole).toMatchObject({ verdict: 'yes', limitFen: 40_000_000, rate: { rateMilli: 2600 } });
    expect(whole.monthly.map(({ firstFen }) => firstFen)).toEqual([160_136, 197_778]);
    expect(await codeOf(visitor.call(assessLoan, { body: { answers: { age: true, nobody: 1 } } }))).toBe(
      'loans.answers-invalid',
    );
  });
});
