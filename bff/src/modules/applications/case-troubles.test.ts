import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { newId } from '../../platform/ids';
import { CaseTroubles, type CaseTrouble } from './index';

const now = new Date('2026-11-22T02:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

let connection: Connection;
let troubles: CaseTroubles;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  troubles = new CaseTroubles(connection);
  await buildIndexes(connection);
});
afterAll(() => connection.close());

const cases = () => connection.collection<{ _id: string }>('cases');
afterEach(() => cases().deleteMany({}));

async function keep(fields: object): Promise<string> {
  const quiet = {
    state: 'review',
    queueDueAt: minutes(60),
    clockNextAt: minutes(600),
    outbox: [],
    payments: [],
  };
  const _id = newId();
  await cases().insertOne({
    _id,
    userId: _id,
    clock: { startedAt: now, dueAt: minutes(700) },
    ...quiet,
    ...fields,
  } as never);
  return _id;
}

const entry = (fields: object) => [
  { entryId: newId(), kind: 'task', name: 'assess', createdAt: now, dueAt: now, tries: 1, ...fields },
];

const undertaking = (status: string, since: number) => ({
  status,
  outcome: null,
  history: [{ at: minutes(since), did: status }],
});

describe('what needs a person', () => {
  it('is nothing where all goes its way', async () => {
    await keep({});
    await keep({ state: 'draft', clock: null, clockNextAt: null });
    await keep({ state: 'paid', clock: null, sideClocks: [{ dueAt: now }], clockNextAt: minutes(1) });
    await keep({ state: 'pay-unknown', clock: { startedAt: minutes(-10), dueAt: minutes(60) } });
    await keep({ outbox: entry({ dueAt: minutes(-1) }) });
    await keep({ outbox: entry({ name: 'ask-bank', createdAt: minutes(-600), dueAt: minutes(0.2) }) });
    await keep({ payments: [{ trouble: null }, {}] });
    await keep({ undertakings: [undertaking('handed-in', -71 * 60), undertaking('kept', -90 * 60)] });
    expect(new Set(Object.values(await troubles.count(now)))).toEqual(new Set([0]));
  });

  it.each<[CaseTrouble, object]>([
    ['holiday-data-missing', { state: 'correction', clock: { dueAt: null }, clockNextAt: minutes(60) }],
    ['holiday-data-missing', { clock: null, sideClocks: [{ dueAt: null }], clockNextAt: minutes(60) }],
    [
      'correction-not-passed-on',
      { state: 'correction', correction: { passOn: { dueOn: '2026-01-01', passedOn: null } } as never },
    ],
    ['decision-overdue', { state: 'accepted', queueDueAt: minutes(-1) }],
    ['special-check-overdue', { state: 'paused', queueDueAt: minutes(-1) }],
    ['undertaking-overdue', { undertakings: [{ status: 'overdue', outcome: null, history: [] }] }],
    ['undertaking-to-look-at', { undertakings: [undertaking('handed-in', -73 * 60)] }],
    ['undertaking-to-look-at', { undertakings: [undertaking('not-kept', -73 * 60)] }],
    ['payment-overdue', { state: 'paying', queueDueAt: minutes(-1) }],
    ['payment-unknown-long', { state: 'pay-unknown', clock: { startedAt: minutes(-30), dueAt: minutes(9) } }],
    ['bank-instruction-differs', { payments: [{ trouble: null }, { trouble: 'bank-instruction-differs' }] }],
    ['bank-status-unknown', { state: 'paid', payments: [{ trouble: 'bank-status-unknown' }] }],
    ['outbox-late', { outbox: entry({ dueAt: minutes(-3) }) }],
    ['task-stuck', { outbox: entry({ createdAt: minutes(-61), dueAt: minutes(4) }) }],
  ])('is %s, alone, and no more once the case has moved on', async (trouble, fields) => {
    const _id = await keep(fields);
    const found = Object.entries(await troubles.count(now)).filter(([, count]) => count > 0);
    expect(found).toEqual([[trouble, 1]]);
    await cases().deleteOne({ _id });
    expect((await troubles.count(now))[trouble]).toBe(0);
  });
});
