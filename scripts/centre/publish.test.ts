import { dayOf, memberEndpoints, type DryRunSummary } from '@gjj/shared-types';

import { MovableClock } from '../../bff/src/testing/movable-clock';
import type { MemberClient } from '../../bff/src/testing/member-client';
import { startWholeWorld, type WholeWorld } from '../../bff/src/testing/whole-world';
import { createContainer, type Container } from '../../bff/src/container';
import { createLogger } from '../../bff/src/platform/logger';
import { makeBench, type Bench } from './testing';

const DAY_MS = 86_400_000;
/** The bank signs in the present: the change comes into force today, and what was before is yesterday. */
const changeDay = dayOf(new Date().toISOString());
const dayBefore = dayOf(new Date(Date.now() - DAY_MS).toISOString());
const item = { params: { itemCode: 'W04' } };

const lower = (fen: number) => `rules:
  parameters:
    - { name: filedMonthlyFen, label: 已备案的每月最高额度, unit: fen, value: ${fen}, source: assumption }
  amount:`;

const cases = (fen: number) => `item: W04
today: 2026-11-22
facts: { availableFen: 4862350, continuousMonths: 38, activeAccounts: 1, frozen: false, fraudBanned: false,
  fraudBanUntil: nothing, homesInCitySelf: 0, homesInCitySpouse: 0, leaseFiled: true, leaseMonthlyRentFen: 150000,
  leaseAddress: 示例路18号, rentWithdrawnBefore: false, lastRentWithdrawalOn: nothing, children: 0 }
cases:
  - name: 租约备案
    expect: { verdict: 'yes', capFen: ${fen}, nextDate: 2027-02-22, automatic: true }
`;

const newCondition = `rules:
  conditions:
    - id: W04.family
      says: 子女不满十个
      when: children < 10
      words: { yes: 子女不满十个, no: 子女满十个, unknown: 还没有查到有几个子女 }
      remedy: { no: 请到窗口, unknown: 工作人员查清后答复您 }
      source: assumption`;

