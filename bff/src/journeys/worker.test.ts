import { memberEndpoints } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { backoffMs } from '../platform/owing';
import { runWorker } from '../worker/run-worker';

const renters = [
  ['chen-xiaoman', {}],
  ['lu-zhiyuan', { rentAddress: '浦北县示例路1号' }],
  ['ning-duozhang', { rentAddress: '钦州市示例路2号' }],
] as const;

describe('workers', () => {
  let world: WholeWorld;
  const workers: { stop(): Promise<void> }[] = [];
  const start = () => workers.push(runWorker(world.container));
  beforeAll(async () => void (world = await startWholeWorld({ withWorker: false })), 120_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await world.stop();
  });

  it('wait longer each time: 1 s, 2 s, 4 s … never more than 5 minutes', () => {
    expect([1, 2, 3, 4, 9, 10, 100, 1e9].map(backoffMs)).toEqual([
      1000, 2000, 4000, 8000, 256_000, 300_000, 300_000, 300_000,
    ]);
  });

  it('find by query what is owed after Redis was emptied, and two of them do everything once', async () => {
    const caseIds: string[] = [];
    for (const [key, answers] of renters)
      caseIds.push((await (await world.member(key)).apply('W04', { answers })).caseId);
    await world.container.sessionRedis.flushdb();
    world.outside.control.bank.setFaults([{ operation: 'pay', mode: 'fail', status: 503, times: 1 }]);
    start();
    start();
    for (const caseId of caseIds)
      await waitUntil(async () => {
        const record = await world.container.cases.find(caseId);
        return record?.state === 'closed' && record.outbox.length === 0;
      });
    const { bank, core } = world.outside.control;
    expect(
      bank
        .payments()
        .map(({ instructionId }) => instructionId)
        .toSorted(),
    ).toEqual(caseIds.map((caseId) => `${caseId}-1`).toSorted());
    const taken = bank.calls().filter(({ operation, status }) => operation === 'pay' && status === 202);
    expect(taken).toHaveLength(caseIds.length);
    expect(core.books.reservations.all().map(({ status }) => status)).toEqual(['posted', 'posted', 'posted']);
    for (const [index, [key]] of renters.entries()) {
      const member = await world.member(key);
      const { timeline, messages } = await member.case(caseIds[index]!);
      expect(new Set(timeline.map(({ action }) => action)).size).toBe(timeline.length);
      expect(new Set(messages.map(({ notice }) => notice)).size).toBe(messages.length);
      const { totalFen, availableFen } = await member.call(memberEndpoints.getAccounts, {});
      expect(availableFen).toBe(totalFen);
    }
  }, 90_000);

  it('pay and tell while no letter can be made, of this case or of more others than they take at once', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { tasks, cases, connection } = world.container;
    const slowSeal = { ...tasks, 'issue-letters': (caseId: string) => gate.then(() => letters(caseId)) };
    const letters = async (caseId: string) => {
      if (!waiting.has(caseId)) await tasks['issue-letters'](caseId);
    };
    const waiting = new Set(Array.from({ length: 20 }, () => newId()));
    const owed = { kind: 'task', name: 'issue-letters', dueAt: new Date(0), createdAt: new Date(0) };
    await connection.collection<{ _id: string }>('cases').insertMany(
      [...waiting].map((_id) => ({
        ...{ _id, userId: _id, itemCode: 'W04', sequence: 1, centreCode: 'qinzhou' },
        outbox: [{ ...owed, entryId: newId(), tries: 0, facts: {} }],
      })),
    );
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    workers.push(runWorker({ ...world.container, tasks: slowSeal }));
    const begun = async (caseId: string) => (await cases.find(caseId))!.outbox[0]!.tries > 0;
    await waitUntil(async () => (await Promise.all([...waiting].map(begun))).some(Boolean));

    const member = await world.member('liang-rongxiu');
    const { caseId } = await member.apply('W07');
    await waitUntil(async () => (await cases.find(caseId))?.state === 'closed');
    await member.told(caseId, 'paid');
    expect(await world.container.letters.listOf({ kind: 'case', id: caseId })).toEqual([]);
    release();
    await waitUntil(async () => (await cases.find(caseId))!.outbox.length === 0);
    const made = await world.container.letters.listOf({ kind: 'case', id: caseId });
    expect(made.map(({ name }) => name)).toEqual([
      'receipt',
      'acceptance',
      'approval',
      'payment',
      'completion',
    ]);
  }, 120_000);
});
