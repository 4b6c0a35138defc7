import fc from 'fast-check';
import { addDays, dayOf, memberEndpoints, staffEndpoints, type MemberCase } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { rawCall } from '../testing/raw-call';
import { unitWindow } from '../testing/unit-window';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { breachOf } from './fuzzing/breach-of';
import { Memory } from './fuzzing/memory';
import { randomCall } from './fuzzing/random-call';
import { Source } from './fuzzing/source';
import { PublishedContract, type ContractDocument } from './testing/published-contract';
import { deskPhoneToken, notBoundToken, purchaseInHand } from './testing/purchase-in-hand';

/**
 * A run is 37 calls, one after the other. Every test run draws the same, so that what fails is what was changed; others
 * are drawn, and as many as you like, by GJJ_FUZZ_RUNS=2000 npm run jest -- contract-fuzz.
 */
const asked = process.env['GJJ_FUZZ_RUNS'];
const drawn = asked === undefined ? { numRuns: 260, seed: 20_261_129 } : { numRuns: Number(asked) };
const callsOfARun = 37;
/** Of ten calls three are of members, six of staff, whose side has twice as many, and one of a phone at a desk. */
const sideOf = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2] as const;

let world: WholeWorld;
let contract: PublishedContract;
let inHand: MemberCase[];
let recordsInHand: object[];
let atTheWindow: object[];
let intakeOfPhone: string;
beforeAll(async () => {
  world = await startWholeWorld();
  const { text } = await rawCall(world.baseUrl, { path: '/openapi.json' });
  contract = new PublishedContract(JSON.parse(text) as ContractDocument);
  inHand = await casesInHand();
  recordsInHand = await openRecords();
  atTheWindow = [...(await intakeInHand('huang-anju')), ...(await intakeInHand('lu-zhiyuan'))];
  // Nobody of the staff hears of this one, and so nobody ends it under the phone's hands.
  intakeOfPhone = ((await intakeInHand('qin-xinju')).at(-1) as { caseId: string }).caseId;
}, 120_000);
afterAll(() => world.stop());

/**
 * Something to go on with: a draft, home purchases that wait for an acceptor and for a reviewer, and what a machine paid.
 */
async function casesInHand(): Promise<MemberCase[]> {
  const [renter, paid, buyer] = await Promise.all(
    ['tan-shika', 'chen-xiaoman', 'fan-paizhao'].map((key) => world.member(key)),
  );
  const purchase = await purchaseInHand(await world.member('nong-maifang'));
  const { caseId } = await renter!.fill('W04');
  const rent = await paid!.apply('W04');
  const accepted = await purchaseInHand(buyer!);
  await takeToReview(accepted.caseId);
  return [
    purchase,
    await renter!.case(caseId),
    await paid!.until(rent.caseId, 'closed'),
    await buyer!.case(accepted.caseId),
  ];
}

/** What is no case: matters, a certificate, a mandate, and a place at a window. */
async function openRecords(): Promise<object[]> {
  const member = await world.member('chen-xiaoman');
  const open = (kind: 'complaint' | 'advice') =>
    member.call(memberEndpoints.openMatter, {
      body: { kind, text: '窗口多放几把椅子' },
      idempotencyKey: newId(),
    });
  const certificate = await member.call(memberEndpoints.askCertificate, {
    body: { name: 'deposit-proof', year: null },
    idempotencyKey: newId(),
  });
  const { districtCode, days } = await member.call(memberEndpoints.getBookingOffer, {});
  const { day, times } = days.at(-1)!;
  const place = await member.call(memberEndpoints.book, {
    body: { districtCode: districtCode!, day, time: times[0]!.time, itemCode: null },
    idempotencyKey: newId(),
  });
  const records = [await open('complaint'), await open('advice'), certificate, place];
  return [...records, await askToActFor(member, await world.member('fan-paizhao'))];
}

async function askToActFor(member: MemberClient, agent: MemberClient): Promise<object> {
  const { name, phone } = agent.person;
  const terms = {
    itemCodes: ['W04'],
    endOn: addDays(dayOf(new Date().toISOString()), 60),
    limitFen: 400_000,
  };
  const body = {
    ...{ ...terms, agentName: name, agentKnownBy: { by: 'phone' as const, phone: phone! } },
    ...{ cardId: await member.cardId(), signedName: member.person.name },
    consents: { inMyName: true, shown: true } as const,
  };
  return member.call(memberEndpoints.signMandate, { body, idempotencyKey: newId() });
}