/** One system from the folder, through a change of its rules. Each test stands on the one before. */
describe('publishing', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  let other: Container;
  let bench: Bench;
  let member: MemberClient;
  let oldVersion: string;
  let oldCase: string;

  beforeAll(async () => {
    world = await startWholeWorld({ clock, environment: { GJJ_CENTRE: 'qinzhou' } });
    const { settings, centres } = world.container;
    other = await createContainer(settings, createLogger('silent', 'test'), clock);
    oldVersion = centres.main.version;
    member = await world.member('chen-xiaoman');
    await member.cardId();
    const environment = {
      MONGODB_URI: settings.MONGODB_URI,
      DATA_KEYS: `k1:${Buffer.alloc(32, 2).toString('base64')}`,
    };
    bench = await makeBench('qinzhou', { environment, today: dayBefore });
    clock.moveTo(`${dayBefore}T04:00:00Z`);
  }, 120_000);
  afterAll(async () => {
    await bench.remove();
    await other.close();
    await world.stop();
  });

  const publish = (...more: string[]) =>
    bench.run('publish', 'qinzhou', '--from', changeDay, '--by', '规则员', ...more);
  const versions = () => world.container.centres.versionsOf('qinzhou');
  const published = async () => {
    await versions().refresh();
    return versions().heads.length;
  };
  const dryRun = async () =>
    JSON.parse((await bench.run('dry-run', 'qinzhou', '--on', changeDay, '--json')).text) as DryRunSummary;

  it('keeps with a case what it was decided by, sealed', async () => {
    oldCase = (await member.apply('W04')).caseId;
    const { decision, eligibility } = await member.until(oldCase, 'paying', 'closed', 'pay-failed');
    expect(eligibility).toMatchObject({ verdict: 'yes', capFen: 450_000 });
    expect(eligibility!.rulesVersion).toContain(oldVersion);
    expect(decision).toMatchObject({ outcome: 'approved', rulesVersion: eligibility!.rulesVersion });
    const record = (await world.container.cases.find(oldCase))!;
    expect(record.basis).toMatch(/^k1\./);
    expect(JSON.parse(world.container.sealer.open(record.basis!))).toMatchObject({
      answers: {},
      facts: { leaseMonthlyRentFen: { known: true, value: 150_000, source: expect.any(String) } },
    });
    const { desk } = world.container;
    await expect(desk.commitOrConflict(record, { eligibility: null })).rejects.toThrow('keeps what');
  });

  it('finds no difference where no rule is different', async () => {
    expect(await dryRun()).toEqual({
      decided: 1,
      different: 0,
      amountDifferenceFen: 0,
      notJudged: 0,
      examples: [],
    });
    expect((await publish()).text).toContain('没有可发布的');
  });

  it('lets no bad profile and no failing case near the store', async () => {
    await bench.replace('items/W04-rent.yaml', 'rules:\n  amount:', lower(-140_000));
    expect(await publish()).toMatchObject({ exitCode: 1, text: expect.stringContaining('要改') });
    await bench.replace('items/W04-rent.yaml', lower(-140_000), lower(140_000));
    const failing = await publish('--accept-differences');
    expect(failing).toMatchObject({ exitCode: 1, text: expect.stringContaining('个不对') });
    expect(failing.text).toContain('没有发布');
    expect(await published()).toBe(1);
  });

  it('says how many old cases would be answered otherwise, by how much, and names nobody', async () => {
    const record = (await world.container.cases.find(oldCase))!;
    const { basis: _, ...unkept } = { ...record, _id: 'of-old', userId: 'somebody', receiptNumber: null };
    await world.container.cases.model.create({ ...unkept, submittedAt: new Date(0), outbox: [] });
    const found = await dryRun();
    expect(found).toMatchObject({ decided: 1, different: 1, amountDifferenceFen: -30_000, notJudged: 1 });
    expect(found.examples).toEqual([
      {
        itemCode: 'W04',
        before: expect.stringMatching(/^能办，最多 ¥4,500\.00，下次最早/),
        after: expect.stringMatching(/^能办，最多 ¥4,200\.00，下次最早/),
        beforeFen: 450_000,
        afterFen: 420_000,
      },
    ]);
    const { text } = await bench.run('dry-run', 'qinzhou', '--cases', '1', '--on', changeDay);
    expect(text).toContain('1 件老件，1 件的答案不一样，可提金额合计少 ¥300.00');
    expect(text).not.toContain(member.person.name);
  });

  it('cannot judge a case by a fact that the old rules did not ask for, and calls it no difference', async () => {
    await bench.replace('items/W04-rent.yaml', 'rules:', newCondition);
    expect(await dryRun()).toMatchObject({ decided: 0, different: 0, amountDifferenceFen: 0, notJudged: 2 });
    await bench.replace('items/W04-rent.yaml', newCondition, 'rules:');
  });

  it('publishes only what was confirmed, for no day that is over, signed by a person', async () => {
    await bench.write('qinzhou/cases/W04-rent.yaml', cases(420_000));
    const unconfirmed = await publish();
    expect(unconfirmed).toMatchObject({ exitCode: 1, text: expect.stringContaining('--accept-differences') });
    expect((await bench.run('publish', 'qinzhou', '--from', '2026-01-01')).text).toContain('已经过去了');
    expect((await publish('--by', 'start')).exitCode).toBe(2);
    expect((await bench.run('publish', 'qinzhou')).exitCode).toBe(2);
    expect(await published()).toBe(1);

    const done = await publish('--accept-differences');
    expect(done).toMatchObject({ exitCode: 0, text: expect.stringContaining('发布好了') });
    expect(await published()).toBe(2);
    expect(versions().heads.at(-1)).toMatchObject({
      effectiveFrom: changeDay,
      publishedBy: '规则员',
      report: {
        casesPassed: expect.any(Number),
        dryRun: { decided: 1, different: 1, amountDifferenceFen: -30_000 },
      },
    });
  });

  it('answers by the old rules on the day before, by the new ones on the day, in every process', async () => {
    const before = await member.call(memberEndpoints.getEligibility, item);
    expect(before).toMatchObject({ capFen: 450_000, rulesVersion: expect.stringContaining(oldVersion) });
    expect(other.centres.versionsOf('qinzhou').heads).toHaveLength(1);
    await other.centres.refresh();
    expect(other.centres.main.version).toBe(oldVersion);

    clock.moveTo(new Date().toISOString());
    const after = await member.call(memberEndpoints.getEligibility, item);
    expect(after.capFen).toBe(420_000);
    expect(other.centres.main.version).toBe(versions().heads.at(-1)!.version);
    expect(after.rulesVersion).toContain(other.centres.main.version);
    const { eligibility, decision } = await member.case(oldCase);
    expect(eligibility).toMatchObject({ capFen: 450_000 });
    expect(eligibility!.rulesVersion).toContain(oldVersion);
    expect(decision!.rulesVersion).toBe(eligibility!.rulesVersion);
  });

  it('is not undone by a start from the old folder', async () => {
    const started = await createContainer(world.container.settings, createLogger('silent', 'test'), clock);
    expect(started.centres.main.version).toBe(versions().heads.at(-1)!.version);
    expect(started.centres.versionsOf('qinzhou').heads).toHaveLength(2);
    await started.close();
  });

  it('says in one line how to reach a store that it was not told of', async () => {
    const alone = await makeBench('qinzhou');
    const { text, exitCode } = await alone.run('dry-run', 'qinzhou');
    expect([exitCode, text]).toEqual([1, expect.stringContaining('MONGODB_URI')]);
    await alone.remove();
  });
});
