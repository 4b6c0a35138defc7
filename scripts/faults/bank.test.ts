import type { MemberCase } from '@gjj/shared-types';

import type { MemberClient } from '../../bff/src/testing/member-client';
import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import { changeCard, inTheApp, travel, type Promised } from './journey';
import { until } from './persist';

const MINUTE_MS = 60_000;

describe('a bank that misbehaves', () => {
  let world: FaultWorld;
  let member: MemberClient;
  const promised: Promised[] = [];
  let item = 10;

  beforeAll(async () => {
    world = await startFaultWorld();
    member = await world.member('chen-xiaoman');
  }, 2 * MINUTE_MS);
  afterAll(() => world?.stop(), MINUTE_MS);
  afterEach(() => world.outside.control.bank.setFaults([]));

  /** One case after the other, each of an item of its own, decided by machine. */
  async function pay(): Promise<MemberCase> {
    item += 1;
    const journey = await inTheApp(member, `FUND${item}`, 1000);
    promised.push(await travel(member, journey));
    return member.case(journey.caseId);
  }
  const rowsOf = (caseId: string) =>
    world.outside.control.bank
      .payments()
      .filter(({ instructionId }) => instructionId.startsWith(caseId))
      .toSorted((one, other) => one.instructionId.localeCompare(other.instructionId));
  const inState = (caseId: string, state: MemberCase['state']) =>
    until(async () => ((await member.case(caseId)).state === state ? true : null), state);

  it(
    'acts and loses the answer: asked by our id, one row in its book',
    async () => {
      world.outside.control.bank.setFaults([{ operation: 'pay', mode: 'lose-answer', times: 1 }]);
      const paid = await pay();
      expect(paid.timeline.map(({ action }) => action)).toContain('lose-payment-answer');
      expect(rowsOf(paid.caseId)).toHaveLength(1);
    },
    2 * MINUTE_MS,
  );

  it.each(['duplicate', 'out-of-order', 'late', 'drop'] as const)(
    'tells of the end %s: the same end',
    async (mode) => {
      world.outside.control.bank.setFaults([{ operation: 'callback', mode, times: 1, ms: 1500 }]);
      const paid = await pay();
      expect(paid.timeline.filter(({ action }) => action === 'confirm-payment')).toHaveLength(1);
      expect(rowsOf(paid.caseId)).toMatchObject([{ status: 'paid' }]);
    },
    2 * MINUTE_MS,
  );

  it('is not believed with a forged signature, or none: 401 and nothing changed', async () => {
    const [{ caseId } = { caseId: '' }] = promised;
    const before = await member.case(caseId);
    const payload = { eventId: 'forged-1', instructionId: `${caseId}-1`, status: 'returned', sequence: 99 };
    const { bank } = world.outside.control;
    expect(await bank.sendRaw(payload, 'forged')).toBe(401);
    expect(await bank.sendRaw(payload, 'none')).toBe(401);
    expect(await member.case(caseId)).toEqual(before);
  });

  it(
    'tells of a return with a good signature that its book does not bear out: nothing changes',
    async () => {
      const [{ caseId } = { caseId: '' }] = promised;
      const payload = { eventId: 'early-1', instructionId: `${caseId}-1`, status: 'returned', sequence: 99 };
      expect(await world.outside.control.bank.sendRaw(payload, 'good')).toBe(204);
      expect((await pay()).state).toBe('closed');
      expect((await member.case(caseId)).state).toBe('closed');
    },
    2 * MINUTE_MS,
  );

  it(
    'takes a payment back after success: money reserved again once, member told, paid to another card',
    async () => {
      const { caseId } = await pay();
      world.outside.control.bank.settle(`${caseId}-1`, { status: 'returned', failureReason: '账户已销户' });
      await inState(caseId, 'pay-failed');
      const reserved = () =>
        world.outside.control.core.books.reservations.get(caseId)?.status === 'reserved' ? true : null;
      await until(async () => reserved(), 'reserved again');
      await changeCard(member, caseId, member.person.cards[1]!.number);
      await inState(caseId, 'closed');
      expect(rowsOf(caseId).map(({ status }) => status)).toEqual(['returned', 'paid']);
      const { messages } = await member.case(caseId);
      expect(messages.filter(({ notice }) => notice === 'payment-returned')).toHaveLength(1);
    },
    2 * MINUTE_MS,
  );

  it(
    'takes it back while the ledger is away, and the member is quicker: the books still agree',
    async () => {
      const { caseId } = await pay();
      const { bank, core } = world.outside.control;
      core.setFaults([{ operation: 'reinstate', mode: 'fail', status: 503 }]);
      bank.settle(`${caseId}-1`, { status: 'returned' });
      await inState(caseId, 'pay-failed');
      await changeCard(member, caseId, member.person.cards[1]!.number);
      await inState(caseId, 'paid');
      core.setFaults([]);
      await inState(caseId, 'closed');
      expect(rowsOf(caseId).map(({ status }) => status)).toEqual(['returned', 'paid']);
    },
    2 * MINUTE_MS,
  );

  it(
    'leaves the books of all sides in agreement',
    async () => {
      expect(await breachesAtRest(world, promised)).toEqual([]);
    },
    2 * MINUTE_MS,
  );
});
