import type { Eligibility } from '@gjj/shared-types';
import type { OrderedApplication } from '../applications';
import { newId } from '../../platform/ids';
import { createLogger } from '../../platform/logger';
import { Metrics } from '../../platform/metrics';
import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { OwingWorker, type OwingKind } from '../../worker/owing-worker';
import { orderKind } from './order-kind';
import type { OrderRow } from './order-model';
import type { OrderParts } from './order-parts';
import { OrderRepository } from './order-repository';

/** A thousand and more where somebody asks for it; enough to race in the suite. */
const many = Number(process.env['GJJ_STANDING_ORDERS'] ?? 60);
const now = new Date('2026-12-10T02:00:00Z');
const lake = newId();

let connection: Connection;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  new OrderRepository(connection, [lake]);
  await buildIndexes(connection);
});
afterAll(() => connection.close());

const orderOf = (userId: string): OrderRow => ({
  _id: newId(),
  version: 0,
  centreCode: lake,
  state: 'active',
  ...{ userId, memberNo: userId, itemCode: 'BOAT', itemName: '划船', sequence: 1 },
  ...{ requestKey: newId(), requestHash: '', every: 'month', month: null, dayOfMonth: 10 },
  amount: { kind: 'most' },
  card: { cardId: 'card', bankName: '示例银行', last4: '0000' },
  endOn: '2027-11-30',
  ...{ answers: {}, frozenAnswers: [], questionKeys: [], waivedMaterials: {}, heldAtSigning: [] },
  ...{
    expectedFen: 90_000,
    signatures: [],
    waitUntil: null,
    toldEndOn: null,
    runs: [],
    why: null,
    timeline: [],
  },
  next: { period: '2026-12', plannedOn: '2026-12-10' },
  nextAt: new Date('2026-12-10T01:00:00Z'),
  outbox: [],
  ...{ createdAt: now, updatedAt: now },
});

/** The cases that were handed in, by id, and how often one was asked for; a process may die right after. */
function harbour() {
  const cases = new Map<string, OrderedApplication>();
  let asked = 0;
  const apply = async (of: OrderedApplication) => {
    asked += 1;
    await new Promise((resolve) => setImmediate(resolve));
    if (!cases.has(of.caseId)) cases.set(of.caseId, of);
    if (asked % 7 === 0) throw new Error('killed');
    return { _id: of.caseId, amountFen: of.amountFen, submittedAt: now, state: 'received' };
  };
  return { cases, apply, asked: () => asked };
}

function kindOf({ apply, cases }: ReturnType<typeof harbour>): OwingKind {
  const eligibility = {
    verdict: 'yes',
    capFen: 90_000,
    reasons: [],
    waivedMaterials: {},
  } as unknown as Eligibility;
  const standing = { onDayOff: 'same', tellBeforeDays: 30 };
  const parts = {
    orders: new OrderRepository(connection, [lake]),
    centres: { of: () => ({ standingOf: () => standing, findItem: () => ({ code: 'BOAT' }) }) },
    calendar: { isWorkingDay: () => true },
    clock: { now: () => now },
    members: { getPerson: async (userId: string) => ({ userId, name: '某某' }), findCard: async () => ({}) },
    assessor: {
      assessRun: async () => ({
        assessment: { eligibility, questionKeys: [] },
        findings: { stops: [], instalmentFen: null, until: null },
      }),
    },
    apply,
    findCase: async (caseId: string) =>
      cases.has(caseId) ? { _id: caseId, amountFen: 90_000, submittedAt: now, state: 'received' } : null,
  };
  return orderKind(parts as unknown as OrderParts) as OwingKind;
}

it('many orders due on one day run once each while workers race and die', async () => {
  const records = new OrderRepository(connection, [lake]);
  const orders = Array.from({ length: many }, (_, index) => orderOf(`member-${index}-${lake}`));
  for (const order of orders) expect(await records.insert(order)).toBe(true);
  const there = harbour();
  const worker = () =>
    new OwingWorker(kindOf(there), {
      notifications: { deliver: async () => ({ done: true }) as never },
      clock: { now: () => now },
      log: createLogger('silent', 'test'),
      metrics: new Metrics(),
    });
  const workers = [worker(), worker(), worker()];
  while ((await records.findDue(now, 1)).length > 0) await Promise.all(workers.map((one) => one.tend()));
  expect(there.cases.size).toBe(many);
  expect(there.asked()).toBeGreaterThanOrEqual(many);
  for (const { _id } of orders) {
    const order = (await records.find(_id))!;
    expect(order.runs).toMatchObject([{ period: '2026-12', outcome: 'made', amountFen: 90_000 }]);
    expect(there.cases.get(order.runs[0]!.caseId!)!.origin).toMatchObject({
      orderId: _id,
      period: '2026-12',
    });
    expect(order.next).toEqual({ period: '2027-01', plannedOn: '2027-01-10' });
  }
}, 120_000);