async function takeToReview(caseId: string): Promise<void> {
  const acceptor = await world.staff('centre-acceptor-1');
  const { version } = await acceptor.until(caseId, 'received');
  await acceptor.call(staffEndpoints.acceptCase, { params: { caseId }, body: { version } });
  await acceptor.until(caseId, 'review');
}

/** Somebody who stands at a window, and what is taken in for them. */
async function intakeInHand(key: string): Promise<object[]> {
  const clerk = await world.staff('lingshan-clerk');
  const person = world.outside.people.find((one) => one.key === key)!;
  const phone = { by: 'none' as const };
  const body = { name: person.name, document: documentOf(person), phone, consent: true as const };
  const visit = await clerk.call(staffEndpoints.beginVisit, { body });
  const open = { visit: visit.visit, itemCode: 'W01' };
  const unit = unitWindow(world, 'ayiguli');
  const ofUnit = [unit.body(unitCode), await unit.open(clerk, unitCode, 'C10')];
  return [...ofUnit, body, open, visit, await clerk.call(staffEndpoints.openIntake, { body: open })];
}

/** A demo employer: there is no region 99. */
const unitCode = '91990721MA00000X57';

type Caller = readonly [name: string, signIn: () => Promise<string | null>];

/** Those who call one side of the contract, and what that side has told them. */
interface Side {
  callers: readonly Caller[];
  calls: PublishedContract['calls'];
  memory: Memory;
}

function sides(): Side[] {
  const nobody: Caller = ['nobody', async () => null];
  const member = (key: string): Caller => [key, async () => (await world.member(key)).token];
  const staff = (name: string): Caller => [name, async () => (await world.staff(name)).token];
  const members = ['nong-maifang', 'chen-xiaoman', 'fan-paizhao', 'tan-shika'].map(member);
  const officers = ['acceptor', 'reviewer', 'acceptor', 'supervisor', 'clerk'].map((role) =>
    staff(`lingshan-${role}`),
  );
  const phone: Caller = ['phone at the desk', () => deskPhoneToken(world, intakeOfPhone)];
  const under = (start: string) => contract.calls.filter(({ path }) => path.startsWith(start));
  return [
    {
      callers: [nobody, ['not bound', () => notBoundToken(world)], ...members],
      calls: under('/api/'),
      memory: new Memory(contract),
    },
    {
      callers: [nobody, member('chen-xiaoman'), ...officers],
      calls: under('/staff/'),
      memory: new Memory(contract),
    },
    {
      callers: [nobody, phone, phone, member('chen-xiaoman')],
      calls: under('/desk-phone/'),
      memory: new Memory(contract),
    },
  ];
}

it('keeps to its contract, whatever is sent by whomever', async () => {
  const all = sides();
  for (const { memory } of all) memory.learn([...inHand, ...recordsInHand]);
  all[1]!.memory.learn(atTheWindow);
  const tokens = new Map<string, string | null>();
  const done = new Set<string>();
  const never = (calls: PublishedContract['calls']) =>
    calls.filter(({ operation }) => !done.has(operation.operationId));

  async function oneCall(draw: Source['draw']): Promise<void> {
    const { callers, calls, memory } = all[sideOf[draw(fc.noBias(fc.nat({ max: 9 })))]!]!;
    const source = new Source(contract, memory, draw);
    const missing = never(calls);
    const chosen = source.oneOf(missing.length > 0 && source.onceIn(2) ? missing : calls);
    const [caller, signIn] = source.oneOf(callers);
    if (!tokens.has(caller)) tokens.set(caller, await signIn());
    const { operation, ...call } = randomCall(source, chosen);
    const answer = await rawCall(world.baseUrl, { ...call, token: tokens.get(caller)! });
    const breach = breachOf(contract, operation, answer);
    if (breach !== null) throw new Error(`${breach}\n${caller}: ${JSON.stringify(call).slice(0, 2_000)}`);
    if (answer.code === 'session.expired') tokens.delete(caller);
    if (answer.status >= 300) return;
    done.add(operation.operationId);
    if (answer.headers['content-type']?.startsWith('application/json') === true)
      memory.learnAnswer(operation.responses[answer.status]!, JSON.parse(answer.text));
  }

  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      for (let index = 0; index < callsOfARun; index += 1)
        await oneCall((arbitrary) => draw(() => arbitrary));
    }),
    // What was done stays done, so a smaller failing run cannot be looked for.
    { ...drawn, endOnFailure: true },
  );
  // Past the doors: most of what the contract offers was done at least once.
  const left = never(contract.calls).map(({ operation }) => operation.operationId);
  expect(left.length).toBeLessThan(contract.calls.length / 2);
}, 600_000);
