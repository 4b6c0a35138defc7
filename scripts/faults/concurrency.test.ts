import { memberEndpoints } from '@gjj/shared-types';

import type { MemberClient } from '../../bff/src/testing/member-client';
import { Refused } from '../../bff/src/testing/contract-client';
import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import { fill, type Filled, type Promised } from './journey';

/** Two web and two worker processes on one store, as a centre runs them. */
describe('many at once', () => {
  let world: FaultWorld | undefined;
  const promised: Promised[] = [];
  beforeAll(async () => void (world = await startFaultWorld({ webs: 2, workers: 2 })), 120_000);
  afterAll(() => world?.stop(), 60_000);

  /** The same person with the app open at both web processes. */
  async function atBothDoors(key: string): Promise<[MemberClient, MemberClient]> {
    const [one, other] = world!.webs;
    return [await world!.member(key, one!.url), await world!.member(key, other!.url)];
  }

  const submit = (member: MemberClient, { caseId, key, body }: Filled) =>
    member.call(memberEndpoints.submitCase, { params: { caseId }, body, idempotencyKey: key });

  it('makes one case of fifty equal submits at once', async () => {
    const doors = await atBothDoors('chen-xiaoman');
    const filled = await fill(doors[0], 'FUND01', 10_000);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => submit(doors[index % 2]!, filled)),
    );
    const numbers = new Set(answers.map(({ receiptNumber }) => receiptNumber));
    expect(numbers.size).toBe(1);
    promised.push({ ...filled, receiptNumber: answers[0]!.receiptNumber! });
    const stored = await submit(doors[1], filled);
    expect(stored.timeline.filter(({ action }) => action === 'submit')).toHaveLength(1);
  }, 120_000);

  it('refuses another body under the same key, and changes nothing', async () => {
    const [member] = await atBothDoors('chen-xiaoman');
    const { caseId, key } = promised[0]!;
    const before = await member.case(caseId);
    const body = member.submission(before.version, 20_000, await member.cardId());
    const other = member.call(memberEndpoints.submitCase, { params: { caseId }, body, idempotencyKey: key });
    await expect(other).rejects.toMatchObject({ status: 409, problem: { code: 'idempotency.differs' } });
    expect((await member.case(caseId)).amountFen).toBe(10_000);
  });

  it('reserves for exactly one of twenty submits that each want the whole balance', async () => {
    const doors = await atBothDoors('qin-xinju');
    const opened = world!.outside.people.find(({ key }) => key === 'qin-xinju')!;
    const wholeFen = opened.accounts[0]!.balanceFen;
    const filled: Filled[] = [];
    for (let number = 1; number <= 20; number += 1)
      filled.push(await fill(doors[0], `FUND${String(number).padStart(2, '0')}`, wholeFen));
    const answers = await Promise.allSettled(filled.map((one, index) => submit(doors[index % 2]!, one)));
    const taken = answers.flatMap((answer, index) =>
      answer.status === 'fulfilled'
        ? [{ ...filled[index]!, receiptNumber: answer.value.receiptNumber! }]
        : [],
    );
    expect(taken).toHaveLength(1);
    const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(Refused);
      expect((refusal as Refused).code).toMatch(/^case\.(balance-insufficient|amount-above-cap)$/);
    }
    promised.push(...taken);
  }, 240_000);

  it('leaves the books of all sides in agreement', async () => {
    expect(await breachesAtRest(world!, promised)).toEqual([]);
  }, 120_000);
});
