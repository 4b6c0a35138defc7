import { createLogger } from '../platform/logger';
import { Metrics } from '../platform/metrics';
import { buildIndexes, connectMongo, type Connection } from '../platform/mongo';
import { owedEntry, owingSchema, OwingRecords, type OwingRow } from '../platform/owing';
import { newId } from '../platform/ids';
import { MovableClock } from '../testing/movable-clock';
import type { NoticeEntry } from '../modules/notifications';
import { OwingWorker, type OwingKind } from './owing-worker';

/** The loan of a rowing boat. */
interface BoatLoan extends OwingRow {
  borrower: string;
  warned: number;
}

const schema = owingSchema<BoatLoan>('boat-loans', {
  borrower: String,
  warned: Number,
});
schema.index({ borrower: 1 }, { unique: true });

const start = '2026-11-30T08:00:00Z';
let connection: Connection;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  connection.model('boat', schema);
  await buildIndexes(connection);
});
afterAll(() => connection.close());

function boathouse(lake = newId()) {
  const clock = new MovableClock(start);
  const records = new OwingRecords<BoatLoan>(connection.model<BoatLoan>('boat'), [lake]);
  const did: string[] = [];
  const told: NoticeEntry[] = [];
  const kind: OwingKind<BoatLoan> = {
    name: 'boat-loan',
    records,
    carryOut: async ({ borrower }, { name }) => void did.push(`${name} ${borrower}`),
    noticeOf: ({ borrower }) => ({
      userId: borrower,
      caseId: null,
      leadsTo: 'security',
      notice: 'security-change',
    }),
    atMoment: async (row) => {
      const set = { warned: row.warned + 1, nextAt: null };
      await records.commit(row, { set, owes: [{ kind: 'notice', name: 'security-change' }] }, clock.now());
    },
  };
  const notifications = {
    deliver: async (entry: NoticeEntry) => {
      told.push(entry);
      return { done: true } as const;
    },
  };
  const workerWith = (more: Partial<OwingKind<BoatLoan>> = {}) =>
    new OwingWorker(
      { ...kind, ...more },
      { notifications, clock, log: createLogger('silent', 'test'), metrics: new Metrics() },
    );
  const loan = (more: Partial<BoatLoan> = {}): BoatLoan => {
    const borrower = newId();
    const owed = owedEntry({ kind: 'task', name: 'fetch-oars' }, clock.now());
    const moments = { nextAt: null, updatedAt: clock.now() };
    return {
      ...{ _id: newId(), version: 1, centreCode: lake, outbox: [owed], ...moments, borrower, warned: 0 },
      ...more,
    };
  };
  return { lake, clock, records, did, told, workerWith, loan };
}

it('does what a record owes once, though two workers look at the same time', async () => {
  const { records, workerWith, loan, did } = boathouse();
  const row = loan();
  expect(await records.insert(row)).toBe(true);
  expect(await records.insert({ ...loan(), borrower: row.borrower })).toBe(false);
  await Promise.all([workerWith().relay(), workerWith().relay()]);
  expect(did).toEqual([`fetch-oars ${row.borrower}`]);
  expect((await records.find(row._id))?.outbox).toEqual([]);
  expect(await workerWith().relay()).toBe(0);
});

it('comes back to what failed, later, and to what a worker took and died with', async () => {
  const { records, workerWith, loan, did, clock } = boathouse();
  const row = loan();
  await records.insert(row);
  const failing = workerWith({ carryOut: () => Promise.reject(new Error('no oars')) });
  await failing.relay();
  const owed = async () => (await records.find(row._id))!.outbox;
  expect(await owed()).toMatchObject([{ name: 'fetch-oars', tries: 1 }]);
  expect(await workerWith().relay()).toBe(0);
  clock.forward({ seconds: 2 });
  await records.outbox.lease(row._id, row.outbox[0]!.entryId, clock.now(), new Date(+clock.now() + 30_000));
  expect(await workerWith().relay()).toBe(0);
  clock.forward({ seconds: 31 });
  await workerWith().relay();
  expect(did).toEqual([`fetch-oars ${row.borrower}`]);
  expect(await owed()).toEqual([]);
});

it('tends a clock when its moment has come, and tells the person once', async () => {
  const { records, workerWith, loan, clock, told, lake } = boathouse();
  const due = loan({ outbox: [], nextAt: new Date(+clock.now() + 60_000) });
  await records.insert(due);
  expect(await workerWith().tend()).toBe(0);
  clock.forward({ seconds: 61 });
  await Promise.all([workerWith().tend(), workerWith().tend()]);
  expect(await records.find(due._id)).toMatchObject({ warned: 1, version: 2, nextAt: null });
  await workerWith().relay();
  expect(told).toMatchObject([
    { userId: due.borrower, caseId: null, leadsTo: 'security', centreCode: lake, notice: 'security-change' },
  ]);
  const days = (told[0]!.deadlineAt.getTime() - told[0]!.at.getTime()) / 86_400_000;
  expect(days).toBe(1);
});

it('lets no record hold up another, and leaves those of other centres alone', async () => {
  const { records, workerWith, loan, clock } = boathouse();
  const moment = { outbox: [], nextAt: clock.now() };
  const [bad, good, elsewhere] = [
    loan(moment),
    loan(moment),
    loan({ ...moment, centreCode: 'another-lake' }),
  ];
  for (const row of [bad, good, elsewhere]) await records.insert(row);
  const tended: string[] = [];
  const worker = workerWith({
    atMoment: async ({ _id }) => {
      tended.push(_id);
      if (_id === bad._id) throw new Error('leaks');
    },
  });
  expect(await worker.tend()).toBe(2);
  expect(tended.toSorted()).toEqual([bad._id, good._id].toSorted());
});
