import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { createSecretKey, randomBytes } from 'node:crypto';
import { createContainer, type Container } from '../container';
import { runErrands } from '../errands';
import { runWeb } from '../http/run-web';
import { createLogger } from '../platform/logger';
import { MemberClient } from '../testing/member-client';
import { ownWindow } from '../testing/own-window';
import { StaffClient } from '../testing/staff-client';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const keyed = 'chen-xiaoman';

/** One key is replaced by another while people sign in and clerks search. */
describe('the index key', () => {
  let world: WholeWorld;
  let caseId: string;
  /** Of somebody without an account: the case is theirs by the same hash. */
  let ownCaseId: string;
  const opened: { stop(): Promise<void> }[] = [];
  const fresh = createSecretKey(randomBytes(32));
  let [between, after]: Awaited<ReturnType<typeof withKeys>>[] = [];
  beforeAll(async () => {
    world = await startWholeWorld({ withWorker: false });
    ({ caseId } = await (await world.member(keyed)).apply('W04'));
    const clerk = await world.staff('lingshan-clerk');
    ({ caseId: ownCaseId } = await ownWindow(world, 'ling-huoye').open(clerk, 'C05'));
    const [old] = world.container.settings.INDEX_KEY;
    between = await withKeys(fresh, old);
    after = await withKeys(fresh);
  }, 120_000);
  afterAll(async () => {
    for (const { stop } of opened) await stop();
    await world.stop();
  });

  /** The same stores behind a web process that has these keys. */
  async function withKeys(...keys: Container['settings']['INDEX_KEY']) {
    const settings = { ...world.container.settings, INDEX_KEY: keys };
    const container = await createContainer(settings, createLogger('silent', 'test'));
    const web = await runWeb(container, settings);
    const baseUrl = `http://127.0.0.1:${web.port}`;
    const stop = async () => {
      await web.stop();
      await container.close();
    };
    opened.push({ stop });
    return {
      container,
      member: () => MemberClient.signIn(baseUrl, world.outside, keyed),
      staff: (username: string) => StaffClient.signIn(baseUrl, container, username),
    };
  }

  const users = () => world.container.connection.collection('users');

  async function foundBy(place: Awaited<ReturnType<typeof withKeys>>) {
    const { person } = await place.member();
    const clerk = await place.staff('centre-reviewer-1');
    const queries = [person.idNumber, person.name, person.phone, person.cards[0]!.number.slice(-4)];
    const found = [];
    for (const query of queries)
      found.push((await clerk.call(staffEndpoints.lookUp, { body: { query } })).matchedBy);
    return found;
  }

  const everyWay = ['id-number', 'name', 'phone', 'card-tail'];

  it('may be two: everything from before is found, nobody gets a second account or card', async () => {
    const member = await between!.member();
    expect((await member.case(caseId)).caseId).toBe(caseId);
    const cardNumber = member.person.cards[0]!.number;
    await member.call(memberEndpoints.addCard, { body: { cardNumber } });
    expect((await member.call(memberEndpoints.listCards, {})).cards).toHaveLength(1);
    expect(await users().countDocuments()).toBe(1);
    expect(await foundBy(between!)).toEqual(everyWay);
  }, 120_000);

  it('keeps officers from their own case whichever key the case was written with', async () => {
    const record = (await world.container.cases.find(caseId))!;
    const idNumber = world.container.sealer.open(record.person.idNumber);
    const own = { username: 'own', name: '试用', role: 'reviewer' as const, districtCode: '450702' };
    await between!.container.identity.staff.upsert([{ ...own, idNumber, password: 'Test-reviewer-2026' }]);
    const account = await world.container.connection
      .collection('staff_accounts')
      .findOne({ username: 'own' });
    const officer = await between!.container.identity.staff.findById(String(account?._id));
    expect(officer?.idNumberIndexes).toContain(record.person.idNumberIndex);
  }, 60_000);

  it('is replaced when all is hashed anew, once; then the old one is needed no more', async () => {
    expect(await foundBy({ ...after!, member: between!.member })).toEqual(Array(4).fill('nothing'));
    const before = await world.container.cases.find(caseId);
    const run = () => runErrands({ rehash: true }, between!.container);
    expect(await run()).toBe('rehashed: 1 people, 2 cases\n');
    expect(await run()).toBe('rehashed: 0 people, 0 cases\n');
    expect((await world.container.cases.find(caseId))?.version).toBe(before?.version);
    expect(await foundBy(after!)).toEqual(everyWay);
    const clerk = await after!.staff('lingshan-clerk');
    const { cases } = await ownWindow(world, 'ling-huoye').visit(clerk);
    expect(cases).toMatchObject([{ caseId: ownCaseId, heldByMe: true }]);
    expect((await (await after!.member()).case(caseId)).caseId).toBe(caseId);
    expect(await users().countDocuments()).toBe(1);
  }, 60_000);
});
